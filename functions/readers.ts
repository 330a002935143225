import { Decimal, momentFromSerial, parseIsoMoment, type LocalizedText, type Moment } from '../src/values';
import type { FilledCell } from './define-function';
import { isRefusal, refuse, type Refusal } from './fault';

/** Significant digits a cell's number is exact to; what follows is noise of its binary form (0.1 + 0.2). */
const excelDigits = 15;

/** A number of any sign; text with thousands separators and a comma or point is read as typed in a sheet. */
export function readNumber(cell: FilledCell, argument: string): Decimal | Refusal {
  if (typeof cell === 'number' && Number.isFinite(cell)) return new Decimal(cell).toSignificantDigits(excelDigits);
  const text = typeof cell === 'string' ? cell.replace(/[\s\u00a0\u202f'’]/g, '').replace(',', '.') : '';
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return new Decimal(text);
  return refuse(texts.notNumber, { argument, typed: shown(cell) });
}

/** A sum of money in roubles, zero or more. */
export function readMoney(cell: FilledCell, argument: string): Decimal | Refusal {
  const value = readNumber(cell, argument);
  if (isRefusal(value)) return value;
  return value.isNegative() && !value.isZero() ? refuse(texts.negative, { argument, typed: shown(cell) }) : value;
}

/** A VAT rate as a share: 0.22, 22, “22 %” give 0.22; «без НДС» gives 0. */
export function readRate(cell: FilledCell, argument: string): Decimal | Refusal {
  const typed = typeof cell === 'string' ? cell : String(cell);
  const plain = typed.toLowerCase().replace(/ндс|vat|[\s\u00a0%]/g, '');
  if (plain === 'без' || plain === 'no' || plain === 'exempt') return new Decimal(0);
  const value = typeof cell === 'number' ? readNumber(cell, argument) : readNumber(plain, argument);
  if (isRefusal(value) || value.isNegative() || value.greaterThan(100))
    return refuse(texts.notRate, { argument, typed: shown(cell) });
  const percent = typed.includes('%') || value.greaterThanOrEqualTo(1);
  return percent ? value.dividedBy(100) : value;
}

/** A date, with a time of day when the cell has one. */
export function readMoment(cell: FilledCell, argument: string): Moment | Refusal {
  const moment =
    typeof cell === 'number' ? momentFromSerial(cell) : typeof cell === 'string' ? parseIsoMoment(cell.trim()) : undefined;
  return moment ?? refuse(texts.notDate, { argument, typed: shown(cell) });
}

const yes = ['да', 'д', 'yes', 'y', 'true', 'истина', '1'];
const no = ['нет', 'н', 'no', 'n', 'false', 'ложь', '0'];

export function readYesNo(cell: FilledCell, argument: string): boolean | Refusal {
  if (typeof cell === 'boolean') return cell;
  const text = String(cell).trim().toLowerCase();
  if (yes.includes(text)) return true;
  if (no.includes(text)) return false;
  return refuse(texts.notYesNo, { argument, typed: shown(cell) });
}

/** Any text; a number keeps its digits. */
export function readText(cell: FilledCell): string {
  return typeof cell === 'number' ? new Decimal(cell).toFixed() : String(cell).trim();
}

/** What was typed, short enough for a sentence. */
export function shown(cell: FilledCell): string {
  const text = readText(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const texts = {
  notNumber: {
    ru: 'Аргумент «{argument}»: «{typed}» — не число. Укажите число, например 3000000 или «3 000 000,50»',
    en: 'Argument “{argument}”: “{typed}” is not a number. Give a number such as 3000000 or “3 000 000.50”',
  },
  negative: {
    ru: 'Аргумент «{argument}»: сумма {typed} меньше нуля. Укажите ноль или больше',
    en: 'Argument “{argument}”: the amount {typed} is below zero. Give zero or more',
  },
  notRate: {
    ru: 'Аргумент «{argument}»: «{typed}» — не ставка НДС. Укажите 22, 0,22, «22 %» или «без НДС»',
    en: 'Argument “{argument}”: “{typed}” is not a VAT rate. Give 22, 0.22, “22 %” or “exempt”',
  },
  notDate: {
    ru: 'Аргумент «{argument}»: «{typed}» — не дата. Укажите дату, например 27.11.2026 или 2026-11-27',
    en: 'Argument “{argument}”: “{typed}” is not a date. Give a date such as 2026-11-27 or 27.11.2026',
  },
  notYesNo: {
    ru: 'Аргумент «{argument}»: «{typed}» не понятно. Укажите ИСТИНА или ЛОЖЬ («да» или «нет»)',
    en: 'Argument “{argument}”: “{typed}” is not clear. Give TRUE or FALSE (“yes” or “no”)',
  },
} as const satisfies Record<string, LocalizedText>;
