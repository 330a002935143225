import { z } from 'zod';
import type { ColumnId } from '../../../shipment/columns';
import { columnOf } from '../../../shipment';
import type { AnswerProblem, SourceShipments } from '../../port';
import type { Mapping } from './mapping';

export const entityShape = z.record(z.string(), z.unknown());
export type Entity = z.infer<typeof entityShape>;

/** OData v3 as 1C answers it: `value` in the plain form, `d.results` in the verbose one. */
export const answerShape = z.union([
  z.object({ value: z.array(z.unknown()) }).transform(({ value }) => value),
  z.object({ d: z.object({ results: z.array(z.unknown()) }) }).transform(({ d }) => d.results),
]);

/** Fields of a record that are moments. */
export const dated: ReadonlySet<string> = new Set(['doppDate', 'handedOver', 'acknowledged', 'crossedAt']);

/** An entity in our names; empty texts and 1C’s empty date are left out. What is not an entity stays as it is, to be named. */
export function recordOf(entity: unknown, mapping: Mapping): unknown {
  const parsed = entityShape.safeParse(entity);
  if (!parsed.success) return entity;
  const record: Record<string, unknown> = {};
  for (const [ours, theirs] of Object.entries(mapping.fields)) {
    const value = theirs === undefined ? undefined : parsed.data[theirs];
    if (value === undefined || value === null || value === '') continue;
    if (!dated.has(ours) || typeof value !== 'string') record[ours] = typeof value === 'string' ? value.trim() : value;
    else if (!isEmptyDate(value)) record[ours] = momentOf(value);
  }
  return record;
}

/** A moment as 1C writes it. */
export function dateTimeOf(moment: string): string {
  return moment.length === 10 ? `${moment}T00:00:00` : `${moment}:00`;
}

/** What `$expand` needs so that every path can be walked. */
export function expandOf({ columns, section, lines }: NonNullable<Mapping['shipments']>): string | undefined {
  const steps = new Set<string>();
  const add = (path: string, before: readonly string[]): void => {
    const all = [...before, ...path.split('/')].slice(0, -1);
    if (all.length > before.length) steps.add(all.join('/'));
  };
  for (const path of Object.values(columns)) if (path !== undefined) add(path, []);
  for (const path of Object.values(lines)) if (path !== undefined) add(path, section === undefined ? [] : [section]);
  return steps.size === 0 ? undefined : [...steps].join(',');
}

/** Documents as rows of a sheet: one per row of the tabular section, one for a document without any. */
export function rowsOf(entities: readonly unknown[], shipments: NonNullable<Mapping['shipments']>): SourceShipments {
  const { columns, section, lines } = shipments;
  const problems: AnswerProblem[] = [];
  const rows = entities.flatMap((entity, index) => {
    const parsed = entityShape.safeParse(entity);
    if (!parsed.success) {
      problems.push({ path: `value[${index}]`, expected: 'entity' });
      return [];
    }
    const goods = section === undefined ? [{}] : parsed.data[section];
    if (!Array.isArray(goods)) {
      problems.push({ path: `value[${index}].${section}`, expected: 'array' });
      return [];
    }
    const head = cellsOf(parsed.data, columns, `value[${index}]`, problems);
    return (goods.length === 0 ? [{}] : goods).map((line: unknown, row) => ({
      ...head,
      ...cellsOf(line, lines, `value[${index}].${section ?? ''}[${row}]`, problems),
    }));
  });
  return { columns: [...new Set([...Object.keys(columns), ...Object.keys(lines)])] as ColumnId[], rows, problems };
}

function cellsOf(
  entity: unknown,
  paths: Readonly<Partial<Record<ColumnId, string>>>,
  place: string,
  problems: AnswerProblem[],
): Partial<Record<ColumnId, string | number>> {
  const cells: Partial<Record<ColumnId, string | number>> = {};
  for (const [column, path] of Object.entries(paths) as [ColumnId, string][]) {
    const value = path.split('/').reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), entity);
    if (value === undefined || value === null || value === '') continue;
    const { type } = columnOf(column);
    if (typeof value === 'number') cells[column] = value;
    else if (typeof value !== 'string') problems.push({ path: `${place}.${path}`, expected: 'text or number' });
    else if ((type === 'date' || type === 'moment') && /^\d{4}-\d{2}-\d{2}T/.test(value)) {
      if (!isEmptyDate(value)) cells[column] = momentOf(value);
    } else cells[column] = value.trim();
  }
  return cells;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEmptyDate(text: string): boolean {
  return text.startsWith('0001-01-01');
}

function momentOf(text: string): string {
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text.slice(0, 16);
}
