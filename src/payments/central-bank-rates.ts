/**
 * The central bank's daily rates (`XML_daily`), from a file or a gateway, into rows of the rates sheet.
 * The file is windows-1251 XML of a fixed, flat shape; whatever XML can do besides (document types,
 * entities, data sections) is refused, not understood.
 */
import { ratesSheetNames, rateColumns, type RateColumnId } from '../shipment';
import type { CellInput, RateTable } from '../shipment/model';
import type { CalendarDate, Decimal, Language, LocalizedText } from '../values';
import { dateFromParts, Decimal as DecimalValue, serialFromMoment } from '../values';
import { decodeText, decodeUtf8 } from './encoding';
import type { PaymentProblem } from './problem';
import { tableFormats, type PaymentTable } from './table';

/** A rate in roubles for `nominal` units of a currency. */
export interface RateRow {
  readonly date: CalendarDate;
  /** Letter code. */
  readonly currency: string;
  readonly nominal: number;
  readonly rate: Decimal;
}

export interface CentralBankRates {
  /** The day the rates are set for; undefined when the file is none of the central bank's. */
  readonly date?: CalendarDate;
  readonly rates: readonly RateRow[];
  readonly problems: readonly PaymentProblem[];
}

const texts = {
  tooLarge: {
    ru: 'Файл курсов слишком велик. Файл Банка России за один день занимает несколько килобайт.',
    en: 'The rates file is too large. The Bank of Russia’s file of one day has a few kilobytes.',
  },
  forbidden: {
    ru: 'Файл курсов не прочитан: в нём есть объявления или вставки, которых в файле Банка России не бывает. Скачайте файл с cbr.ru ещё раз.',
    en: 'The rates file was not read: it has declarations or inclusions that the Bank of Russia’s file never has. Download it from cbr.ru again.',
  },
  notRates: {
    ru: 'Это не файл курсов Банка России: в нём нет ValCurs с датой вида Date="24.11.2026".',
    en: 'This is not the Bank of Russia’s file of rates: it has no ValCurs with a date such as Date="24.11.2026".',
  },
  cut: {
    ru: 'Файл курсов обрывается: нет конца ValCurs. Прочитано курсов: {count}. Скачайте файл ещё раз.',
    en: 'The rates file breaks off: ValCurs is not closed. Rates read: {count}. Download it again.',
  },
  badRate: {
    ru: 'Курс № {place} в файле ({currency}) не читается и пропущен.',
    en: 'Rate No {place} of the file ({currency}) cannot be read and is left out.',
  },
  repeated: {
    ru: 'Курс {currency} стоит в файле дважды с разными значениями; взят первый.',
    en: 'The rate of {currency} stands in the file twice with different values; the first is used.',
  },
} as const satisfies Record<string, LocalizedText>;

/** More than a hundred times the size of a real file. */
const greatestLength = 2_000_000;

/** Reads the file from its bytes (the encoding its first line names; windows-1251 without one) or from text. */
export function parseCentralBankRates(contents: Uint8Array | string): CentralBankRates {
  const problems: PaymentProblem[] = [];
  const report = (code: keyof typeof texts, data: PaymentProblem['data'] = {}): void => {
    const severity = code === 'badRate' || code === 'repeated' ? 'warning' : 'error';
    problems.push({ code, severity, text: texts[code], data });
  };
  if (contents.length > greatestLength) {
    report('tooLarge');
    return { rates: [], problems };
  }
  const text = (typeof contents === 'string' ? contents : textOf(contents)).replace(/<!--(?:(?!--)[^])*-->/g, '');
  if (text.includes('<!') || /<\?(?!xml\s)/.test(text)) {
    report('forbidden');
    return { rates: [], problems };
  }
  const root = /<ValCurs\b([^<>]*)>/.exec(text);
  const [, day = '', month = '', year = ''] =
    /\bDate\s*=\s*["'](\d{2})[./](\d{2})[./](\d{4})["']/.exec(root?.[1] ?? '') ?? [];
  const date = dateFromParts(Number(year), Number(month), Number(day));
  if (!root || !date) {
    report('notRates');
    return { rates: [], problems };
  }
  const rates = new Map<string, RateRow>();
  let place = 0;
  for (const piece of text.split(/<Valute(?=[\s>])/).slice(1)) {
    const end = piece.indexOf('</Valute>');
    if (end < 0) continue;
    const body = piece.slice(0, end);
    place += 1;
    const currency = contentOf(body, 'CharCode');
    const row = rateOf(date, currency, contentOf(body, 'Nominal'), contentOf(body, 'Value'));
    const earlier = row && rates.get(row.currency);
    if (!row) report('badRate', { place, currency: /^[A-Z]{1,3}$/.test(currency) ? currency : '?' });
    else if (!earlier) rates.set(row.currency, row);
    else if (!perUnit(earlier).eq(perUnit(row))) report('repeated', { currency: row.currency });
  }
  if (!/<\/ValCurs\s*>\s*$/.test(text)) report('cut', { count: rates.size });
  return { date, rates: [...rates.values()], problems };
}

/** The file names its encoding in plain letters in its first line. */
function textOf(bytes: Uint8Array): string {
  const opening = decodeText(bytes.subarray(0, 120), 'windows-1251');
  const utf8 = /encoding\s*=\s*["']utf-8["']/i.test(opening) || opening.startsWith('п»ї');
  return (utf8 ? decodeUtf8(bytes) : undefined) ?? decodeText(bytes, 'windows-1251');
}

function contentOf(body: string, element: string): string {
  return new RegExp(`<${element}>([^<]*)</${element}>`).exec(body)?.[1]?.trim() ?? '';
}

function rateOf(date: CalendarDate, currency: string, nominal: string, value: string): RateRow | undefined {
  if (!/^[A-Z]{3}$/.test(currency) || !/^[1-9]\d{0,8}$/.test(nominal)) return undefined;
  if (!/^\d{1,12}(?:[.,]\d{1,12})?$/.test(value)) return undefined;
  const rate = new DecimalValue(value.replace(',', '.'));
  return rate.isZero() ? undefined : { date, currency, nominal: Number(nominal), rate };
}

function perUnit({ rate, nominal }: RateRow): Decimal {
  return rate.div(nominal);
}

/** What new rates do to a rates sheet. */
export interface MergedRates {
  /** Rows to write below those the sheet has. */
  readonly added: readonly RateRow[];
  /** How many the sheet has already. */
  readonly unchanged: number;
  /** The sheet has another rate for the day: it stays, the user decides. */
  readonly conflicts: readonly { readonly row: RateRow; readonly inSheet: Decimal }[];
}

/** New rates beside those of the rates sheet, without duplicates. */
export function mergeRates(sheet: RateTable, incoming: readonly RateRow[]): MergedRates {
  const added = new Map<string, RateRow>();
  const conflicts: { row: RateRow; inSheet: Decimal }[] = [];
  let unchanged = 0;
  for (const row of incoming) {
    const known = sheet.find(row.currency, row.date);
    const key = `${row.currency} ${row.date}`;
    const earlier = added.get(key);
    const inSheet = known?.exact ? known.rate : earlier && perUnit(earlier);
    if (inSheet === undefined) added.set(key, row);
    else if (inSheet.eq(perUnit(row))) unchanged += 1;
    else conflicts.push({ row, inSheet });
  }
  return { added: [...added.values()], unchanged, conflicts };
}

/** The cells of a rate in the order of the rates sheet's columns. */
export function rateCells({ date, currency, nominal, rate }: RateRow): Readonly<Record<RateColumnId, CellInput>> {
  return { date: serialFromMoment(date), currency, nominal, rate: rate.toNumber() };
}

/** A rates sheet with these rates, for a workbook that has none. */
export function ratesTable(rates: readonly RateRow[], language: Language): PaymentTable {
  const columns = [
    ['date', 12, tableFormats.date],
    ['currency', 10, tableFormats.text],
    ['nominal', 10, '0'],
    ['rate', 14, '0.0000##'],
  ] as const satisfies readonly (readonly [RateColumnId, number, string])[];
  return {
    sheet: ratesSheetNames[language],
    title: [],
    columns: columns.map(([id, width, format]) => ({ header: rateColumns[id].header[language], width, format })),
    rows: rates.map((row) => {
      const cells = rateCells(row);
      return columns.map(([id]) => cells[id]);
    }),
  };
}
