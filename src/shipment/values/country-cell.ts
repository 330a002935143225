import { findCountry } from '../reference/countries';
import { CellError } from '../model';
import { emptyReading, errorReading, isEmptyText, plain, problem, tidyText, type CellReader } from './reading';

/** `BY Беларусь`, `112 - Беларусь`, `BY (Беларусь)`; and the other way round. */
const codeFirst = /^([a-z]{2,3}|\d{3})[\s,;:(/–—-]+(.+?)\)?$/i;
const codeLast = /^(.+?)[\s,;:(/–—-]+([a-z]{2,3}|\d{3})\)?$/i;

/** Reads a country of the world by code or name to alpha-2. Whether it may stand there is for rules to say. */
export const readCountry: CellReader<string> = (cell) => {
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('unknown-country');
  const text = typeof cell === 'number' ? String(cell).padStart(3, '0') : tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const country = findCountry(text) ?? findPair(codeFirst.exec(text)) ?? findPair(codeLast.exec(text));
  return country ? plain(country.alpha2) : problem('unknown-country');
};

function findPair(match: RegExpExecArray | null): { readonly alpha2: string } | undefined {
  const first = match?.[1] ? findCountry(match[1]) : undefined;
  const second = match?.[2] ? findCountry(match[2]) : undefined;
  return first && first === second ? first : undefined;
}
