import { emptyReading, isEmptyText, noted, plain, tidyText, type CellReader } from './reading';
import { readIdentifier } from './identifier-cell';

const separators = /[\s.\-–—]/g;

/** Reads an HS code: a number of 9 digits lost its zero, spaces, points and hyphens between digits are dropped. */
export const readHsCode: CellReader<string> = (cell, date1904) => {
  if (typeof cell === 'string') {
    const text = tidyText(cell);
    if (isEmptyText(text)) return emptyReading;
    const digits = text.replace(separators, '');
    return digits !== text && /^\d+$/.test(digits)
      ? noted(digits, 'hs-code-cleaned', { data: { typed: text }, understood: digits })
      : readIdentifier(text, date1904);
  }
  const reading = readIdentifier(cell, date1904);
  if (typeof cell !== 'number' || reading.value?.length !== 9) return reading;
  const restored = `0${reading.value}`;
  return /^\d+$/.test(restored)
    ? noted(restored, 'hs-code-lost-zero', { data: { typed: reading.value }, understood: restored })
    : plain(reading.value);
};
