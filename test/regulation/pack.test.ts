import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Confidence,
  defineFact,
  defineParameter,
  facts,
  type Parameter,
  parameters,
  type Source,
} from '../../src/regulation';
import { assertPack, packFaults, weakestOf } from '../../src/regulation/pack';
import { sources } from '../../src/regulation/sources';

const title = { ru: 'Проба', en: 'Trial' };
const good = {
  value: '1',
  confidence: 'single' as Confidence,
  sources: [{ title: 'A page', url: 'https://example.com', read: '2026-11-22' }],
};
const parameter = (changes: object = {}) =>
  defineParameter({
    id: 'trial.value',
    title,
    unit: 'text',
    schema: z.string(),
    confidence: 'single' as Confidence,
    values: [good],
    ...changes,
  });

describe('the regulation pack', () => {
  it('loads without a fault', () => {
    expect(packFaults(parameters, facts)).toEqual([]);
  });

  it('has facts of every area', () => {
    const areas = new Set(Object.keys(facts).map((id) => id.split('.')[0]));
    const wanted = ['spot', 'border', 'dopp', 'deposit', 'plate', 'tax-id', 'hs', 'vat', 'excise', 'rnpt', 'statform'];
    expect(wanted.filter((area) => !areas.has(area))).toEqual([]);
    expect(Object.keys(facts).length).toBeGreaterThanOrEqual(60);
  });

  it('names every source it keeps, with a real address', () => {
    const resting: { readonly sources: readonly Source[] }[] = Object.values(facts);
    for (const { values } of Object.values<Parameter>(parameters)) resting.push(...values);
    const used = new Set(resting.flatMap(({ sources: of }) => of.map((source) => source.title)));
    expect(Object.entries(sources).flatMap(([key, { title: name }]) => (used.has(name) ? [] : [key]))).toEqual([]);
  });

  it('says of every statement and title something different in each language', () => {
    for (const { title: text } of Object.values(parameters)) expect(text.ru).not.toBe(text.en);
    for (const { statement } of Object.values(facts)) {
      expect(statement.ru).toMatch(/[а-яё]/i);
      expect(statement.en).not.toMatch(/[а-яё]{12}/i);
    }
  });

  it('reads the weakest of several marks', () => {
    expect(weakestOf(['consistent', 'single', 'official'])).toBe('single');
    expect(weakestOf(['official'])).toBe('official');
    expect(weakestOf([])).toBeUndefined();
  });
});

describe('the check of a pack finds', () => {
  it.each([
    ['an id that is not its key', { id: 'trial.other' }, 'the id is trial.other'],
    ['an id without a family', { id: 'trial' }, 'id'],
    ['an empty title', { title: { ru: '', en: 'x' } }, 'title.ru'],
    ['an unknown unit', { unit: 'furlongs' }, 'unit'],
    ['a confidence stronger than its values', { confidence: 'consistent' }, 'confidence should be single'],
    ['a value that does not fit', { values: [{ ...good, value: 5 }] }, 'trial.value[0]'],
    ['a value without a source', { values: [{ ...good, sources: [] }] }, 'sources'],
    [
      'a source without a real address',
      { values: [{ ...good, sources: [{ title: 'x', url: 'page', read: '2026-11-22' }] }] },
      'url',
    ],
    ['a date that does not exist', { values: [{ ...good, from: '2026-02-30' }] }, 'from'],
    [
      'values out of order',
      {
        values: [
          { ...good, from: '2026-02-01' },
          { ...good, from: '2026-01-01' },
        ],
      },
      'not after',
    ],
    ['a second value without a date', { values: [good, good] }, 'not after'],
    [
      'a value that ends before it begins',
      { values: [{ ...good, from: '2026-02-01', until: '2026-01-01' }] },
      'ends before',
    ],
    [
      'values that overlap',
      {
        values: [
          { ...good, until: '2026-05-01' },
          { ...good, from: '2026-05-01' },
        ],
      },
      'before ends',
    ],
    ['no value and no word how to get one', { values: [] }, 'how to get'],
    [
      'a row less sure than its table',
      { schema: z.unknown(), values: [{ ...good, value: { row: { confidence: 'background' } } }] },
      'confidence should be background',
    ],
    [
      'consistent with one source',
      { confidence: 'consistent', values: [{ ...good, confidence: 'consistent' }] },
      'two sources',
    ],
  ])('%s', (_name, changes, fault) => {
    const faults = packFaults({ 'trial.value': parameter(changes) }, {});
    expect(faults.join('\n')).toContain(fault);
    expect(() => assertPack({ 'trial.value': parameter(changes) }, {})).toThrow('Regulation pack');
  });

  it('a fact with another id, one source or an empty statement', () => {
    const fact = defineFact({
      id: 'trial.fact',
      statement: { ru: '', en: 'x' },
      confidence: 'consistent' as Confidence,
      sources: good.sources,
    });
    const faults = packFaults({}, { 'trial.other': fact }).join('\n');
    expect(faults).toContain('the id is trial.fact');
    expect(faults).toContain('two sources');
    expect(faults).toContain('statement.ru');
  });

  it('nothing in a right parameter', () => {
    expect(packFaults({ 'trial.value': parameter() }, {})).toEqual([]);
  });
});
