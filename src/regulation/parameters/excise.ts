import { z } from 'zod';
import type { LocalizedText } from '../../values';
import type { Confidence, Source } from '../define';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { confidence, decimal, hsPrefix, localizedText, share } from './schemas';

/**
 * What the excise base counts: litres of anhydrous alcohol, litres of the product, millilitres, pieces,
 * thousands of pieces, kilograms, tonnes, horsepower of the engine.
 */
export const exciseUnits = ['l-pure-alcohol', 'l', 'ml', 'piece', 'thousand-pieces', 'kg', 't', 'hp'] as const;
export type ExciseUnit = (typeof exciseUnits)[number];

/**
 * One row of the excise table. Roubles as decimal texts.
 * `specific`: rate × base. `combined-with-minimum`: rate × base + `priceShare` × the greatest retail price of
 * the base, and not less than `minimum` × base.
 */
export interface ExciseRate {
  readonly title: LocalizedText;
  readonly method: 'specific' | 'combined-with-minimum';
  readonly unit: ExciseUnit;
  /** RUB for one unit of the base. */
  readonly rate: string;
  /** Share of the greatest retail price; only for the combined method. */
  readonly priceShare?: string | undefined;
  /** RUB for one unit of the base; only for the combined method. */
  readonly minimum?: string | undefined;
  /** HS headings such goods are likely under: a hint, nowhere confirmed. */
  readonly headings: readonly string[];
  readonly confidence: Confidence;
  readonly note?: LocalizedText | undefined;
}

const exciseRate = z.object({
  title: localizedText,
  method: z.enum(['specific', 'combined-with-minimum']),
  unit: z.enum(exciseUnits),
  rate: decimal,
  priceShare: share.optional(),
  minimum: decimal.optional(),
  headings: z.array(hsPrefix),
  confidence,
  note: localizedText.optional(),
}) satisfies z.ZodType<ExciseRate>;

const rates2026: Record<string, ExciseRate> = {
  'ethyl-alcohol': {
    title: { ru: 'Этиловый спирт', en: 'Ethyl alcohol' },
    method: 'specific',
    unit: 'l-pure-alcohol',
    rate: '824',
    headings: ['2207', '2208'],
    confidence: 'consistent',
  },
  'spirit-products': {
    title: { ru: 'Спиртосодержащая продукция', en: 'Products containing spirit' },
    method: 'specific',
    unit: 'l-pure-alcohol',
    rate: '824',
    headings: ['2207', '2208'],
    confidence: 'consistent',
  },
  'alcohol-over-18': {
    title: { ru: 'Алкоголь крепче 18 %', en: 'Alcohol over 18 %' },
    method: 'specific',
    unit: 'l-pure-alcohol',
    rate: '824',
    headings: ['2208'],
    confidence: 'consistent',
  },
  'alcohol-over-9-to-18': {
    title: { ru: 'Алкоголь крепче 9 % и до 18 %', en: 'Alcohol over 9 to 18 %' },
    method: 'specific',
    unit: 'l-pure-alcohol',
    rate: '165',
    headings: ['2205', '2206', '2208'],
    confidence: 'single',
    note: {
      ru: 'Источники пишут «165 руб., умноженные на содержание спирта». База поэтому — литры, умноженные на крепость (литры безводного спирта): 1000 л крепостью 12 % — база 120. Один источник пишет «делённые» (тогда 165 руб. за литр напитка). Сверьте с п. 1 ст. 193 НК РФ.',
      en: 'The sources say “165 RUB multiplied by the alcohol content”. The base is therefore litres times strength (litres of anhydrous alcohol): 1,000 l of 12 % make a base of 120. One source says “divided” (then 165 RUB for a litre of the drink). Compare with Tax Code art. 193(1).',
    },
  },
  wort: {
    title: { ru: 'Сусло, виноматериалы', en: 'Wort and wine materials' },
    method: 'specific',
    unit: 'l',
    rate: '74',
    headings: ['220430', '2206'],
    confidence: 'single',
  },
  wine: {
    title: { ru: 'Вино, фруктовое вино', en: 'Still and fruit wine' },
    method: 'specific',
    unit: 'l',
    rate: '148',
    headings: ['2204', '2206'],
    confidence: 'consistent',
  },
  'sparkling-wine': {
    title: { ru: 'Игристое вино', en: 'Sparkling wine' },
    method: 'specific',
    unit: 'l',
    rate: '160',
    headings: ['220410'],
    confidence: 'consistent',
  },
  beer: {
    title: { ru: 'Пиво 0,5–8,6 %, пивные напитки', en: 'Beer 0.5 to 8.6 %, beer drinks' },
    method: 'specific',
    unit: 'l',
    rate: '33',
    headings: ['2203', '2206'],
    confidence: 'consistent',
  },
  cider: {
    title: { ru: 'Сидр, пуаре, медовуха', en: 'Cider, perry, mead' },
    method: 'specific',
    unit: 'l',
    rate: '33',
    headings: ['2206'],
    confidence: 'consistent',
  },
  'beer-over-8-6': {
    title: { ru: 'Пиво крепче 8,6 %', en: 'Beer over 8.6 %' },
    method: 'specific',
    unit: 'l',
    rate: '62',
    headings: ['2203'],
    confidence: 'consistent',
  },
  'sugary-drinks': {
    title: { ru: 'Сахаросодержащие напитки', en: 'Sugary drinks' },
    method: 'specific',
    unit: 'l',
    rate: '11',
    headings: ['2202'],
    confidence: 'consistent',
  },
  cigarettes: {
    title: { ru: 'Сигареты, папиросы', en: 'Cigarettes, papirosy' },
    method: 'combined-with-minimum',
    unit: 'thousand-pieces',
    rate: '3278',
    priceShare: '0.18',
    minimum: '4452',
    headings: ['240220'],
    confidence: 'single',
    note: {
      ru: '3278 руб. подтверждены двумя источниками; 18 % и минимум — одним (в старых текстах 16 %).',
      en: '3,278 RUB has two sources; 18 % and the minimum have one (older texts say 16 %).',
    },
  },
  cigars: {
    title: { ru: 'Сигары', en: 'Cigars' },
    method: 'specific',
    unit: 'piece',
    rate: '351',
    headings: ['240210'],
    confidence: 'single',
  },
  cigarillos: {
    title: { ru: 'Сигариллы, биди, кретек', en: 'Cigarillos, bidis, kreteks' },
    method: 'specific',
    unit: 'thousand-pieces',
    rate: '4992',
    headings: ['240210'],
    confidence: 'single',
  },
  tobacco: {
    title: {
      ru: 'Табак трубочный, курительный, жевательный',
      en: 'Pipe, smoking and chewing tobacco',
    },
    method: 'specific',
    unit: 'kg',
    rate: '5183',
    headings: ['2403'],
    confidence: 'single',
  },
  'heated-tobacco': {
    title: { ru: 'Табак для нагревания', en: 'Heated tobacco' },
    method: 'specific',
    unit: 'kg',
    rate: '10915',
    headings: ['240411'],
    confidence: 'single',
  },
  'e-liquids': {
    title: { ru: 'Жидкости для электронных сигарет', en: 'Liquids for e-cigarettes' },
    method: 'specific',
    unit: 'ml',
    rate: '49',
    headings: ['240412', '240419'],
    confidence: 'single',
  },
  'petrol-below-class-5': {
    title: { ru: 'Бензин ниже класса 5', en: 'Petrol below class 5' },
    method: 'specific',
    unit: 't',
    rate: '18411',
    headings: ['271012'],
    confidence: 'consistent',
  },
  'petrol-class-5': {
    title: { ru: 'Бензин класса 5', en: 'Petrol of class 5' },
    method: 'specific',
    unit: 't',
    rate: '17959',
    headings: ['271012'],
    confidence: 'consistent',
  },
  diesel: {
    title: { ru: 'Дизельное топливо', en: 'Diesel' },
    method: 'specific',
    unit: 't',
    rate: '12738',
    headings: ['271019'],
    confidence: 'consistent',
  },
  'motor-oils': {
    title: { ru: 'Моторные масла', en: 'Motor oils' },
    method: 'specific',
    unit: 't',
    rate: '8503',
    headings: ['271019'],
    confidence: 'consistent',
  },
  'aviation-kerosene': {
    title: { ru: 'Авиационный керосин', en: 'Aviation kerosene' },
    method: 'specific',
    unit: 't',
    rate: '2800',
    headings: ['271019'],
    confidence: 'consistent',
  },
  'cars-over-90-to-150-hp': {
    title: { ru: 'Легковые автомобили свыше 90 и до 150 л. с.', en: 'Cars over 90 to 150 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '64',
    headings: ['8703'],
    confidence: 'single',
  },
  'cars-over-150-to-200-hp': {
    title: { ru: 'Легковые автомобили свыше 150 и до 200 л. с.', en: 'Cars over 150 to 200 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '613',
    headings: ['8703'],
    confidence: 'inferred',
  },
  'cars-over-200-to-300-hp': {
    title: { ru: 'Легковые автомобили свыше 200 и до 300 л. с.', en: 'Cars over 200 to 300 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '1004',
    headings: ['8703'],
    confidence: 'background',
  },
  'cars-over-300-to-400-hp': {
    title: { ru: 'Легковые автомобили свыше 300 и до 400 л. с.', en: 'Cars over 300 to 400 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '1711',
    headings: ['8703'],
    confidence: 'background',
  },
  'cars-over-400-to-500-hp': {
    title: { ru: 'Легковые автомобили свыше 400 и до 500 л. с.', en: 'Cars over 400 to 500 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '1771',
    headings: ['8703'],
    confidence: 'background',
  },
  'cars-over-500-hp': {
    title: { ru: 'Легковые автомобили свыше 500 л. с.', en: 'Cars over 500 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '1829',
    headings: ['8703'],
    confidence: 'background',
  },
  'motorcycles-over-150-hp': {
    title: { ru: 'Мотоциклы свыше 150 л. с.', en: 'Motorcycles over 150 hp' },
    method: 'specific',
    unit: 'hp',
    rate: '613',
    headings: ['8711'],
    confidence: 'single',
  },
};

const rateSources: readonly Source[] = [
  sources.exciseFns,
  sources.exciseBill,
  sources.exciseAbkhazia,
  sources.exciseTass,
  sources.exciseBash,
  sources.exciseRia,
  sources.exciseKommersant,
  sources.exciseTobacco,
  sources.exciseFuel,
  sources.exciseCars,
  sources.exciseCarsEarlier,
];

/** Every category of 2026. A row's own confidence tells the confirmed ones; see fact `excise.confirmed-rates`. */
export const exciseRates = defineParameter({
  id: 'excise.rates',
  title: { ru: 'Ставки акцизов', en: 'Excise rates' },
  unit: 'table',
  schema: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), exciseRate),
  confidence: 'background',
  values: [
    { from: '2026-01-01', until: '2026-12-31', value: rates2026, confidence: 'background', sources: rateSources },
  ],
});

/** The beginning of an HS code under which excisable goods are likely. */
export interface ExciseHint {
  readonly prefix: string;
  /** Rows of `excise.rates`. */
  readonly categories: readonly string[];
}

function hintsOf(rates: Readonly<Record<string, ExciseRate>>): ExciseHint[] {
  const categories = new Map<string, string[]>();
  for (const [category, rate] of Object.entries(rates))
    for (const heading of rate.headings) categories.set(heading, [...(categories.get(heading) ?? []), category]);
  return [...categories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([prefix, of]) => ({ prefix, categories: of }));
}

export const hsExcise = defineParameter({
  id: 'hs.excise',
  title: { ru: 'Позиции ТН ВЭД, похожие на подакцизные', en: 'HS headings that look excisable' },
  unit: 'table',
  schema: z.array(z.object({ prefix: hsPrefix, categories: z.array(z.string()) })) satisfies z.ZodType<ExciseHint[]>,
  confidence: 'background',
  values: [{ value: hintsOf(rates2026), confidence: 'background', sources: [sources.general, sources.concluded] }],
});
