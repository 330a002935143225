import { sum, zero, type Decimal } from '../values';

/** Items looked at between two pauses; some milliseconds of work. */
const itemsPerStep = 500;

/** Visits every item, pausing now and then; yields the share done, 0 to 1. */
export function* paced<Item>(items: readonly Item[], visit: (item: Item) => void, perStep = itemsPerStep): Generator<number, void> {
  for (let start = 0; start < items.length; start += perStep) {
    for (const item of items.slice(start, start + perStep)) visit(item);
    yield Math.min(1, (start + perStep) / items.length);
  }
}

/** The sum of a part of every item, in small steps. */
export function* pacedSum<Item>(items: readonly Item[], part: (item: Item) => Decimal): Generator<number, Decimal> {
  let total = zero;
  for (let start = 0; start < items.length; start += itemsPerStep) {
    total = total.plus(sum(items.slice(start, start + itemsPerStep).map(part)));
    yield Math.min(1, (start + itemsPerStep) / items.length);
  }
  return total;
}

/** The items a condition holds for, in small steps. */
export function* pacedFilter<Item>(items: readonly Item[], holds: (item: Item) => boolean): Generator<number, Item[]> {
  const found: Item[] = [];
  yield* paced(items, (item) => {
    if (holds(item)) found.push(item);
  });
  return found;
}

/** Items in the order of a key, those of one key as they came; in small steps, where a sort of all would hold up. */
export function* pacedInOrder<Item, Key extends string | number>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  compare: (a: Key, b: Key) => number,
): Generator<number, Item[]> {
  const byKey = new Map<Key, Item[]>();
  yield* paced(items, (item) => {
    const key = keyOf(item);
    const own = byKey.get(key);
    if (own) own.push(item);
    else byKey.set(key, [item]);
  });
  const ordered: Item[] = [];
  for (const key of [...byKey.keys()].sort(compare)) yield* paced(byKey.get(key) ?? [], (item) => ordered.push(item));
  return ordered;
}
