type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

const blank = /\s*/y;

/**
 * Where a text stops being JSON, counted from 0; its end when only the rest is missing. `JSON.parse`
 * tells the place in some engines and for some faults only.
 */
export function jsonFaultPosition(json: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(json);
    const next: Expected | undefined = match
      ? step(match[1] ?? (match[2] === undefined ? 'literal' : 'string'), expected, open)
      : undefined;
    if (next === undefined) {
      blank.lastIndex = position;
      const start = position + (blank.exec(json)?.[0].length ?? 0);
      return start >= json.length ? json.trimEnd().length : start;
    }
    expected = next;
    position = token.lastIndex;
  }
}

/** What may follow a token; undefined when the token itself may not stand here. */
function step(kind: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const afterValue: Expected = open.length === 0 ? 'nothing' : 'comma-or-end';
  switch (kind) {
    case '{':
    case '[':
      if (!wantsValue) return undefined;
      open.push(kind);
      return kind === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']': {
      const own = open.at(-1) === (kind === '}' ? '{' : '[');
      const empty = expected === (kind === '}' ? 'key-or-end' : 'value-or-end');
      if (!own || !(expected === 'comma-or-end' || empty)) return undefined;
      open.pop();
      return open.length === 0 ? 'nothing' : 'comma-or-end';
    }
    case ',':
      if (expected !== 'comma-or-end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case 'string':
      if (expected === 'key' || expected === 'key-or-end') return 'colon';
      return wantsValue ? afterValue : undefined;
    default:
      return wantsValue ? afterValue : undefined;
  }
}
