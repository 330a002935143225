import { describe, expect, it } from 'vitest';
import { functions } from '../../functions';
import {
  functionFiles,
  generateMetadata,
  metadataProblems,
  parityProblems,
  russianMetadata,
  type FunctionMetadata,
} from '../../scripts/lib/metadata.mjs';

const english = await generateMetadata();
const russian = russianMetadata();

/** A deep copy to spoil. */
const spoil = (metadata: FunctionMetadata, change: (copy: FunctionMetadata) => void): FunctionMetadata => {
  const copy = structuredClone(metadata);
  change(copy);
  return copy;
};

describe('the function metadata', () => {
  it('is sound in both languages and differs in words only', () => {
    expect(english.functions.length).toBeGreaterThan(0);
    expect(metadataProblems(english, 'functions.json')).toEqual([]);
    expect(metadataProblems(russian, 'functions-ru.json')).toEqual([]);
    expect(parityProblems(english, russian)).toEqual([]);
  });

  it('describes exactly the functions of the index, with their arguments', () => {
    expect(functionFiles()).toHaveLength(functions.length);
    expect(
      english.functions.map(({ name, parameters }) => ({
        name,
        parameters: parameters.map((parameter) => [parameter.name, parameter.optional === true]),
      })),
    ).toEqual(
      functions.map(({ name, parameters }) => ({
        name,
        parameters: parameters.map((parameter) => [parameter.name, parameter.optional]),
      })),
    );
  });

  it('takes and answers ranges, errors included', () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
    for (const entry of english.functions) {
      expect(entry.result).toEqual({ dimensionality: 'matrix' });
      for (const parameter of entry.parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    }
  });

  it('is written in Russian where it is the Russian one', () => {
    for (const { description, parameters } of russian.functions)
      for (const text of [description, ...parameters.flatMap(({ name, description: words }) => [name, words])])
        expect(text).toMatch(/[а-яё]/i);
  });

  it.each<[string, (copy: FunctionMetadata) => void]>([
    ['a function missing', (copy) => copy.functions.pop()],
    ['another order', (copy) => copy.functions.reverse()],
    ['another id', (copy) => Object.assign(copy.functions[0] ?? {}, { id: 'OTHER' })],
    ['an optional argument made required', (copy) => copy.functions.forEach(({ parameters }) => parameters.forEach((parameter) => delete parameter.optional))],
    ['an argument that is one cell', (copy) => copy.functions.forEach(({ parameters }) => parameters.forEach((parameter) => delete parameter.dimensionality))],
    ['nothing at all', (copy) => copy.functions.splice(0)],
  ])('fails the comparison with %s', (_, change) => {
    expect(parityProblems(english, spoil(russian, change))).not.toEqual([]);
  });

  it.each<[string, (copy: FunctionMetadata) => void]>([
    ['a name like a cell', (copy) => Object.assign(copy.functions[0] ?? {}, { name: 'ABC1' })],
    ['a bad id', (copy) => Object.assign(copy.functions[0] ?? {}, { id: 'a b' })],
    ['a function twice', (copy) => copy.functions.push(...structuredClone(copy.functions.slice(0, 1)))],
    ['no description', (copy) => Object.assign(copy.functions[0] ?? {}, { description: '' })],
  ])('fails the check with %s', (_, change) => {
    expect(metadataProblems(spoil(english, change), 'functions.json')).not.toEqual([]);
  });
});
