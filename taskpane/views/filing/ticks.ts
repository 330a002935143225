import type { FilingItem, FilingSheet } from '../../../src/dopp';
import type { FilingTicks } from '../../use-cases/filing';

/** Every value of a filing sheet, in its order. */
export function itemsOf({ sections }: FilingSheet): readonly FilingItem[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}

/** Whether a value is ticked off; a tick is for the value that was typed and not for another. */
export function isTicked(ticks: FilingTicks, key: string, { place, value }: FilingItem): boolean {
  return value !== undefined && ticks.get(key)?.get(place) === value;
}

/** The ticks with one set or taken off. The consignment goes to the end: the oldest are forgotten first. */
export function withTick(ticks: FilingTicks, key: string, { place, value }: FilingItem, on: boolean): FilingTicks {
  const own = new Map(ticks.get(key));
  if (on && value !== undefined) own.set(place, value);
  else own.delete(place);
  const next = new Map(ticks);
  next.delete(key);
  if (own.size > 0) next.set(key, own);
  return next;
}

export function withoutTicks(ticks: FilingTicks, key: string): FilingTicks {
  const next = new Map(ticks);
  next.delete(key);
  return next;
}

/** How far the typing has come. What is missing cannot be typed and counts as not done. */
export function progressOf(sheet: FilingSheet, ticks: FilingTicks, key: string): { readonly done: number; readonly total: number } {
  const items = itemsOf(sheet);
  return { done: items.filter((item) => isTicked(ticks, key, item)).length, total: items.length };
}
