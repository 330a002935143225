import { noted, problem, emptyReading, isEmptyText, plain, tidyText, type CellReader, type Reading } from './reading';
import { readNonText } from './text-cell';

/** `1,23457E+13`: an identifier that went through a numeric cell on its way. */
const exponent = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** Reads tax ids of other states, RNPT-like numbers and phones: text as typed, numbers as their digits. */
export const readIdentifier: CellReader<string> = (cell) => {
  if (typeof cell !== 'string') return readNonText(cell);
  const text = tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  return exponent.test(text) ? problem('identifier-rounded-number', { data: { shown: text } }) : plain(text);
};

/** Reads an INN; a number of 9 or 11 digits has lost its leading zero. */
export const readImporterTaxId: CellReader<string> = (cell, date1904) =>
  restoreZero(cell, readIdentifier(cell, date1904), [10, 12]);

/** Reads a KPP; a number of 8 digits has lost its leading zero. */
export const readKpp: CellReader<string> = (cell, date1904) => restoreZero(cell, readIdentifier(cell, date1904), [9]);

function restoreZero(cell: unknown, reading: Reading<string>, lengths: readonly number[]): Reading<string> {
  const digits = reading.value;
  if (typeof cell !== 'number' || digits === undefined || !/^\d+$/.test(digits)) return reading;
  if (!lengths.includes(digits.length + 1)) return reading;
  return noted(`0${digits}`, 'identifier-number-lost-zero', { data: { typed: digits }, understood: `0${digits}` });
}

/** Digits of taxpayer numbers that may begin with zeros, by state. */
const partnerDigits: Readonly<Record<string, number>> = { AM: 8, BY: 9, KG: 14, KZ: 12 };

/**
 * The number of a foreign taxpayer whose leading zeros a numeric cell dropped, restored; undefined
 * when nothing is known to be missing. Up to three zeros, more than a state's numbers can begin with,
 * would be guesswork.
 */
export function restorePartnerZeros(digits: string, country: string | undefined): string | undefined {
  const length = country === 'RU' ? (digits.length <= 10 ? 10 : 12) : country ? partnerDigits[country] : undefined;
  if (length === undefined || digits.length >= length || length - digits.length > 3 || !/^\d+$/.test(digits))
    return undefined;
  return digits.padStart(length, '0');
}
