import type { Severity } from '../rules';
import type { ColumnId } from '../shipment/columns';
import type { Language, LocalizedText, TextData } from '../values';
import { fillText } from '../values';

/** Something about a payment the user has to know, with the place it comes from as far as there is one. */
export interface PaymentProblem {
  readonly code: string;
  /** `error`: the payment is not prepared or not counted; `warning`: it is, and should be looked at. */
  readonly severity: Severity;
  readonly text: LocalizedText;
  readonly data: TextData;
  /** Key of the consignment. */
  readonly consignment?: string;
  /** Row of the shipment sheet. */
  readonly row?: number;
  readonly column?: ColumnId;
  /** Address of the cell, `F7`; only when the sheet was given. */
  readonly cell?: string;
  /** Setting to correct: a parameter id, or the path of a field of the profile, `company.account`. */
  readonly setting?: string;
  /** Number of the payment order. */
  readonly order?: number;
  /** Line of the file that was read, from 1. */
  readonly line?: number;
}

/** The problem's sentence in the reader's language. */
export function problemText(problem: Pick<PaymentProblem, 'text' | 'data'>, language: Language): string {
  return fillText(problem.text, language, problem.data);
}
