/** A character a windows-1251 file cannot hold. */
export interface StrangeCharacter {
  readonly character: string;
  /** Place in the text in characters, from 1. */
  readonly position: number;
}

const upperHalf = new Set(
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї',
);

function fits(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0x410 && code <= 0x44f) || upperHalf.has(character);
}

const none: readonly StrangeCharacter[] = [];
const plain = /^[\u0000-\u007f\u0401\u0410-\u044f\u0451«»№–—]*$/;

/** The characters of a text that windows-1251 does not have, in order, each with its place. */
export function notInWindows1251(text: string): readonly StrangeCharacter[] {
  if (plain.test(text)) return none;
  const strange: StrangeCharacter[] = [];
  let position = 0;
  for (const character of text) {
    position += 1;
    if (!fits(character)) strange.push({ character, position });
  }
  return strange;
}
