import type { LocalizedText } from '../../values';
import { documentKinds, doppFields, sectionTitles, type DoppSection } from '../fields';
import type { Dopp, DoppDocument } from '../model';

/** A value that differs between two documents. */
export interface Difference {
  /** Where in the model, `vehicle.truckPlate`, `goods.2.hsCode`. */
  readonly place: string;
  readonly section: DoppSection;
  readonly label?: string;
  readonly title: LocalizedText;
  /** The goods line, from 1. */
  readonly line?: number;
  /** Undefined where there was nothing. */
  readonly before?: string;
  readonly after?: string;
}

/** Fields that differ by their nature from one version to the next. */
const ofTheVersion = new Set(['correction', 'annulled', 'corrects.number', 'corrects.date']);

/** What differs field by field, in the order of the form. The moment of preparation and the version are left out. */
export function diffDopps(before: Dopp, after: Dopp): readonly Difference[] {
  const differences: Difference[] = [];
  const note = (difference: Omit<Difference, 'before' | 'after'>, was: unknown, is: unknown): void => {
    const [old, now] = [textOf(was), textOf(is)];
    if (old !== now) differences.push({ ...difference, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) });
  };
  for (const section of Object.keys(sectionTitles) as DoppSection[]) {
    if (section === 'documents') {
      for (const [position, { was, is }] of paired(before.documents, after.documents).entries())
        note(
          { place: `documents.${position}`, section, title: documentKinds[(is ?? was)?.kind ?? 'contract'].title },
          was && documentText(was),
          is && documentText(is),
        );
      continue;
    }
    const fields = doppFields.filter((field) => field.section === section && !(section === 'header' && ofTheVersion.has(field.key)));
    if (section === 'goods') {
      const count = Math.max(before.goods.length, after.goods.length);
      for (let index = 0; index < count; index += 1)
        for (const { key, title } of fields)
          note({ place: `goods.${index}.${key}`, section, title, line: index + 1 }, at(before.goods[index], key), at(after.goods[index], key));
      continue;
    }
    for (const { key, title, label } of fields)
      note({ place: `${section}.${key}`, section, title, ...(label === undefined ? {} : { label }) }, at(before[section], key), at(after[section], key));
  }
  return differences;
}

/** Documents of the same kind side by side, in order. */
function paired(
  before: readonly DoppDocument[],
  after: readonly DoppDocument[],
): readonly { readonly was?: DoppDocument | undefined; readonly is?: DoppDocument | undefined }[] {
  return (Object.keys(documentKinds) as DoppDocument['kind'][]).flatMap((kind) => {
    const old = before.filter((document) => document.kind === kind);
    const now = after.filter((document) => document.kind === kind);
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({ was: old[index], is: now[index] }));
  });
}

function documentText({ number, date }: DoppDocument): string {
  return date === undefined ? number : `${number}, ${date}`;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return Array.isArray(value) ? value.map(String).join('; ') : String(value);
}
