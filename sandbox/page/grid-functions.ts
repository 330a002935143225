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
import { CellError, type CellInput } from '../../src/shipment/model';
import type { Language } from '../../src/values';

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

/** Lets every custom function of the add-in calculate in the grid, with its description in the user's language. */
export function registerFunctions(api: FUniver, language: Language): void {
  for (const old of registered) old.dispose();
  const words: FunctionWords = language === 'en' && englishWords ? englishWords : russianWords;
  const environment = { ...functionEnvironment(), language };
  registered = functions.map(({ name }) =>
    api.getFormula().registerFunction(
      `SPOT.${name}`,
      (...args: unknown[]) => {
        const answer = evaluate(name, args.map(argumentOf), environment);
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
