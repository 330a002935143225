/** Cyrillic capitals that look like Latin ones, and their Latin twins in the same order. */
const cyrillicTwins = 'АВЕКМНОРСТУХІ';
const latinTwins = 'ABEKMHOPCTYXI';
/** Armenian capitals seen on Armenian plates that look like Latin O, S and U. */
const armenianTwins = 'ՕՏՍ';
const armenianLatin = 'OSU';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (let index = 0; index < cyrillicTwins.length; index += 1) {
  toLatin.set(cyrillicTwins.charAt(index), latinTwins.charAt(index));
  toCyrillic.set(latinTwins.charAt(index), cyrillicTwins.charAt(index));
}
for (let index = 0; index < armenianTwins.length; index += 1) {
  toLatin.set(armenianTwins.charAt(index), armenianLatin.charAt(index));
}

/** The Latin twin of a Cyrillic or Armenian capital; undefined when it has none. */
export function latinTwin(letter: string): string | undefined {
  return toLatin.get(letter);
}

/** The Cyrillic twin of a Latin capital; undefined when it has none. */
export function cyrillicTwin(letter: string): string | undefined {
  return toCyrillic.get(letter);
}
