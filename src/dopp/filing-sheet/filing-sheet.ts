import type { Language, LocalizedText } from '../../values';
import { documentKinds, doppFields, doppSections, sectionTitles, shownValue, type DoppField, type DoppSection } from '../fields';
import type { Dopp } from '../model';

/** One value to type into the form. */
export interface FilingItem {
  /** Stays the same while the consignment does, for ticking off: `goods.2.hsCode`. */
  readonly place: string;
  /** The number real documents print beside the field. */
  readonly label?: string;
  readonly title: LocalizedText;
  /** As it is typed; undefined where it is missing. */
  readonly value?: string;
  /** A required value that is missing. */
  readonly missing: boolean;
}

export interface FilingSection {
  readonly section: DoppSection;
  readonly title: LocalizedText;
  readonly groups: readonly { readonly title?: LocalizedText; readonly items: readonly FilingItem[] }[];
}

/** The page for filing by hand: sections in the order of the form as far as it is known. */
export interface FilingSheet {
  readonly shipment?: string;
  readonly sections: readonly FilingSection[];
  readonly missing: number;
}

/** Lays a DOPP out for typing. Optional values that the row does not have are left out; required ones are shown as missing. */
export function filingSheet(dopp: Dopp, language: Language): FilingSheet {
  const sections = doppSections
    .map((section) => ({ section, title: sectionTitles[section], groups: groupsOf(section, dopp, language) }))
    .filter(({ groups }) => groups.some(({ items }) => items.length > 0));
  const missing = sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.filter((item) => item.missing))).length;
  return { ...(dopp.header.shipment === undefined ? {} : { shipment: dopp.header.shipment }), sections, missing };
}

function groupsOf(section: DoppSection, dopp: Dopp, language: Language): FilingSection['groups'] {
  const fields = doppFields.filter((field) => field.section === section);
  const isRequired = ({ required }: DoppField): boolean => required === true || (required === 'intermediary' && dopp.applicant.role === 'intermediary');
  if (section === 'goods')
    return dopp.goods.map((line, index) => ({
      title: { ru: `Строка ${line.lineNumber}`, en: `Line ${line.lineNumber}` },
      items: itemsOf(fields, line, `goods.${index}`, language, isRequired),
    }));
  if (section === 'documents') return [{ items: documentItems(dopp, language) }];
  return [{ items: itemsOf(fields, dopp[section], section, language, isRequired) }];
}

function itemsOf(
  fields: readonly DoppField[],
  values: unknown,
  prefix: string,
  language: Language,
  isRequired: (field: DoppField) => boolean,
): readonly FilingItem[] {
  return fields.flatMap((field) => {
    let value: unknown = values;
    for (const key of field.key.split('.')) value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    const shown = shownValue(value, language);
    if (shown === undefined && !isRequired(field)) return [];
    return [
      {
        place: `${prefix}.${field.key}`,
        ...(field.label === undefined ? {} : { label: field.label }),
        title: field.title,
        ...(shown === undefined ? {} : { value: shown }),
        missing: shown === undefined,
      },
    ];
  });
}

function documentItems({ documents }: Dopp, language: Language): readonly FilingItem[] {
  const given = documents.flatMap(({ kind, number, date }, index): FilingItem[] => {
    const names = documentKinds[kind];
    const shownDate = shownValue(date, language);
    return [
      {
        place: `documents.${index}.number`,
        ...('numberLabel' in names ? { label: names.numberLabel } : {}),
        title: { ru: `${names.title.ru}: номер`, en: `${names.title.en}: number` },
        value: number,
        missing: false,
      },
      {
        place: `documents.${index}.date`,
        ...('dateLabel' in names ? { label: names.dateLabel } : {}),
        title: { ru: `${names.title.ru}: дата`, en: `${names.title.en}: date` },
        ...(shownDate === undefined ? {} : { value: shownDate }),
        missing: shownDate === undefined,
      },
    ];
  });
  if (documents.some(({ kind }) => kind === 'contract')) return given;
  return [{ place: 'documents.contract', title: documentKinds.contract.title, missing: true }, ...given];
}
