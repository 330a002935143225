import { tableText } from '../../csv';
import { actKinds, type Act, type Submission } from '../../port';

/** A DOPP as a table: one row per goods line, the values of the document repeated; names are paths, `vehicle.truckPlate`. */
export function doppTable({ key, shipment, document }: Submission): string {
  const { goods, ...rest } = document;
  const head = [['key', key], ['shipment', shipment], ...flat(rest, '')] as const;
  const lines = (Array.isArray(goods) ? goods : []).map((line) => new Map(flat(line, 'goods')));
  const names = [...new Set(lines.flatMap((line) => [...line.keys()]))];
  const values = head.map(([, value]) => value);
  const rows = (lines.length > 0 ? lines : [new Map<string, string>()]).map((line) => [
    ...values,
    ...names.map((name) => line.get(name) ?? ''),
  ]);
  return tableText([...head.map(([name]) => name), ...names], rows);
}

const actFields = ['id', 'kind', 'shipment', 'doppNumber', 'at', 'text'] as const satisfies readonly (keyof Act)[];

/** An act as a table of one row; `kind` is one of the words of the port. */
export function actTable(given: Act): string {
  return tableText(actFields, [actFields.map((name) => (name === 'kind' ? (actKinds.find((kind) => kind === given.kind) ?? '') : (given[name] ?? '')))]);
}

/** Every value of an object with its path; the items of a list carry their place from 1. */
function flat(value: unknown, path: string): (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path, String(value as string | number | boolean)]];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? String(Number(name) + 1) : name;
    return flat(inner, path === '' ? step : `${path}.${step}`);
  });
}
