import type { LocalizedText, Moment } from '../values';
import { Decimal, momentText } from '../values';
import { CellError, type CellInput } from '../shipment/model';
import { findUnit, textFromNumber } from '../shipment';

/** Longest cell contents a message repeats. */
const longestShown = 60;

/** A cell's contents as a message repeats them: on one line, long ones cut. */
export function shownCell(cell: CellInput): string {
  if (cell === null) return '';
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === 'number') return textFromNumber(cell);
  const text = String(cell).replace(/\s+/g, ' ').trim();
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Several texts as a list with commas. */
export function shownList(texts: readonly LocalizedText[]): LocalizedText {
  return { ru: texts.map((text) => text.ru).join(', '), en: texts.map((text) => text.en).join(', ') };
}

/** A share such as `0.22` as a percent, `22 %`. */
export function shownPercent(share: string): LocalizedText {
  const percent = new Decimal(share).times(100).toFixed();
  return { ru: `${percent.replace('.', ',')} %`, en: `${percent} %` };
}

/** A decimal for people: `1 140 000,5` in Russian, `1,140,000.5` in English. */
export function shownDecimal(value: Decimal): LocalizedText {
  const [whole = '', fraction] = value.toFixed().split('.');
  const grouped = (separator: string, mark: string): string =>
    whole.replace(/\B(?=(\d{3})+$)/g, separator) + (fraction === undefined ? '' : mark + fraction);
  return { ru: grouped('\u00a0', ','), en: grouped(',', '.') };
}

/** A date or moment for people: `27.11.2026` in Russian, `2026-11-27` in English. */
export function shownDate(moment: Moment): LocalizedText {
  return { ru: momentText(moment, 'ru'), en: momentText(moment, 'en') };
}

/** The symbol of an OKEI unit, `кг` or `kg`. */
export function shownUnit(okei: string): LocalizedText {
  const unit = findUnit(okei);
  return { ru: unit?.symbol ?? okei, en: unit?.international ?? okei };
}
