import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, FunctionFault, type FunctionArgument } from '../../functions';
import { createRegulation } from '../../src/regulation';
import { CellError } from '../../src/shipment/model';
import { Decimal } from '../../src/values';

const environment = { language: 'en', regulation: createRegulation().regulation } as const;
const russian = { ...environment, language: 'ru' } as const;
const deposit = (...args: FunctionArgument[]) => evaluate('DEPOSIT', args, environment);

describe('DEPOSIT', () => {
  it.each<[string, FunctionArgument[], number]>([
    ['of three million at 22 %', [3_000_000, 0.22], 660_000],
    ['with the rate as a percent', [3_000_000, 22], 660_000],
    ['with the rate as text', [3_000_000, '22%'], 660_000],
    ['with a space before the sign', [3_000_000, '22 %'], 660_000],
    ['with the rate in words', [3_000_000, 'НДС 22%'], 660_000],
    ['with a reduced rate', ['1 000 000', '10%'], 100_000],
    ['without VAT', [1_000_000, 'без НДС'], 0],
    ['with excise', [1_000, 22, 100], 342],
    ['without VAT but with excise', [1_000, 'без НДС', 100], 100],
    ['of a number typed as text', ['3 000 000,50', '0,22'], 660_000.11],
    ['rounded up to the kopeck', [0.01, 22], 0.01],
    ['not rounded up for the noise of a binary fraction', [0.1 + 0.2, 10], 0.03],
    ['of nothing', [0, 22], 0],
  ])('is exact %s', (_, args, expected) => {
    expect(deposit(...args)).toBe(expected);
  });

  it.each<[string, FunctionArgument[], RegExp]>([
    ['a word for the value', ['много', 22], /“много” is not a number/],
    ['a negative value', [-5, 22], /below zero/],
    ['a rate above a hundred', [100, 122], /not a VAT rate/],
    ['a rate that is no rate', [100, 'позже'], /not a VAT rate/],
    ['no rate at all', [100], /“vatRate” is empty/],
    ['an empty rate beside a value', [100, null], /“vatRate” is empty/],
    ['an argument too many', [100, 22, 0, 5], /no more than 3/],
    ['an amount of more digits than Excel keeps', ['98765432109876.54', 22], /15 digits/],
  ])('refuses %s with a sentence', (_, args, sentence) => {
    const answer = deposit(...args);
    expect(answer).toBeInstanceOf(FunctionFault);
    expect(answer).toMatchObject({ code: 'value', text: expect.stringMatching(sentence) });
  });

  it('says it in Russian too', () => {
    expect(evaluate('SPOT.deposit', ['много', 22], russian)).toMatchObject({ text: expect.stringMatching(/не число/) });
  });

  it('answers empty for an empty value and the same error for an error cell', () => {
    const error = new CellError('#DIV/0!');
    expect(deposit([[100], [null], [''], [error]], 22)).toEqual([[22], [''], [''], [error]]);
    expect(deposit(100, [[22], [error]])).toEqual([[22], [error]]);
  });

  it('goes over ranges as Excel does', () => {
    expect(deposit([[100], [200]], 22)).toEqual([[22], [44]]);
    expect(deposit([[100, 200]], [[10], [20]])).toEqual([
      [10, 20],
      [20, 40],
    ]);
    expect(deposit([[100], [200]], [[10], [20]], [[0], [1]])).toEqual([[10], [41.2]]);
  });

  it('keeps the fault of one cell in that cell, and marks cells outside a shorter range', () => {
    expect(deposit([[100], ['x'], [200]], [[22], [22]])).toEqual([
      [22],
      [expect.objectContaining({ code: 'value' })],
      [expect.objectContaining({ code: 'not-available' })],
    ]);
  });

  it('is never less than the exact amount, and less than a kopeck above it', () => {
    const kopecks = fc.integer({ min: 0, max: 10 ** 11 });
    fc.assert(
      fc.property(kopecks, fc.constantFrom(0, 10, 20, 22), kopecks, (value, rate, excise) => {
        const amount = new Decimal(value).dividedBy(100);
        const duty = new Decimal(excise).dividedBy(100);
        const exact = amount.plus(duty).times(rate).dividedBy(100).plus(duty);
        const answer = new Decimal(deposit(amount.toFixed(2), `${rate}%`, duty.toFixed(2)) as number);
        expect(answer.greaterThanOrEqualTo(exact)).toBe(true);
        expect(answer.minus(exact).lessThan('0.01')).toBe(true);
      }),
    );
  });
});

describe('DEPOSITPARTS', () => {
  const parts = (...args: FunctionArgument[]) => evaluate('DEPOSITPARTS', args, environment);

  it('spills VAT, excise and total to the right of a cell or a column', () => {
    expect(parts(1_000, 22, 100)).toEqual([[242, 100, 342]]);
    expect(parts([[1_000], [null]], 22)).toEqual([
      [220, 0, 220],
      ['', '', ''],
    ]);
  });

  it('spills downwards under a row', () => {
    expect(parts([[1_000, 2_000]], 22)).toEqual([
      [220, 440],
      [0, 0],
      [220, 440],
    ]);
  });

  it('refuses a table', () => {
    expect(parts([[1, 2], [3, 4]], 22)).toMatchObject({ code: 'value' });
  });
});

describe('a function nobody defined', () => {
  it('is refused with the names there are', () => {
    expect(evaluate('NOPE', [], environment)).toMatchObject({ text: expect.stringMatching(/DEPOSIT, DEPOSITDUE, DEPOSITPARTS/) });
  });
});
