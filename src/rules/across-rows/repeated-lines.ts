import type { Consignment, GoodsLine } from '../../shipment/model';

/** Up to so many lines are quicker compared each with each than entered in a map. */
const fewLines = 8;

function anySharesMark(lines: readonly GoodsLine[], mark: (line: GoodsLine) => string | number | undefined): boolean {
  for (let later = 1; later < lines.length; later += 1) {
    const shared = mark(lines[later] as GoodsLine);
    if (shared === undefined) continue;
    for (let earlier = 0; earlier < later; earlier += 1) if (mark(lines[earlier] as GoodsLine) === shared) return true;
  }
  return false;
}

/**
 * Lines of a consignment that repeat an earlier one. Lines are set apart by the cheap `mark` first; `rest`, which
 * builds a text, is asked only of lines that share a mark.
 */
export function eachRepeatedLine(
  consignment: Consignment,
  mark: (line: GoodsLine) => string | number | undefined,
  rest: (line: GoodsLine) => string | undefined,
  found: (line: GoodsLine, first: GoodsLine) => void,
): void {
  const { lines } = consignment;
  if (lines.length < 2 || (lines.length <= fewLines && !anySharesMark(lines, mark))) return;
  const firstOfMark = new Map<string | number, GoodsLine>();
  let byRest: Map<string, GoodsLine> | undefined;
  for (const line of consignment.lines) {
    const shared = mark(line);
    if (shared === undefined) continue;
    const before = firstOfMark.get(shared);
    if (before === undefined) {
      firstOfMark.set(shared, line);
      continue;
    }
    byRest ??= new Map();
    const keyBefore = keyOf(shared, rest(before));
    if (keyBefore !== undefined && !byRest.has(keyBefore)) byRest.set(keyBefore, before);
    const key = keyOf(shared, rest(line));
    if (key === undefined) continue;
    const first = byRest.get(key);
    if (first === undefined) byRest.set(key, line);
    else found(line, first);
  }
}

function keyOf(mark: string | number, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${mark}|${rest}`;
}
