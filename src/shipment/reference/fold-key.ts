const marks = /[.«»"“”„'’`()]/g;
const breaks = /[\s\-–—]+/g;

/** A name as a key: capitals, ё as е, without points, quotes and brackets, any run of spaces or hyphens one space. */
export function foldKey(text: string): string {
  return text.toUpperCase().replaceAll('Ё', 'Е').replace(marks, '').replace(breaks, ' ').trim();
}
