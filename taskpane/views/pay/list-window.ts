/** A page of a list. */
export interface ListWindow<Item> {
  readonly shown: readonly Item[];
  /** Places of the first and last item shown, from 1; zero for an empty list. */
  readonly first: number;
  readonly last: number;
  readonly pages: number;
  /** The page shown, from 0; the last one when the list has become shorter. */
  readonly current: number;
}

export function windowOf<Item>(items: readonly Item[], page: number, size: number): ListWindow<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const current = Math.min(Math.max(0, page), pages - 1);
  const shown = items.slice(current * size, (current + 1) * size);
  const first = shown.length === 0 ? 0 : current * size + 1;
  return { shown, first, last: first === 0 ? 0 : first + shown.length - 1, pages, current };
}

/** The items one of whose words holds the text, in their order; case and spaces around it do not matter. */
export function foundIn<Item>(
  items: readonly Item[],
  sought: string,
  wordsOf: (item: Item) => readonly (string | undefined)[],
): readonly Item[] {
  const text = sought.trim().toLowerCase();
  return text === '' ? items : items.filter((item) => wordsOf(item).some((word) => word?.toLowerCase().includes(text)));
}
