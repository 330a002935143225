import type { CellInput } from '../src/shipment/model';
import { cellReaders, exempt, isEmptyText, textFromNumber, tidyText, type Reading } from '../src/shipment/values';
import { Decimal, zero, type LocalizedText, type Moment, type TextData } from '../src/values';
import type { FilledCell } from './define-function';
import { refuse, type Refusal } from './fault';

type Read<V> = V | Refusal | undefined;

/** A sum of money in roubles, zero or more. A text that may mean thousands as well as a fraction is not guessed at. */
export function readMoney(cell: FilledCell, argument: string): Read<Decimal> {
  return valueOf(cellReaders.money, cell, argument, texts.notNumber, (value, data) =>
    value.isNegative() && !value.isZero() ? refuse(texts.negative, data) : value,
  );
}

/** A VAT rate as a share: 0.22, 22, “22 %” give 0.22; «без НДС» gives 0. */
export function readRate(cell: FilledCell, argument: string): Read<Decimal> {
  return valueOf(cellReaders.vatRate, cell, argument, texts.notRate, (percent) =>
    percent === exempt ? zero : new Decimal(percent).dividedBy(100),
  );
}

/** A date, with a time of day when the cell has one. */
export function readMoment(cell: FilledCell, argument: string): Read<Moment> {
  return valueOf(cellReaders.moment, cell, argument, texts.notDate, (moment) => moment);
}

const yes = ['да', 'д', 'yes', 'y', 'true', 'истина', '1'];
const no = ['нет', 'н', 'no', 'n', 'false', 'ложь', '0'];

export function readYesNo(cell: FilledCell, argument: string): boolean | Refusal {
  const text = String(cell).trim().toLowerCase();
  if (yes.includes(text)) return true;
  if (no.includes(text)) return false;
  return refuse(texts.notYesNo, { argument, typed: shown(cell) });
}

/** A code or a name; a number keeps its digits, a dash or «нет» is nothing. */
export function readText(cell: FilledCell): string | undefined {
  const text = textOf(cell);
  return isEmptyText(text) ? undefined : text;
}

export type VehicleKind = 'truck' | 'trailer' | 'any';

const truck = ['тягач', 'грузовик', 'тс', 'truck', 'tractor', 'lorry'];
const trailer = ['прицеп', 'полуприцеп', 'trailer', 'semitrailer'];

export function readVehicleKind(cell: FilledCell, argument: string): VehicleKind | Refusal {
  const text = textOf(cell).toLowerCase();
  if (truck.includes(text)) return 'truck';
  if (trailer.includes(text)) return 'trailer';
  return refuse(texts.notVehicleKind, { argument, typed: shown(cell) });
}

/** Applies a reader of the shipment sheet, so that a formula reads a cell exactly as the check does. */
function valueOf<V, R>(
  read: (cell: CellInput, date1904: boolean) => Reading<V>,
  cell: FilledCell,
  argument: string,
  unreadable: LocalizedText,
  finish: (value: V, data: TextData) => R | Refusal,
): R | Refusal | undefined {
  // Excel does not tell a function which date system the workbook has; the usual one, of 1900, is taken.
  const { value, issues } = read(cell, false);
  const data: TextData = { argument, typed: shown(cell) };
  if (value === undefined) return issues.length === 0 ? undefined : refuse(unreadable, data);
  const ambiguous = issues.find((issue) => issue.code === 'ambiguous-number');
  if (ambiguous) return refuse(texts.ambiguous, { ...data, ...ambiguous.data });
  return finish(value, data);
}

function textOf(cell: FilledCell): string {
  return typeof cell === 'number' && Number.isFinite(cell) ? textFromNumber(cell) : tidyText(String(cell));
}

/** What was typed, short enough for a sentence. */
function shown(cell: FilledCell): string {
  const text = textOf(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const texts = {
  notNumber: {
    ru: 'Аргумент «{argument}»: «{typed}» — не число. Укажите число, например 3000000 или «3 000 000,50»',
    en: 'Argument “{argument}”: “{typed}” is not a number. Give a number such as 3000000 or “3 000 000.50”',
  },
  ambiguous: {
    ru: 'Аргумент «{argument}»: «{typed}» можно понять как {decimal} и как {thousands}. Введите число без разделителя тысяч',
    en: 'Argument “{argument}”: “{typed}” may mean {decimal} or {thousands}. Type the number without a thousands separator',
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
    ru: 'Аргумент «{argument}»: «{typed}» не понять. Укажите ИСТИНА или ЛОЖЬ, «да» или «нет»',
    en: 'Argument “{argument}”: “{typed}” is not clear. Give TRUE or FALSE, “yes” or “no”',
  },
  notVehicleKind: {
    ru: 'Аргумент «{argument}»: «{typed}» не понять. Укажите «тягач» или «прицеп» либо ничего',
    en: 'Argument “{argument}”: “{typed}” is not clear. Give “truck” or “trailer”, or nothing',
  },
} as const satisfies Record<string, LocalizedText>;
