import type { Language, LocalizedText } from '../../values';
import type { FilingSheet } from './filing-sheet';

/** The filing sheet as the rows of a printable table: number, field, value, tick. */
export interface FilingTable {
  readonly sheet: string;
  readonly title: readonly string[];
  readonly columns: readonly { readonly header: string; readonly width: number; readonly format?: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowStyles: ReadonlyMap<number, 'heading' | 'missing'>;
  readonly onePage: boolean;
  readonly notes: readonly string[];
}

const longestSheetName = 31;
/** Rows that are still read when a page of A4 holds them all. */
const mostOnOnePage = 110;

/** A worksheet for typing from; the shape is that of a table the workbook writes. */
export function filingTable(filing: FilingSheet, language: Language): FilingTable {
  const { shipment = '' } = filing;
  const rows: (readonly (string | null)[])[] = [];
  const rowStyles = new Map<number, 'heading' | 'missing'>();
  const push = (row: readonly (string | null)[], style?: 'heading' | 'missing'): void => {
    if (style) rowStyles.set(rows.length, style);
    rows.push(row);
  };
  for (const { title, groups } of filing.sections) {
    push([null, title[language].toUpperCase(), null, null], 'heading');
    for (const group of groups) {
      if (group.title) push([null, group.title[language], null, null], 'heading');
      for (const { label, title: name, value, missing } of group.items)
        if (missing) push([label ?? null, name[language], texts.missing[language], '✗'], 'missing');
        else push([label ?? null, name[language], value ?? null, '☐']);
    }
  }
  return {
    sheet: `${texts.sheet[language]} ${shipment}`.replace(/[[\]:*?/\\]/g, '-').trim().slice(0, longestSheetName),
    title: [`${texts.title[language]} ${shipment}`.trim(), ...(filing.missing > 0 ? [`${texts.missingCount[language]}: ${filing.missing}`] : [])],
    columns: [
      { header: '№', width: 7, format: '@' },
      { header: texts.field[language], width: 46, format: '@' },
      { header: texts.value[language], width: 54, format: '@' },
      { header: '✓', width: 5, format: '@' },
    ],
    rows,
    rowStyles,
    onePage: rows.length <= mostOnOnePage,
    notes: [texts.provisional[language]],
  };
}

const texts = {
  sheet: { ru: 'ДОПП', en: 'DOPP' },
  title: { ru: 'ДОПП для подачи вручную, перевозка', en: 'DOPP for filing by hand, shipment' },
  field: { ru: 'Поле', en: 'Field' },
  value: { ru: 'Значение', en: 'Value' },
  missing: { ru: 'НЕ ЗАПОЛНЕНО', en: 'MISSING' },
  missingCount: { ru: 'Не заполнено', en: 'Missing' },
  provisional: {
    ru: 'Официальная форма не опубликована: порядок разделов предварительный. Номера 4.1А, 4.1Б, 6.1А и 6.1Б известны по настоящим документам.',
    en: 'The official form is not published: the order of the sections is provisional. The numbers 4.1А, 4.1Б, 6.1А and 6.1Б are known from real documents.',
  },
} as const satisfies Record<string, LocalizedText>;
