import { emptyReading, isEmptyText, noted, tidyText, type CellReader } from './reading';
import { readIdentifier } from './identifier-cell';

const joined = /^([^/\\|;,+]*[\p{L}\d])\s*[/\\|;,+]\s*([\p{L}\d][^/\\|;,+]*)$/u;

/** Reads a plate as typed. Of a tractor and a trailer joined by a slash the tractor is the value, the trailer stands in the note. */
export const readPlate: CellReader<string> = (cell, date1904) => {
  if (typeof cell !== 'string') return readIdentifier(cell, date1904);
  const text = tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const match = joined.exec(text);
  const truck = match?.[1];
  const trailer = match?.[2];
  // Two letters behind the mark are no plate of their own.
  if (!truck || !trailer || !looksLikePlate(truck) || !looksLikePlate(trailer)) return readIdentifier(text, date1904);
  return noted(truck, 'plates-joined', { data: { truck, trailer }, understood: truck });
};

function looksLikePlate(text: string): boolean {
  return text.length >= 5 && /\d{2}/.test(text);
}
