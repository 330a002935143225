import type { LocalizedText } from '../../values';

/** A table of the regulation whose rows are named by codes. */
type Titled = Readonly<Record<string, { readonly title: LocalizedText }>>;

/** A code or title without case and without the marks people put between words. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The row a text probably means: its code in another spelling, or its title in either language. */
export function likelyCode(table: Titled, text: string): string | undefined {
  const wanted = folded(text);
  return Object.keys(table).find(
    (code) =>
      folded(code) === wanted || Object.values(table[code]?.title ?? {}).some((title) => folded(title) === wanted),
  );
}
