import { describe, expect, it } from 'vitest';
import { evaluate, type FunctionArgument } from '../../functions';
import { createRegulation } from '../../src/regulation';
import { CellError } from '../../src/shipment/model';

const environment = { language: 'en', regulation: createRegulation().regulation } as const;
const check = (name: string, ...args: FunctionArgument[]) => evaluate(name, args, environment);

describe('an identifier function', () => {
  it.each<[string, FunctionArgument[]]>([
    ['CHECKTAXID', ['7707083893', 'RU']],
    ['CHECKTAXID', [7707083893, 'Россия']],
    ['CHECKPLATE', ['А123ВС777', 'RU']],
    ['CHECKPLATE', ['А123ВС777', 'RU', 'тягач']],
    ['CHECKHS', ['0702000000']],
    ['CHECKHS', ['0702 00 000 0', '2026-11-27']],
    ['CHECKRNPT', ['1111111/181126/000041/001']],
  ])('%s of %j is OK', (name, args) => {
    expect(check(name, ...args)).toBe('OK');
  });

  it.each<[string, FunctionArgument[], RegExp]>([
    ['CHECKTAXID', ['7707083894', 'RU'], /INN/],
    ['CHECKTAXID', ['7707083893', 'Франция'], /one of five/],
    ['CHECKPLATE', ['@@@', 'RU'], /plate/i],
    ['CHECKHS', ['0702'], /10/],
    ['CHECKHS', ['7700000000', '2026-11-27'], /chapter 77/],
    ['CHECKHS', [702000000], /leading zero/],
    ['CHECKRNPT', ['1/2/3'], /RNPT/],
  ])('%s of %j gives the reason', (name, args, sentence) => {
    expect(check(name, ...args)).toEqual(expect.stringMatching(sentence));
  });

  it('says the reason in Russian', () => {
    expect(evaluate('CHECKTAXID', ['7707083894', 'RU'], { ...environment, language: 'ru' })).toEqual(
      expect.stringMatching(/ИНН/),
    );
  });

  it('spills over a column, leaves empty cells empty and passes errors on', () => {
    const error = new CellError('#REF!');
    expect(check('CHECKTAXID', [['7707083893'], [null], ['—'], [error]], 'RU')).toEqual([['OK'], [''], [''], [error]]);
  });

  it('refuses a number without its country, and a kind of vehicle nobody knows', () => {
    expect(check('CHECKTAXID', ['7707083893'].map((id) => [id]), [[null]])).toEqual([[expect.objectContaining({ code: 'value' })]]);
    expect(check('CHECKPLATE', 'А123ВС777', 'RU', 'самолёт')).toMatchObject({ code: 'value' });
  });
});
