import { Decimal, type CalendarDate, type LocalizedText, type TextData } from '../values';
import type { Regulation } from '../regulation';
import { isStrong } from '../regulation';
import { shownDate, type DepositNote, type TraceStep } from './trace';

export interface ExciseQuestion {
  /** Code of the excise table, `alcohol-over-18`. */
  readonly category: string;
  /** Base in the unit of the category: litres of anhydrous alcohol, litres, pieces, thousands of pieces … */
  readonly base: Decimal | undefined;
  readonly date: CalendarDate;
  /** Greatest retail price in roubles of one unit of the base; only the combined method (cigarettes) asks for it. */
  readonly price?: Decimal | undefined;
}

export type ExciseAnswer =
  | {
      readonly ok: true;
      /** Roubles, not rounded. */
      readonly amount: Decimal;
      readonly steps: readonly TraceStep[];
      readonly doubts: readonly Omit<DepositNote, 'row'>[];
    }
  | { readonly ok: false; readonly problem: Omit<DepositNote, 'row'> };

const texts = {
  unknownYear: {
    ru: 'Ставок акциза на {date} в справочнике нет: акциз не посчитан.',
    en: 'There are no excise rates for {date} in the regulation pack: the excise is not computed.',
  },
  unknownCategory: {
    ru: 'Вида подакцизного товара «{category}» нет в таблице ставок. Возьмите код из списка, например alcohol-over-18.',
    en: 'The excise category “{category}” is not in the table of rates. Take a code from the list, for example alcohol-over-18.',
  },
  baseMissing: {
    ru: 'Указан вид подакцизного товара «{category}», но нет базы акциза: акциз не посчитан.',
    en: 'The excise category “{category}” is given without the excise base: the excise is not computed.',
  },
  priceMissing: {
    ru: 'Для «{category}» нужна максимальная розничная цена: акциз по формуле не посчитан. Впишите сумму акциза в строку.',
    en: 'For “{category}” the greatest retail price is needed: the excise is not computed. Type the excise amount in the row.',
  },
  specific: { ru: 'Акциз: {base} × {rate} ₽', en: 'Excise: {base} × {rate} RUB' },
  combined: {
    ru: 'Акциз: {base} × {rate} ₽ + {share} % × {price} ₽ × {base}',
    en: 'Excise: {base} × {rate} RUB + {share} % × {price} RUB × {base}',
  },
  minimum: {
    ru: 'Не менее {base} × {minimum} ₽',
    en: 'Not less than {base} × {minimum} RUB',
  },
  doubtfulRate: {
    ru: 'Ставка акциза «{category}» не подтверждена двумя источниками: сверьте её со ст. 193 НК РФ.',
    en: 'The excise rate of “{category}” is not confirmed by two sources: compare it with Tax Code art. 193.',
  },
} as const satisfies Record<string, LocalizedText>;

/**
 * Excise by the dated table: rate × base; for the combined method rate × base + share of the retail
 * price × base, and not less than minimum × base.
 */
export function exciseOf(question: ExciseQuestion, regulation: Regulation): ExciseAnswer {
  const { category, base, date, price } = question;
  const problem = (code: keyof typeof texts, data: TextData): ExciseAnswer => ({
    ok: false,
    problem: { code: `excise-${code}`, text: texts[code], data },
  });
  const answer = regulation.on('excise.rates', date);
  if (!answer) return problem('unknownYear', { date: shownDate(date) });
  const row = Object.hasOwn(answer.value, category) ? answer.value[category] : undefined;
  if (!row) return problem('unknownCategory', { category });
  if (base === undefined) return problem('baseMissing', { category });
  const basis = {
    basis: {
      parameter: 'excise.rates',
      confidence: row.confidence,
      sources: answer.sources,
      overridden: answer.overridden,
    },
  };
  const doubts =
    answer.overridden || isStrong(row.confidence)
      ? []
      : [{ code: 'excise-doubtfulRate', text: texts.doubtfulRate, data: { category } }];
  const fixed = base.times(row.rate);
  if (row.method === 'specific')
    return {
      ok: true,
      amount: fixed,
      steps: [
        { text: texts.specific, data: { base: base.toString(), rate: row.rate }, result: fixed.toString(), ...basis },
      ],
      doubts,
    };
  if (price === undefined) return problem('priceMissing', { category });
  const share = new Decimal(row.priceShare ?? '0');
  const combined = fixed.plus(base.times(price).times(share));
  const minimum = base.times(row.minimum ?? '0');
  const amount = Decimal.max(combined, minimum);
  return {
    ok: true,
    amount,
    steps: [
      {
        text: texts.combined,
        data: {
          base: base.toString(),
          rate: row.rate,
          share: share.times(100).toString(),
          price: price.toString(),
        },
        result: combined.toString(),
        ...basis,
      },
      {
        text: texts.minimum,
        data: { base: base.toString(), minimum: row.minimum ?? '0' },
        result: amount.toString(),
        ...basis,
      },
    ],
    doubts,
  };
}
