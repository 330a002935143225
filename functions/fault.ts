import { fillText, type Language, type LocalizedText, type TextData } from '../src/values';

/** `value` shows as `#VALUE!`, `not-available` as `#N/A`: the two Excel errors that can carry a text of ours. */
export type FaultKind = 'value' | 'not-available';

/** What a custom function answers instead of a value: an Excel error with a plain sentence in the user's language. */
export class FunctionFault {
  constructor(
    readonly code: FaultKind,
    readonly text: string,
  ) {}
}

/** A fault before the language is known. */
export interface Refusal {
  readonly refused: FaultKind;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

export function refuse(text: LocalizedText, data: TextData = {}): Refusal {
  return { refused: 'value', text, data };
}

export function notAvailable(text: LocalizedText, data: TextData = {}): Refusal {
  return { refused: 'not-available', text, data };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

export function faultOf(refusal: Refusal, language: Language): FunctionFault {
  return new FunctionFault(refusal.refused, fillText(refusal.text, language, refusal.data));
}
