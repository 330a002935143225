import { describe, expect, it } from 'vitest';
import { createRegulation, isStrong, type ParameterId, parameters } from '../../src/regulation';
import { parseIsoMoment, type Moment } from '../../src/values';

const { regulation } = createRegulation();
const at = (text: string): Moment => {
  const moment = parseIsoMoment(text);
  if (!moment) throw new Error(text);
  return moment;
};

describe('a parameter on a date', () => {
  it.each<[ParameterId, string, unknown]>([
    ['vat.standard', '2018-12-31', undefined],
    ['vat.standard', '2025-12-31', '0.20'],
    ['vat.standard', '2026-01-01', '0.22'],
    ['vat.standard', '2026-01-01T00:05', '0.22'],
    ['vat.reduced', '2026-11-22', '0.10'],
    ['stage.dopp', '2026-11-22', '2026-06-01'],
    ['stage.rnpt', '2026-11-22', '2026-10-01'],
    ['stage.declaration-form', '2026-11-22', '2026-07-30'],
    ['stage.deposit', '2026-11-22', { AM: '2026-07-01', KZ: '2026-07-01', KG: '2026-07-01', BY: '2026-11-01' }],
    ['lead.with-deposit-days', '2026-11-22', 2],
    ['lead.without-deposit-hours', '2026-11-22', 4],
    ['lead.deposit-days', '2026-11-22', 2],
    ['lead.qr-minutes', '2026-11-22', 15],
    ['lead.departure-hours', '2026-11-22', 3],
    ['statform.working-day', '2020-07-23', undefined],
    ['statform.working-day', '2026-11-22', 10],
    ['declaration.day', '2026-11-22', 20],
    ['payee.kpp', '2025-12-04', '770801001'],
    ['payee.kpp', '2025-12-05', '770701001'],
    ['payee.bank-name', '2025-10-26', 'ОТДЕЛЕНИЕ ТУЛА БАНКА РОССИИ//УФК по Тульской области, г. Тула'],
    ['payee.bank-name', '2025-10-27', 'ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульской области, г Тула'],
    ['payee.bic', '2026-11-22', '017003983'],
    ['payee.correspondent-account', '2026-11-22', '40102810445370000059'],
    ['payee.account', '2026-11-22', '03100643000000018500'],
    ['payee.inn', '2026-11-22', '7727406020'],
    ['payee.name', '2026-11-22', 'Казначейство России (ФНС России)'],
    ['payment.single-tax-kbk', '2026-11-22', '18201061201010000510'],
    ['deposit.kbk', '2026-11-22', undefined],
    ['deposit.rounding-unit', '2026-11-22', '0.01'],
    ['deposit.rate-date', '2026-11-22', 'filing'],
    ['states.origin', '2026-11-22', ['BY', 'KZ', 'AM', 'KG']],
    ['hs.code-length', '2026-11-22', 10],
    ['hs.reserved', '2026-11-22', ['77']],
    ['dopp.permitting-statuses', '2026-11-22', ['Обеспечен']],
    ['calendar.regional-holidays', '2026-11-22', undefined],
  ])('%s on %s is %j', (id, date, value) => {
    expect(regulation.on(id, at(date))?.value).toEqual(value);
  });

  it('carries from when it holds, how sure it is and where it was read', () => {
    const answer = regulation.on('vat.standard', at('2026-11-22'));
    expect(answer).toMatchObject({ from: '2026-01-01', confidence: 'consistent', overridden: false });
    expect(answer?.sources.length).toBeGreaterThanOrEqual(2);
  });

  it('is strong exactly where errors may rest on it', () => {
    const strong: ParameterId[] = [
      ...(['vat.standard', 'vat.reduced', 'stage.dopp', 'stage.deposit', 'stage.declaration-form'] as const),
      ...(['lead.with-deposit-days', 'lead.without-deposit-hours', 'lead.deposit-days', 'states.origin'] as const),
    ];
    const weak: ParameterId[] = [
      ...(['stage.rnpt', 'deposit.kbk', 'deposit.rounding-unit', 'deposit.rate-date', 'lead.qr-minutes'] as const),
      ...(['hs.reduced-vat', 'hs.excise', 'hs.traceable', 'payment.field-101', 'excise.rates'] as const),
    ];
    expect(strong.filter((id) => !isStrong(parameters[id].confidence))).toEqual([]);
    expect(weak.filter((id) => isStrong(parameters[id].confidence))).toEqual([]);
  });
});

describe('the excise table of 2026', () => {
  const rates = regulation.on('excise.rates', at('2026-11-22'))?.value ?? {};

  it.each([
    ['ethyl-alcohol', '824', 'l-pure-alcohol', 'consistent'],
    ['spirit-products', '824', 'l-pure-alcohol', 'consistent'],
    ['alcohol-over-18', '824', 'l-pure-alcohol', 'consistent'],
    ['alcohol-over-9-to-18', '165', 'l-pure-alcohol', expect.any(String)],
    ['wort', '74', 'l', 'single'],
    ['wine', '148', 'l', 'consistent'],
    ['sparkling-wine', '160', 'l', 'consistent'],
    ['beer', '33', 'l', 'consistent'],
    ['cider', '33', 'l', 'consistent'],
    ['beer-over-8-6', '62', 'l', 'consistent'],
    ['sugary-drinks', '11', 'l', 'consistent'],
    ['cigarettes', '3278', 'thousand-pieces', 'single'],
    ['cigars', '351', 'piece', 'single'],
    ['cigarillos', '4992', 'thousand-pieces', 'single'],
    ['tobacco', '5183', 'kg', 'single'],
    ['heated-tobacco', '10915', 'kg', 'single'],
    ['e-liquids', '49', 'ml', 'single'],
    ['petrol-below-class-5', '18411', 't', 'consistent'],
    ['petrol-class-5', '17959', 't', 'consistent'],
    ['diesel', '12738', 't', 'consistent'],
    ['motor-oils', '8503', 't', 'consistent'],
    ['aviation-kerosene', '2800', 't', 'consistent'],
    ['cars-over-90-to-150-hp', '64', 'hp', 'single'],
    ['cars-over-150-to-200-hp', '613', 'hp', 'inferred'],
    ['cars-over-200-to-300-hp', '1004', 'hp', 'background'],
    ['cars-over-300-to-400-hp', '1711', 'hp', 'background'],
    ['cars-over-400-to-500-hp', '1771', 'hp', 'background'],
    ['cars-over-500-hp', '1829', 'hp', 'background'],
    ['motorcycles-over-150-hp', '613', 'hp', 'single'],
  ])('has %s at %s roubles for %s (%s)', (category, rate, unit, confidence) => {
    expect(rates[category]).toMatchObject({ rate, unit, confidence });
  });

  it('has no other category', () => {
    expect(Object.keys(rates)).toHaveLength(29);
  });

  it('combines a rate, a share of the price and a minimum for cigarettes only', () => {
    const combined = Object.entries(rates).filter(([, rate]) => rate.method === 'combined-with-minimum');
    expect(combined).toEqual([['cigarettes', expect.objectContaining({ priceShare: '0.18', minimum: '4452' })]]);
  });

  it('is unknown for other years', () => {
    expect(regulation.on('excise.rates', at('2025-12-31'))).toBeUndefined();
    expect(regulation.on('excise.rates', at('2027-01-01'))).toBeUndefined();
  });

  it('gives the headings of the hints, each with categories that exist', () => {
    const hints = regulation.on('hs.excise', at('2026-11-22'))?.value ?? [];
    expect(hints.find(({ prefix }) => prefix === '2208')?.categories).toContain('alcohol-over-18');
    expect(hints.flatMap(({ categories }) => categories).filter((category) => !rates[category])).toEqual([]);
  });
});

describe('overrides of the profile', () => {
  it('hold on every date and say so', () => {
    const { regulation: own, problems } = createRegulation({
      'deposit.kbk': '18201040000010000510',
      'lead.deposit-days': 3,
    });
    expect(problems).toEqual([]);
    expect(own.overridden).toEqual(['deposit.kbk', 'lead.deposit-days']);
    expect(own.on('deposit.kbk', at('2020-01-01'))).toMatchObject({ value: '18201040000010000510', overridden: true });
    expect(own.on('lead.deposit-days', at('2026-11-22'))?.value).toBe(3);
    expect(regulation.on('lead.deposit-days', at('2026-11-22'))?.value).toBe(2);
  });

  it('replace the rows of a table that they name and keep the others', () => {
    const { regulation: own } = createRegulation({ 'stage.deposit': { BY: '2027-02-01' } });
    expect(own.on('stage.deposit', at('2026-11-22'))?.value).toEqual({
      AM: '2026-07-01',
      KZ: '2026-07-01',
      KG: '2026-07-01',
      BY: '2027-02-01',
    });
  });

  it('may give an empty text', () => {
    const { regulation: own } = createRegulation({ 'payment.field-110': '' });
    expect(own.on('payment.field-110', at('2026-11-22'))).toMatchObject({ value: '', overridden: true });
  });

  it.each([
    ['deposit.kbk', '123', '20 цифр', '20 digits'],
    ['deposit.kbk', 1820101, '20 цифр', '20 digits'],
    ['vat.standard', '22', 'доля текстом с точкой, "0.22"', 'a share'],
    ['stage.dopp', '31.12.2026', 'дата вида', 'a date such as'],
    ['stage.dopp', '2026-02-30', 'дата вида', 'a date such as'],
    ['stage.deposit', { BY: 'soon' }, 'BY', 'BY'],
    ['lead.with-deposit-days', 0, 'целое число', 'whole number'],
    ['lead.with-deposit-days', 1.5, 'целое число', 'whole number'],
    ['deposit.rounding-unit', '0', 'рублях', 'roubles'],
    ['deposit.rate-date', 'today', '"filing"', '"filing"'],
    ['deposit.exemptions', { mine: { title: 'x' } }, 'mine', 'mine'],
    ['stage.depozit', 1, 'stage.deposit', 'stage.deposit'],
    ['nonsense', 1, 'spot law', 'spot law'],
    ['constructor', 1, 'spot law', 'spot law'],
  ])('%s: %j is left out and answered with what fits', (id, value, ru, en) => {
    const { regulation: own, problems } = createRegulation({ [id]: value });
    expect(own.overridden).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.parameter).toBe(id);
    expect(problems[0]?.text.ru).toContain(ru);
    expect(problems[0]?.text.en).toContain(en);
  });
});
