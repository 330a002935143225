import { createRegulation } from '../src/regulation';
import type { FunctionEnvironment } from './define-function';

let current: FunctionEnvironment = { language: 'en', regulation: createRegulation().regulation };

/** What the functions of this runtime calculate with. */
export function functionEnvironment(): FunctionEnvironment {
  return current;
}

/** The pane calls this when the language or the company's parameters change: it shares the runtime with the functions. */
export function setFunctionEnvironment(change: Partial<FunctionEnvironment>): void {
  current = { ...current, ...change };
}

/** Event of the page: the pane has written to the rates sheet. */
export const ratesWrittenEvent = 'spot-rates-written';
