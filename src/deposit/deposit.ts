import { calendarDate, Decimal, dateOf, fillText, roundUp, zero, type CalendarDate, type LocalizedText, type Moment, type TextData } from '../values';
import type { Answer, Regulation } from '../regulation';
import type { Consignment, GoodsLine, RateTable } from '../shipment/model';
import { exciseOf } from './excise';
import { shownDate, type DepositNote, type TraceStep } from './trace';

/** What a computation needs besides the rows. */
export interface DepositContext {
  /** The day the DOPP is prepared; a filed DOPP is computed at its own filing date. */
  readonly asOf: Moment;
  readonly regulation: Regulation;
  readonly rates: RateTable;
}

/** Deposit of one goods line, in roubles, not yet rounded. */
export interface LineDeposit {
  readonly row: number;
  readonly valueRub: Decimal;
  readonly excise: Decimal;
  readonly vat: Decimal;
  readonly steps: readonly TraceStep[];
}

/**
 * Deposit of one consignment in roubles. `total` is not less than VAT plus excise: the excise part and
 * the VAT part are each rounded up to the rounding unit. `lines` holds the lines that could be computed;
 * while `complete` is false the totals are those of these lines only and must not be paid.
 */
export interface ConsignmentDeposit {
  readonly key: string;
  /** Whether a deposit is due at all, and why not. */
  readonly required: boolean;
  readonly notRequiredBecause?: LocalizedText;
  readonly complete: boolean;
  readonly vat: Decimal;
  readonly excise: Decimal;
  readonly total: Decimal;
  /** The same computation while no deposit is due: what the taxes will be. */
  readonly taxes: { readonly vat: Decimal; readonly excise: Decimal };
  readonly lines: readonly LineDeposit[];
  readonly steps: readonly TraceStep[];
  /** What could not be computed. */
  readonly problems: readonly DepositNote[];
  /** What rests on an unconfirmed fact or a rate of another day. */
  readonly doubts: readonly DepositNote[];
}

/** The sum over a batch; `complete` only when every consignment is. */
export interface BatchDeposit {
  readonly vat: Decimal;
  readonly excise: Decimal;
  readonly total: Decimal;
  readonly complete: boolean;
}

export const texts = {
  valueInRoubles: { ru: 'Стоимость в рублях: {amount} RUB', en: 'Value in roubles: {amount} RUB' },
  valueConverted: {
    ru: 'Стоимость в рублях: {amount} {currency} × {rate} (курс на {date})',
    en: 'Value in roubles: {amount} {currency} × {rate} (rate of {date})',
  },
  valueConvertedByRow: {
    ru: 'Стоимость в рублях: {amount} {currency} × {rate} (курс из строки)',
    en: 'Value in roubles: {amount} {currency} × {rate} (rate in the row)',
  },
  exciseFromSheet: { ru: 'Акциз — из строки', en: 'Excise: as in the row' },
  vatRated: {
    ru: 'НДС: ({value} + {excise}) × {percent} %',
    en: 'VAT: ({value} + {excise}) × {percent} %',
  },
  vatExempt: { ru: 'НДС: товар освобождён', en: 'VAT: exempt' },
  exciseTotal: { ru: 'Акциз всего, с округлением вверх до {unit} ₽', en: 'Excise in total, rounded up to {unit} RUB' },
  vatTotal: { ru: 'НДС всего, с округлением вверх до {unit} ₽', en: 'VAT in total, rounded up to {unit} RUB' },
  total: { ru: 'Обеспечительный платёж: {vat} + {excise}', en: 'Security deposit: {vat} + {excise}' },
  beforeStage: {
    ru: 'Обеспечительный платёж для этого государства обязателен при ввозе с {date}.',
    en: 'For this state the security deposit is mandatory for imports from {date}.',
  },
  exempt: {
    ru: 'Заявлено основание без обеспечительного платежа: {ground}. Основание заявляет импортёр.',
    en: 'A ground without a deposit is claimed: {ground}. The importer answers for it.',
  },
  amountMissing: {
    ru: 'Нет стоимости товара: платёж по строке не посчитан.',
    en: 'The amount is missing: the deposit of the line is not computed.',
  },
  amountNegative: {
    ru: 'Стоимость {amount} меньше нуля: платёж по строке не посчитан.',
    en: 'The amount {amount} is below zero: the deposit of the line is not computed.',
  },
  exciseNegative: {
    ru: 'Акциз {amount} меньше нуля: платёж по строке не посчитан.',
    en: 'The excise {amount} is below zero: the deposit of the line is not computed.',
  },
  vatMissing: {
    ru: 'Нет ставки НДС: платёж по строке не посчитан.',
    en: 'The VAT rate is missing: the deposit of the line is not computed.',
  },
  currencyMissing: {
    ru: 'Нет валюты: платёж по строке не посчитан.',
    en: 'The currency is missing: the deposit of the line is not computed.',
  },
  rateMissing: {
    ru: 'Нет курса {currency} на {date} ни в строке, ни на листе курсов: платёж по строке не посчитан.',
    en: 'There is no rate of {currency} on {date}, neither in the row nor on the rates sheet: the deposit of the line is not computed.',
  },
  rateOfEarlierDay: {
    ru: 'Курса {currency} на {date} нет, взят последний до него: на {rateDate}.',
    en: 'There is no rate of {currency} on {date}; the latest before it is used, of {rateDate}.',
  },
  rateDateDoubtful: {
    ru: 'Что курс берут на день подачи ДОПП, известно из одного источника и не подтверждено.',
    en: 'That the rate of the filing day applies is known from a single source and not confirmed.',
  },
  stateUnknown: {
    ru: 'Не указано государство отправления: считаем, что платёж нужен.',
    en: 'The state of departure is missing: a deposit is taken to be due.',
  },
  outsideScope: {
    ru: 'Государство отправления {country} не входит в СПОТ (Беларусь, Казахстан, Армения, Киргизия): платёж не считается.',
    en: 'The state of departure {country} is not in SPOT (Belarus, Kazakhstan, Armenia, Kyrgyzstan): no deposit is computed.',
  },
  importDateMissing: {
    ru: 'Нет даты ввоза: ставки и сроки взяты на {date}.',
    en: 'The import date is missing: rates and dates are those of {date}.',
  },
  roundingDoubtful: {
    ru: 'Правило округления не опубликовано. Платёж должен быть не меньше налога, поэтому округлено вверх.',
    en: 'No rule of rounding is published. The deposit must not be less than the tax, so it is rounded up.',
  },
} as const satisfies Record<string, LocalizedText>;

/** A note without the row it is about. */
type Note = Omit<DepositNote, 'row'>;

function note(code: keyof typeof texts, data?: DepositNote['data'], row?: number): DepositNote {
  return { code, text: texts[code], ...(data ? { data } : {}), ...(row === undefined ? {} : { row }) };
}

/** The day whose rates apply: the filing day (of a filed DOPP: the day it was filed), or the import day by profile. */
export function rateDate(consignment: Consignment, context: DepositContext): CalendarDate {
  const rule = context.regulation.on('deposit.rate-date', context.asOf)?.value;
  const { doppDate, importDate } = consignment.values;
  return dateOf((rule === 'import' ? importDate : doppDate) ?? context.asOf);
}

/** Whether a deposit is due for a consignment, and if not, why. Public stage dates; exemptions as declared. */
export function depositRequirement(
  consignment: Consignment,
  context: Pick<DepositContext, 'asOf' | 'regulation'>,
): { readonly required: boolean; readonly inScope: boolean; readonly because?: LocalizedText; readonly doubts: readonly Note[] } {
  const { departureCountry, importDate, depositExemption } = consignment.values;
  const moment = importDate ?? context.asOf;
  const date = dateOf(moment);
  const doubts: Note[] = [];
  if (importDate === undefined) doubts.push(note('importDateMissing', { date: shownDate(date) }));
  if (departureCountry === undefined) doubts.push(note('stateUnknown'));
  else {
    const stages = context.regulation.on('stage.deposit', moment)?.value;
    const from = stages?.[departureCountry];
    if (from === undefined)
      return { required: false, inScope: false, because: filled(texts.outsideScope, { country: departureCountry }), doubts };
    if (date < from) return { required: false, inScope: true, because: filled(texts.beforeStage, { date: shownDate(calendarDate(from)) }), doubts };
  }
  if (depositExemption !== undefined) {
    const ground = context.regulation.on('deposit.exemptions', moment)?.value[depositExemption]?.title;
    if (ground)
      return {
        required: false,
        inScope: true,
        because: { ru: texts.exempt.ru.replace('{ground}', ground.ru), en: texts.exempt.en.replace('{ground}', ground.en) },
        doubts,
      };
  }
  return { required: true, inScope: true, doubts };
}

/**
 * Deposit of a consignment with its trace.
 * VAT of a line = (value in roubles + excise) × rate; excise as stated in the row, else computed from
 * category and base; deposit = VAT + excise, each part rounded up (`deposit.rounding-unit`).
 */
export function depositOfConsignment(consignment: Consignment, context: DepositContext): ConsignmentDeposit {
  const requirement = depositRequirement(consignment, context);
  const problems: DepositNote[] = [];
  const doubts: DepositNote[] = [...requirement.doubts];
  const lines: LineDeposit[] = [];
  for (const line of consignment.lines) {
    const computed = lineDeposit(line, consignment, context, problems, doubts);
    if (computed) lines.push(computed);
  }
  const rounding = context.regulation.on('deposit.rounding-unit', context.asOf);
  const unit = new Decimal(rounding?.value ?? '0.01');
  const exciseExact = lines.reduce((total, line) => total.plus(line.excise), zero);
  const vatExact = lines.reduce((total, line) => total.plus(line.vat), zero);
  const excise = ceilTo(exciseExact, unit);
  const vat = ceilTo(vatExact, unit);
  const total = vat.plus(excise);
  const basis = rounding ? { basis: basisOf('deposit.rounding-unit', rounding) } : {};
  const steps: TraceStep[] = [
    { text: texts.exciseTotal, data: { unit: unit.toString() }, result: excise.toFixed(2), ...basis },
    { text: texts.vatTotal, data: { unit: unit.toString() }, result: vat.toFixed(2), ...basis },
    {
      text: texts.total,
      data: { vat: vat.toFixed(2), excise: excise.toFixed(2) },
      result: total.toFixed(2),
    },
  ];
  if (!vatExact.eq(vat) || !exciseExact.eq(excise)) doubts.push(note('roundingDoubtful'));
  const due = requirement.required;
  return {
    key: consignment.key,
    required: due,
    ...(requirement.because ? { notRequiredBecause: requirement.because } : {}),
    complete: problems.length === 0,
    vat: due ? vat : zero,
    excise: due ? excise : zero,
    total: due ? total : zero,
    taxes: { vat, excise },
    lines,
    steps,
    problems,
    doubts: unique(doubts),
  };
}

/** The sum of the deposits of many consignments. */
export function depositOfBatch(deposits: readonly ConsignmentDeposit[]): BatchDeposit {
  return {
    vat: deposits.reduce((total, deposit) => total.plus(deposit.vat), zero),
    excise: deposits.reduce((total, deposit) => total.plus(deposit.excise), zero),
    total: deposits.reduce((total, deposit) => total.plus(deposit.total), zero),
    complete: deposits.every((deposit) => deposit.complete || !deposit.required),
  };
}

/** Value of a line in roubles at the row's rate, else at the rates sheet's; undefined (with a problem) when neither is known. */
export function valueInRoubles(
  line: GoodsLine,
  consignment: Consignment,
  context: DepositContext,
  problems: DepositNote[],
  doubts: DepositNote[],
): { readonly value: Decimal; readonly step: TraceStep; readonly rate: Decimal } | undefined {
  const { amount, currency, exchangeRate } = line.values;
  if (amount === undefined) {
    problems.push(note('amountMissing', undefined, line.row));
    return undefined;
  }
  if (amount.isNegative() && !amount.isZero()) {
    problems.push(note('amountNegative', { amount: amount.toFixed() }, line.row));
    return undefined;
  }
  if (currency === undefined) {
    problems.push(note('currencyMissing', undefined, line.row));
    return undefined;
  }
  if (currency === 'RUB')
    return {
      value: amount,
      rate: new Decimal(1),
      step: { text: texts.valueInRoubles, data: { amount: amount.toString() }, result: amount.toString() },
    };
  if (exchangeRate !== undefined) {
    const value = amount.times(exchangeRate);
    return {
      value,
      rate: exchangeRate,
      step: {
        text: texts.valueConvertedByRow,
        data: { amount: amount.toString(), currency, rate: exchangeRate.toString() },
        result: value.toString(),
      },
    };
  }
  const on = rateDate(consignment, context);
  const answer = context.rates.find(currency, on);
  if (!answer) {
    problems.push(note('rateMissing', { currency, date: shownDate(on) }, line.row));
    return undefined;
  }
  if (!answer.exact) doubts.push(note('rateOfEarlierDay', { currency, date: shownDate(on), rateDate: shownDate(answer.date) }));
  const rule = context.regulation.on('deposit.rate-date', context.asOf);
  if (rule && !rule.overridden) doubts.push(note('rateDateDoubtful'));
  const value = amount.times(answer.rate);
  return {
    value,
    rate: answer.rate,
    step: {
      text: texts.valueConverted,
      data: { amount: amount.toString(), currency, rate: answer.rate.toString(), date: shownDate(answer.date) },
      result: value.toString(),
      ...(rule ? { basis: basisOf('deposit.rate-date', rule) } : {}),
    },
  };
}

function lineDeposit(
  line: GoodsLine,
  consignment: Consignment,
  context: DepositContext,
  problems: DepositNote[],
  doubts: DepositNote[],
): LineDeposit | undefined {
  const converted = valueInRoubles(line, consignment, context, problems, doubts);
  const { vatRate } = line.values;
  if (vatRate === undefined) problems.push(note('vatMissing', undefined, line.row));
  const excise = exciseOfLine(line, context, problems, doubts);
  if (!converted || vatRate === undefined || !excise) return undefined;
  const percent = vatRate === 'exempt' ? zero : new Decimal(vatRate);
  const vat = converted.value.plus(excise.amount).times(percent).div(100);
  return {
    row: line.row,
    valueRub: converted.value,
    excise: excise.amount,
    vat,
    steps: [
      converted.step,
      ...excise.steps,
      vatRate === 'exempt'
        ? { text: texts.vatExempt, result: '0' }
        : {
            text: texts.vatRated,
            data: {
              value: converted.value.toString(),
              excise: excise.amount.toString(),
              percent: percent.toString(),
            },
            result: vat.toString(),
            ...vatBasis(vatRate, line, context),
          },
    ],
  };
}

function exciseOfLine(
  line: GoodsLine,
  context: DepositContext,
  problems: DepositNote[],
  doubts: DepositNote[],
): { readonly amount: Decimal; readonly steps: readonly TraceStep[] } | undefined {
  const { exciseAmount, exciseCategory, exciseQuantity, importDate } = line.values;
  if (exciseAmount?.isNegative() && !exciseAmount.isZero()) {
    problems.push(note('exciseNegative', { amount: exciseAmount.toFixed() }, line.row));
    return undefined;
  }
  if (exciseAmount !== undefined)
    return {
      amount: exciseAmount,
      steps: exciseAmount.isZero()
        ? []
        : [{ text: texts.exciseFromSheet, result: exciseAmount.toString() }],
    };
  if (exciseCategory === undefined) return { amount: zero, steps: [] };
  const computed = exciseOf(
    { category: exciseCategory, base: exciseQuantity, date: dateOf(importDate ?? context.asOf) },
    context.regulation,
  );
  if (!computed.ok) {
    problems.push({ ...computed.problem, row: line.row });
    return undefined;
  }
  doubts.push(...computed.doubts.map((doubt) => ({ ...doubt, row: line.row })));
  return { amount: roundUp(computed.amount, 2), steps: computed.steps };
}

function vatBasis(vatRate: string, line: GoodsLine, context: DepositContext): Pick<TraceStep, 'basis'> {
  const moment = line.values.importDate ?? context.asOf;
  for (const id of ['vat.standard', 'vat.reduced'] as const) {
    const answer = context.regulation.on(id, moment);
    if (answer && new Decimal(answer.value).times(100).eq(vatRate)) return { basis: basisOf(id, answer) };
  }
  return {};
}

/** The law's side of a trace step. */
export function basisOf(parameter: string, answer: Answer<unknown>): NonNullable<TraceStep['basis']> {
  return {
    parameter,
    confidence: answer.confidence,
    sources: answer.sources,
    overridden: answer.overridden,
  };
}

/** Rounds up to a multiple of `unit` roubles. */
export function ceilTo(value: Decimal, unit: Decimal): Decimal {
  return value.div(unit).toDecimalPlaces(0, Decimal.ROUND_UP).times(unit);
}

function filled(text: LocalizedText, data: TextData): LocalizedText {
  return { ru: fillText(text, 'ru', data), en: fillText(text, 'en', data) };
}

function unique(notes: readonly DepositNote[]): readonly DepositNote[] {
  const seen = new Set<string>();
  return notes.filter((candidate) => {
    const key = JSON.stringify([candidate.code, candidate.data, candidate.row]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
