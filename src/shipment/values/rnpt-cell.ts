import { emptyReading, isEmptyText, plain, tidyText, type CellReader } from './reading';
import { readIdentifier } from './identifier-cell';

const separators = /[;,\r\n]+/;

/** Reads RNPTs: one or several, separated by semicolons, commas or line breaks. */
export const readRnpt: CellReader<readonly string[]> = (cell, date1904) => {
  if (cell === null) return emptyReading;
  if (typeof cell !== 'string') {
    const { value, issues } = readIdentifier(cell, date1904);
    return { value: value === undefined ? undefined : [value], issues };
  }
  const parts: string[] = [];
  for (const part of cell.split(separators)) {
    const text = tidyText(part);
    if (!isEmptyText(text)) parts.push(text);
  }
  return parts.length ? plain(parts) : emptyReading;
};
