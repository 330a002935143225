import { BooleanNumber, type IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import russianWords from '../../functions/functions-ru.json';
import {
  evaluate,
  functionEnvironment,
  functions,
  FunctionFault,
  type FunctionArgument,
  type FunctionValue,
} from '../../functions';
import { CellError, type CellInput, type RateTable } from '../../src/shipment/model';
import type { CalendarDate, Language } from '../../src/values';

/** Metadata of the custom functions in the shape Excel reads: `functions.json` of the build. */
export interface FunctionWords {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** What the functions calculate with besides their arguments. */
export interface FunctionInputs {
  readonly rates?: RateTable;
  readonly today?: () => CalendarDate;
}

let inputs: FunctionInputs = {};
/** Sentences of failing functions by the cell they stand in. */
const sentences = new Map<string, string>();

let registered: readonly IDisposable[] = [];
let englishWords: FunctionWords | undefined;

/** Takes the English descriptions, generated with the build, once they are loaded. */
export function setEnglishWords(words: FunctionWords): void {
  englishWords = words;
}

const errorText = /^#[A-Z/0!?]+[!?A]$/;

function argumentOf(value: unknown): FunctionArgument {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return cellOf(value);
}

function cellOf(value: unknown): CellInput {
  if (typeof value === 'string') return errorText.test(value) ? new CellError(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function shown(value: FunctionValue): string | number | boolean {
  if (value instanceof FunctionFault) return value.code === 'value' ? '#VALUE!' : '#N/A';
  return value instanceof CellError ? value.code : value;
}

/** Takes what the functions calculate with, and lets every formula calculate anew. */
export function setFunctionInputs(api: FUniver, change: FunctionInputs): void {
  inputs = { ...inputs, ...change };
  api.getFormula().executeCalculation();
}

/** Why the function in a cell failed, in the language of the page; Excel shows it when the error is pointed at. */
export function functionSentence(sheetId: string, row: number, column: number): string | undefined {
  return sentences.get(placeKey(sheetId, row, column));
}

/** The cell the library calculates: what it calls a function on, row and column from 0. */
interface CalculatedCell {
  readonly subUnitId?: string | null;
  readonly row?: number;
  readonly column?: number;
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row}:${column}`;
}

/** Keeps the sentences of an answer for the cells it fills, and forgets those of an earlier answer. */
function keepSentences({ subUnitId, row = 0, column = 0 }: CalculatedCell, answer: FunctionValue | FunctionValue[][]): void {
  (Array.isArray(answer) ? answer : [[answer]]).forEach((cells, down) =>
    cells.forEach((value, across) => {
      const key = placeKey(subUnitId ?? '', row + down, column + across);
      if (value instanceof FunctionFault) sentences.set(key, value.text);
      else sentences.delete(key);
    }),
  );
}

/** Lets every custom function of the add-in calculate in the grid, with its description in the user's language. */
export function registerFunctions(api: FUniver, language: Language): void {
  for (const old of registered) old.dispose();
  const words: FunctionWords = language === 'en' && englishWords ? englishWords : russianWords;
  registered = functions.map(({ name }) =>
    api.getFormula().registerFunction(
      `SPOT.${name}`,
      function (this: unknown, ...args: unknown[]) {
        const answer = evaluate(name, args.map(argumentOf), { ...functionEnvironment(), ...inputs, language });
        keepSentences(this as CalculatedCell, answer);
        return Array.isArray(answer) ? answer.map((row) => row.map(shown)) : shown(answer);
      },
      { description: describe(name, words) },
    ),
  );
}

function describe(name: string, words: FunctionWords): IFunctionInfo {
  const known = words.functions.find((entry) => entry.name === name);
  return {
    functionName: `SPOT.${name}`,
    functionType: FunctionType.User,
    description: known?.description ?? '',
    abstract: known?.description ?? '',
    functionParameter: (known?.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
