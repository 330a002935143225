import type { Confidence, Source } from '../regulation';
import { momentText, type CalendarDate, type LocalizedText, type TextData } from '../values';

/** A date inside a sentence, as each language writes it. */
export function shownDate(date: CalendarDate): LocalizedText {
  return { ru: momentText(date, 'ru'), en: momentText(date, 'en') };
}

/** One step of a computation, for a person to follow: «НДС = (1 140 000,00 + 0,00) × 10 %». */
export interface TraceStep {
  readonly text: LocalizedText;
  readonly data?: TextData;
  /** Exact decimal of the step's result. */
  readonly result: string;
  /** The dated value the step used, when it rests on the law. */
  readonly basis?: {
    readonly parameter: string;
    readonly confidence: Confidence;
    readonly sources: readonly Source[];
    readonly overridden: boolean;
  };
}

/** Why something could not be computed, or what to know about a result. */
export interface DepositNote {
  readonly code: string;
  readonly text: LocalizedText;
  readonly data?: TextData;
  /** Sheet row the note is about; undefined for the consignment as a whole. */
  readonly row?: number;
}
