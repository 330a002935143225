import { describe, expect, it } from 'vitest';
import { evaluate, type FunctionArgument } from '../../functions';
import { createRegulation } from '../../src/regulation';
import { calendarDate, serialFromMoment } from '../../src/values';

const environment = { language: 'en', regulation: createRegulation().regulation } as const;
const isoOf = (name: string, ...args: FunctionArgument[]) => evaluate(name, args, environment, { dates: 'iso' });

describe('a date function', () => {
  it.each<[string, FunctionArgument[], string]>([
    ['FILINGDEADLINE', ['2026-11-27'], '2026-11-25'],
    ['FILINGDEADLINE', ['27.11.2026 14:30', true], '2026-11-25'],
    ['FILINGDEADLINE', ['27.11.2026 14:30', false], '2026-11-27T10:30'],
    ['FILINGDEADLINE', ['27.11.2026 14:30', 'нет'], '2026-11-27T10:30'],
    ['FILINGDEADLINE', ['2026-11-27', 'no'], '2026-11-26T20:00'],
    ['FILINGDEADLINE', ['2027-01-01'], '2026-12-30'],
    ['STATFORMDUE', ['2026-11-05'], '2026-12-14'],
    ['DECLARATIONDUE', ['2026-11-05'], '2026-12-21'],
    ['DECLARATIONDUE', ['2026-12-31'], '2027-01-20'],
  ])('%s of %j is %s', (name, args, expected) => {
    expect(isoOf(name, ...args)).toBe(expected);
  });

  it('takes and answers date serials as cells hold them', () => {
    const serial = serialFromMoment(calendarDate('2026-11-27'));
    expect(evaluate('FILINGDEADLINE', [serial], environment)).toBe(serial - 2);
    expect(evaluate('FILINGDEADLINE', [serial + 0.5, false], environment)).toBeCloseTo(serial + 8 / 24, 9);
    expect(evaluate('FILINGDEADLINE', [[[serial], [null]], true], environment)).toEqual([[serial - 2], ['']]);
  });

  it.each(['STATFORMDUE', 'DECLARATIONDUE'])('%s is not available in a year without a calendar', (name) => {
    expect(isoOf(name, '2035-03-01')).toMatchObject({ code: 'not-available', text: expect.stringMatching(/2035/) });
  });

  it.each<[string, FunctionArgument[]]>([
    ['FILINGDEADLINE', ['скоро']],
    ['FILINGDEADLINE', ['2026-02-30']],
    ['FILINGDEADLINE', ['2026-11-27', 'может быть']],
    ['STATFORMDUE', [true]],
    ['DECLARATIONDUE', [-1]],
  ])('%s refuses %j', (name, args) => {
    expect(isoOf(name, ...args)).toMatchObject({ code: 'value' });
  });
});
