/** Encodings that banks and the tax service exchange files in. */
export type ExchangeEncoding = 'windows-1251' | 'cp866' | 'utf-8';
export type SingleByteEncoding = Exclude<ExchangeEncoding, 'utf-8'>;

/** Stands for a byte that is no character. */
const noCharacter = '\ufffd';

/** Characters of the bytes 0x80 to 0xFF (unicode.org, Public/MAPPINGS/VENDORS/MICSFT: CP1251, CP866). */
const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ' +
    '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  cp866:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
};

const bytesOf: Readonly<Record<SingleByteEncoding, ReadonlyMap<string, number>>> = {
  'windows-1251': reversed('windows-1251'),
  cp866: reversed('cp866'),
};

function reversed(encoding: SingleByteEncoding): ReadonlyMap<string, number> {
  return new Map(
    [...upperHalves[encoding]].flatMap((character, index) =>
      character === noCharacter ? [] : [[character, index + 128] as const],
    ),
  );
}

/** The bytes of a text, or the first character the encoding does not have. */
export function encodeText(
  text: string,
  encoding: SingleByteEncoding,
): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly character: string } {
  const upper = bytesOf[encoding];
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 128 ? code : upper.get(text.charAt(index));
    if (byte === undefined) return { ok: false, character: String.fromCodePoint(text.codePointAt(index) ?? code) };
    bytes[index] = byte;
  }
  return { ok: true, bytes };
}

/** Decodes bytes of a single-byte encoding; every byte has a character, 0x98 of windows-1251 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const upper = upperHalves[encoding];
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(from, from + 8192)) codes.push(byte < 128 ? byte : upper.charCodeAt(byte - 128));
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continuation(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continuation(code >> 6), continuation(code));
    else bytes.push(0xf0 | (code >> 18), continuation(code >> 12), continuation(code >> 6), continuation(code));
  }
  return Uint8Array.from(bytes);
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** Least code point that needs as many bytes, by number of continuation bytes: shorter is an overlong form. */
const leastCode = [0, 0x80, 0x800, 0x10000] as const;

/**
 * Decodes UTF-8 strictly: undefined when the bytes are not UTF-8. A byte order mark is left out; a character
 * cut off by the end of the bytes is left out too, so that a file cut in the middle is still recognised.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const pieces: string[] = [];
  let codes: number[] = [];
  let index = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (index < bytes.length) {
    const first = bytes[index] ?? 0;
    const more = continuationsAfter(first);
    if (more === undefined) return undefined;
    let code = more === 0 ? first : first & (0x3f >> more);
    const available = Math.min(more, bytes.length - index - 1);
    for (let step = 1; step <= available; step += 1) {
      const next = bytes[index + step] ?? 0;
      if (next >> 6 !== 2) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    if (available < more) break;
    if (code < (leastCode[more] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    codes.push(code);
    if (codes.length === 8192) {
      pieces.push(String.fromCodePoint(...codes));
      codes = [];
    }
    index += more + 1;
  }
  pieces.push(String.fromCodePoint(...codes));
  return pieces.join('');
}

/** How many bytes follow the first one of a character; undefined when no character begins so. */
function continuationsAfter(first: number): number | undefined {
  if (first < 0x80) return 0;
  if (first < 0xc2 || first > 0xf4) return undefined;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

const controls = /[\u0000-\u001f\u007f\u0080-\u009f]/;

/** Characters a value of a windows-1251 file cannot hold: those the encoding lacks, and control characters. */
export function unwritableCharacters(text: string): readonly string[] {
  const upper = bytesOf['windows-1251'];
  const found = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (controls.test(character) || (code >= 128 && !upper.has(character))) found.add(character);
  }
  return [...found];
}
