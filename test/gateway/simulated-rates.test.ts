import { describe, expect, it } from 'vitest';
import { simulatedRates } from '../../gateway/simulated-rates';
import { sourceRate } from '../../src/connector';
import { ratesOfSource } from '../../taskpane/use-cases/add-rates';

describe('the rates the simulator invents', () => {
  it('fit the border, are the same each time, and each says that it is invented', () => {
    const rates = simulatedRates('2026-11-23');
    expect(rates).toEqual(simulatedRates('2026-11-23'));
    expect(rates.map((rate) => sourceRate.parse(rate))).toEqual(rates);
    expect(rates.every(({ date, origin }) => date === '2026-11-23' && origin?.startsWith('СИМУЛЯТОР'))).toBe(true);
    expect(simulatedRates('2026-11-24')).not.toEqual(rates);
  });
});

describe('rates of a source', () => {
  it('become rows of the rates sheet without a day that does not exist or a rate of zero', () => {
    const rate = { date: '2026-11-23', currency: 'BYN', nominal: 1, rate: '27.91' };
    const rows = ratesOfSource([rate, { ...rate, date: '2026-02-30' }, { ...rate, rate: '0.00' }]);
    expect(rows.map(({ date, currency, rate: value }) => [date, currency, value.toFixed()])).toEqual([['2026-11-23', 'BYN', '27.91']]);
  });
});
