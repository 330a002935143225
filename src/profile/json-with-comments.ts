import type { LocalizedText } from '../values';
import { jsonFaultPosition } from './json-fault';

export type JsonReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly text: LocalizedText };

/**
 * Reads JSON with line and block comments and trailing commas. Comments are blanked, so that places
 * in the text stay what they were and the line of a fault can be told. Never throws.
 */
export function parseJsonWithComments(text: string): JsonReading {
  const { json, unclosed } = blankComments(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (unclosed !== undefined) return { ok: false, text: faultAt(json, unclosed) };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, text: faultAt(json, jsonFaultPosition(json)) };
  }
}

/** One token that matters here: a string, a comment (maybe unclosed), or a comma before a closing bracket. */
const tokens = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const trailingComma = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g;

function blankComments(text: string): { json: string; unclosed?: number } {
  let unclosed: number | undefined;
  const bare = text.replace(tokens, (token, offset: number) => {
    if (token.startsWith('"')) return token;
    if (token.startsWith('/*') && (token.length < 4 || !token.endsWith('*/'))) unclosed = offset;
    return token.replace(/[^\n]/g, ' ');
  });
  const json = bare.replace(trailingComma, (token) => (token === ',' ? ' ' : token));
  return unclosed === undefined ? { json } : { json, unclosed };
}

function faultAt(text: string, position: number): LocalizedText {
  const before = text.slice(0, position).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    ru: `Это не JSON: ошибка в строке ${line}, знак ${column}. Проверьте кавычки, запятые и скобки рядом.`,
    en: `This is not JSON: a fault in line ${line}, character ${column}. Check the quotes, commas and brackets nearby.`,
  };
}
