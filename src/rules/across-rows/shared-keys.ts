import type { Consignment, GoodsLine } from '../../shipment/model';
import type { TextData } from '../../values';
import type { Group } from '../define-rule';

/** The key of a line in a sheet-wide index; undefined where the line belongs to no group. */
export type KeyOfLine = (line: GoodsLine) => string | undefined;

/** The keys of a consignment: those of its lines, each once. */
export function keysOfLines(consignment: Consignment, keyOf: KeyOfLine): string | readonly string[] | undefined {
  let first: string | undefined;
  let more: string[] | undefined;
  for (const line of consignment.lines) {
    const key = keyOf(line);
    if (key === undefined || key === first) continue;
    if (first === undefined) first = key;
    else (more ??= [first]).push(key);
  }
  return more ?? first;
}

/** A line of a later consignment of a group, beside the first consignment's. */
export interface Repeated {
  readonly line: GoodsLine;
  readonly first: GoodsLine;
}

/**
 * The second and later consignments of a group, each by its first line that carries the key. Where the key is only the
 * part of what must agree that is at hand as a text, `restOf` builds the other part, for the few that share the key.
 */
export function eachLaterConsignment(
  group: Group<Consignment>,
  keyOf: KeyOfLine,
  found: (repeated: Repeated) => void,
  restOf: (line: GoodsLine) => string = nothingElse,
): void {
  const firstOf = new Map<string, { readonly line: GoodsLine; latest: Consignment }>();
  for (const consignment of group.members)
    for (const line of consignment.lines) {
      if (keyOf(line) !== group.key) continue;
      const rest = restOf(line);
      const first = firstOf.get(rest);
      if (first === undefined) firstOf.set(rest, { line, latest: consignment });
      else if (first.latest !== consignment) {
        first.latest = consignment;
        found({ line, first: first.line });
      }
    }
}

const nothingElse = (): string => '';

/** What messages say of the first line: its row and its shipment. */
export function placeOf(line: GoodsLine): TextData {
  return { row: line.row, shipment: line.values.shipment ?? '—' };
}
