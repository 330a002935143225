import { describe, expect, it } from 'vitest';
import { createRegulation, describeParameters, isStrong, notConfirmed, parameters } from '../../src/regulation';
import { calendarDate } from '../../src/values';

const { regulation } = createRegulation();

describe('the list of parameters', () => {
  it('has every parameter with title, unit, confidence and every dated value', () => {
    const all = describeParameters(regulation);
    expect(all.map(({ id }) => id)).toEqual(Object.keys(parameters));
    expect(all.find(({ id }) => id === 'payee.kpp')?.values.map(({ from, value }) => [from, value])).toEqual([
      [undefined, '770801001'],
      ['2025-12-05', '770701001'],
    ]);
    for (const { values } of all) for (const { sources } of values) expect(sources.length).toBeGreaterThan(0);
  });

  it('shows only what is in force on a day', () => {
    const [vat] = describeParameters(regulation, { filter: 'vat.standard', on: calendarDate('2025-12-31') });
    expect(vat?.values.map(({ value }) => value)).toEqual(['0.20']);
    const [excise] = describeParameters(regulation, { filter: 'excise.rates', on: calendarDate('2025-12-31') });
    expect(excise?.values).toEqual([]);
  });

  it.each([
    ['vat.standard', ['vat.standard']],
    ['vat', ['vat.standard', 'vat.reduced']],
    ['payee.k', ['payee.kpp']],
    ['КБК обеспечительного', ['deposit.kbk']],
    ['KBK OF THE SECURITY', ['deposit.kbk']],
    ['no such thing', []],
  ])('finds by %j', (filter, ids) => {
    expect(describeParameters(regulation, { filter }).map(({ id }) => id)).toEqual(ids);
  });

  it('says how to get a value that nobody published', () => {
    const [kbk] = describeParameters(regulation, { filter: 'deposit.kbk' });
    expect(kbk).toMatchObject({ values: [], confidence: 'background' });
    expect(kbk?.howToGet?.ru).toContain('личном кабинете');
  });

  it('shows an override in place of the pack, marked', () => {
    const overrides = { 'deposit.kbk': '18201040000010000510', 'stage.deposit': { BY: '2027-01-01' } };
    const own = createRegulation(overrides).regulation;
    const kbk = describeParameters(own, { filter: 'deposit.kbk' })[0]?.values;
    expect(kbk).toMatchObject([{ value: '18201040000010000510', overridden: true }]);
    const stage = describeParameters(own, { filter: 'stage.deposit', on: calendarDate('2026-11-22') })[0]?.values;
    expect(stage).toMatchObject([{ overridden: true, printed: { ru: expect.stringContaining('BY: 2027-01-01') } }]);
  });

  it.each([
    ['vat.standard', '0.22', '0.22'],
    ['lead.deposit-days', '2', '2'],
    ['states.origin', 'BY, KZ, AM, KG', 'BY, KZ, AM, KG'],
    ['stage.deposit', 'AM: 2026-07-01; KZ: 2026-07-01; KG: 2026-07-01; BY: 2026-11-01', 'BY: 2026-11-01'],
    ['states.codes', 'BY: alpha3: BLR; numeric: 112; name: Беларусь', 'name: Belarus'],
    ['scope.exclusions', 'title: Электроэнергия', 'title: Electricity'],
    ['hs.traceable', 'prefix: 8418; title: Холодильники и морозильники', 'Refrigerators'],
    ['payment.field-110', '', ''],
  ])('prints %s', (filter, ru, en) => {
    const value = describeParameters(regulation, { filter })[0]?.values.at(-1);
    expect(value?.printed.ru).toContain(ru);
    expect(value?.printed.en).toContain(en);
  });

  it('prints nothing a reader cannot read', () => {
    for (const { values } of describeParameters(regulation))
      for (const { printed } of values) expect(`${printed.ru}${printed.en}`).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the list of what is not confirmed', () => {
  it('begins with what has no value at all and holds nothing strong', () => {
    const list = notConfirmed();
    expect(list[0]).toMatchObject({ id: 'deposit.kbk', missing: true });
    expect(list.filter(({ confidence }) => isStrong(confidence))).toEqual([]);
    const ids = list.map(({ id }) => id);
    expect(ids).toContain('border.only-secured-is-known');
    expect(ids).toContain('payee.same-as-taxes');
    expect(ids).not.toContain('vat.standard');
  });
});
