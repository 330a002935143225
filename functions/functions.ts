import type { FunctionDefinition } from './define-function';
import { depositFunction } from './deposit';
import { depositPartsFunction } from './depositparts';

/** Every custom function. Adding one takes its file, a line here and its Russian words in functions-ru.json. */
export const functions: readonly FunctionDefinition[] = [
  depositFunction,
  depositPartsFunction,
];
