import { BooleanNumber, type IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import russianWords from '../../functions/functions-ru.json';
import {
  evaluate,
  evaluateLater,
  functionEnvironment,
  functions,
  FunctionFault,
  type FunctionArgument,
  type FunctionEnvironment,
  type FunctionValue,
} from '../../functions';
import { CellError, type CellInput, type RateTable } from '../../src/shipment/model';
import type { CalendarDate, Language } from '../../src/values';
import { browserStorage } from '../../taskpane/browser-services';
import { loadProfile } from '../../taskpane/kept-profile';
import { createStatusLookup } from '../../taskpane/use-cases/status-lookup';

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
/** The pane's own source of statuses: page and pane share the storage of this computer. */
const lookUpStatus = createStatusLookup(browserStorage(), () => loadProfile(browserStorage()));
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

type GridValue = string | number | boolean;

function shown(value: FunctionValue): GridValue {
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
  const environment = (): FunctionEnvironment => ({ ...functionEnvironment(), lookUpStatus, ...inputs, language });
  const shownAt = (cell: unknown, answer: FunctionValue | FunctionValue[][]): GridValue | GridValue[][] => {
    keepSentences(cell as CalculatedCell, answer);
    return Array.isArray(answer) ? answer.map((row) => row.map(shown)) : shown(answer);
  };
  registered = functions.map(({ name, fetch }) => {
    const about = { description: describe(name, words) };
    return fetch
      ? api.getFormula().registerAsyncFunction(
          `SPOT.${name}`,
          async function (this: unknown, ...args: unknown[]) {
            const answer = await evaluateLater(name, args.map(argumentOf), environment());
            return shownAt(this, answer);
          },
          about,
        )
      : api.getFormula().registerFunction(
          `SPOT.${name}`,
          function (this: unknown, ...args: unknown[]) {
            return shownAt(this, evaluate(name, args.map(argumentOf), environment()));
          },
          about,
        );
  });
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
