import { parseHsCode } from '../../identifiers';
import { memo } from '../memo';

/** The full HS code a text stands for; empty where it is none, so that no heading is guessed from a part. */
const fullCode = memo((text) => {
  const parsed = parseHsCode(text);
  return parsed.ok && !parsed.doubtful ? parsed.value : '';
});

interface Headings<Hint> {
  readonly lengths: readonly number[];
  readonly byPrefix: ReadonlyMap<string, Hint>;
}

const known = new WeakMap<object, Headings<unknown>>();

function headingsOf<Hint extends { readonly prefix: string }>(table: readonly Hint[]): Headings<Hint> {
  const before = known.get(table);
  if (before) return before as Headings<Hint>;
  const byPrefix = new Map(table.map((hint) => [hint.prefix, hint]));
  const lengths = [...new Set(table.map(({ prefix }) => prefix.length))].sort((a, b) => b - a);
  const headings = { lengths, byPrefix };
  known.set(table, headings);
  return headings;
}

/** The longest heading of a table of hints that the code begins with; undefined also for a code that is not a full one. */
export function hintFor<Hint extends { readonly prefix: string }>(
  table: readonly Hint[] | undefined,
  hsCode: string | undefined,
): Hint | undefined {
  const code = fullCode(hsCode ?? '');
  if (!table || code === '') return undefined;
  const { lengths, byPrefix } = headingsOf(table);
  for (const length of lengths) {
    const hint = byPrefix.get(code.slice(0, length));
    if (hint) return hint;
  }
  return undefined;
}

/** Whether the text is a full HS code, by which headings may be judged. */
export function isFullHsCode(hsCode: string | undefined): hsCode is string {
  return fullCode(hsCode ?? '') !== '';
}
