import type { CalendarDate, LocalizedText, TextData } from '../values';
import { Decimal } from '../values';
import { cellAddress } from './cell-address';
import { normaliseHeader } from './headers';
import type { CellInput, RateAnswer, RateTable, SheetBlock } from './model';
import { readCurrency } from './values/currency-cell';
import { readDate } from './values/date-cell';
import { readDecimal } from './values/decimal-cell';
import { tidyText, type Reading } from './values';

/** Names of the rates sheet, the template's first. */
export const ratesSheetNames: Readonly<LocalizedText> = { ru: 'Курсы', en: 'Rates' };

/** Whether a sheet of that name holds the rates. */
export function isRatesSheet(name: string): boolean {
  const folded = tidyText(name).toLowerCase();
  return folded === ratesSheetNames.ru.toLowerCase() || folded === ratesSheetNames.en.toLowerCase();
}

export type RateColumnId = 'date' | 'currency' | 'nominal' | 'rate';

/** A column of the rates sheet. */
export interface RateColumn {
  readonly header: LocalizedText;
  readonly aliases: readonly string[];
  readonly description: LocalizedText;
}

/** Columns of the rates sheet in template order. */
export const rateColumns: Readonly<Record<RateColumnId, RateColumn>> = {
  date: {
    header: { ru: 'Дата', en: 'Date' },
    aliases: ['Дата курса', 'Rate date', 'На дату'],
    description: { ru: 'День, на который установлен курс.', en: 'Day the rate is set for.' },
  },
  currency: {
    header: { ru: 'Валюта', en: 'Currency' },
    aliases: ['Код валюты', 'Букв. код', 'Буквенный код', 'Currency code'],
    description: { ru: 'Буквенный или цифровой код валюты.', en: 'Letter or digit code of the currency.' },
  },
  nominal: {
    header: { ru: 'Номинал', en: 'Nominal' },
    aliases: ['Единиц', 'Количество единиц', 'Units'],
    description: {
      ru: 'За сколько единиц валюты дан курс; пусто означает 1.',
      en: 'Number of currency units the rate is for; empty means 1.',
    },
  },
  rate: {
    header: { ru: 'Курс', en: 'Rate' },
    aliases: ['Курс ЦБ', 'Курс руб', 'Exchange rate'],
    description: {
      ru: 'Курс Банка России в рублях за номинал.',
      en: 'Rate of the Bank of Russia in roubles for the nominal.',
    },
  },
};

type RateIssue = RateTable['issues'][number];

const one = new Decimal(1);

interface DatedRate {
  readonly date: CalendarDate;
  readonly rate: Decimal;
}

/** Reads the rates sheet. Without a sheet only the rouble has a rate. Rows that cannot be read are left out and reported. */
export function readRates(block: SheetBlock | undefined): RateTable {
  const issues: RateIssue[] = [];
  const byCurrency = new Map<string, DatedRate[]>();
  if (block) readRows(block, byCurrency, issues);
  for (const rates of byCurrency.values()) rates.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    issues,
    currencies: [...byCurrency.keys()].sort(),
    find(currency, on): RateAnswer | undefined {
      if (currency === 'RUB') return { rate: one, date: on, exact: true };
      const found = latestNotAfter(byCurrency.get(currency) ?? [], on);
      return found && { rate: found.rate, date: found.date, exact: found.date === on };
    },
  };
}

function latestNotAfter(rates: readonly DatedRate[], on: CalendarDate): DatedRate | undefined {
  let low = 0;
  let high = rates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = rates[middle];
    if (candidate && candidate.date <= on) low = middle + 1;
    else high = middle;
  }
  return rates[low - 1];
}

function readRows(block: SheetBlock, byCurrency: Map<string, DatedRate[]>, issues: RateIssue[]): void {
  const header = findRateHeader(block);
  if (!header) {
    if (block.rows.some((row) => row.some((cell) => cell !== null && cell !== ''))) issues.push(noRateHeader(block));
    return;
  }
  const seen = new Map<string, { readonly rate: Decimal; readonly cell: string }>();
  for (let index = header.index + 1; index < block.rows.length; index++) {
    const cells = block.rows[index] ?? [];
    const row = block.firstRow + index;
    const at = (id: RateColumnId): string => cellAddress(row, block.firstColumn + (header.columns.get(id) ?? 0));
    const cellOf = (id: RateColumnId): CellInput => cells[header.columns.get(id) ?? -1] ?? null;
    const date = readDate(cellOf('date'), block.date1904);
    const currency = readCurrency(cellOf('currency'), block.date1904);
    const nominal = readDecimal(cellOf('nominal'), block.date1904);
    const rate = readDecimal(cellOf('rate'), block.date1904);
    if ([date, currency, nominal, rate].every(isEmpty)) continue;
    const bad = badCell(date, currency, nominal, rate);
    if (bad) {
      issues.push({ row, text: badCellTexts[bad], data: { cell: at(bad) } });
      continue;
    }
    if (!date.value || !currency.value || !rate.value) continue;
    const perUnit = rate.value.div(nominal.value ?? one);
    const key = `${currency.value} ${date.value}`;
    const earlier = seen.get(key);
    if (earlier) {
      if (!earlier.rate.equals(perUnit))
        issues.push({
          row,
          text: contradiction,
          data: { cell: at('rate'), firstCell: earlier.cell, currency: currency.value },
        });
      continue;
    }
    seen.set(key, { rate: perUnit, cell: at('rate') });
    const rates = byCurrency.get(currency.value);
    if (rates) rates.push({ date: date.value, rate: perUnit });
    else byCurrency.set(currency.value, [{ date: date.value, rate: perUnit }]);
  }
}

function isEmpty(reading: Reading): boolean {
  return reading.value === undefined && reading.issues.length === 0;
}

function badCell(
  date: Reading,
  currency: Reading,
  nominal: Reading<Decimal>,
  rate: Reading<Decimal>,
): RateColumnId | undefined {
  if (date.value === undefined) return 'date';
  if (currency.value === undefined) return 'currency';
  if (!isEmpty(nominal) && !nominal.value?.greaterThan(0)) return 'nominal';
  return rate.value?.greaterThan(0) ? undefined : 'rate';
}

interface RateHeader {
  /** Row of the block, from 0. */
  readonly index: number;
  readonly columns: ReadonlyMap<RateColumnId, number>;
}

const rateColumnNames = new Map<string, RateColumnId>();
for (const id of Object.keys(rateColumns) as RateColumnId[]) {
  const { header, aliases } = rateColumns[id];
  for (const name of [header.ru, header.en, ...aliases]) rateColumnNames.set(normaliseHeader(name), id);
}

/** The first of 20 rows that names date, currency and rate. */
function findRateHeader(block: SheetBlock): RateHeader | undefined {
  for (let index = 0; index < Math.min(20, block.rows.length); index++) {
    const columns = new Map<RateColumnId, number>();
    (block.rows[index] ?? []).forEach((cell, position) => {
      const id = typeof cell === 'string' ? rateColumnNames.get(normaliseHeader(cell)) : undefined;
      if (id && !columns.has(id)) columns.set(id, position);
    });
    if (columns.has('date') && columns.has('currency') && columns.has('rate')) return { index, columns };
  }
  return undefined;
}

function noRateHeader(block: SheetBlock): RateIssue {
  const data: TextData = { sheet: block.sheet, cell: cellAddress(block.firstRow, block.firstColumn) };
  return {
    row: block.firstRow,
    data,
    text: {
      ru: 'На листе «{sheet}» не найдены заголовки «Дата», «Валюта», «Курс»: курсы не прочитаны. Напишите их в первой строке.',
      en: 'Sheet “{sheet}” has no headers “Date”, “Currency”, “Rate”: no rates were read. Write them in the first row.',
    },
  };
}

const contradiction: LocalizedText = {
  ru: 'В ячейках {firstCell} и {cell} разные курсы {currency} на одну дату. Взят первый; лишнюю строку удалите.',
  en: 'Cells {firstCell} and {cell} give different rates of {currency} for one date. The first is used; delete the other row.',
};

const badCellTexts: Readonly<Record<RateColumnId, LocalizedText>> = {
  date: {
    ru: 'В ячейке {cell} нет даты курса, строка пропущена. Напишите дату, например 24.11.2026.',
    en: 'Cell {cell} holds no date of the rate, the row is skipped. Type a date such as 24.11.2026.',
  },
  currency: {
    ru: 'В ячейке {cell} нет кода валюты, строка пропущена. Напишите код, например BYN.',
    en: 'Cell {cell} holds no currency code, the row is skipped. Type a code such as BYN.',
  },
  nominal: {
    ru: 'В ячейке {cell} номинал не положительное число, строка пропущена. Напишите 1, 10 или 100.',
    en: 'The nominal in cell {cell} is not a positive number, the row is skipped. Type 1, 10 or 100.',
  },
  rate: {
    ru: 'В ячейке {cell} нет курса: нужно положительное число, строка пропущена. Напишите курс, например 27,9135.',
    en: 'Cell {cell} holds no rate: a positive number is needed, the row is skipped. Type a rate such as 27.9135.',
  },
};
