import { finish } from '../shipment';
import type { ColumnId } from '../shipment/columns';
import { fillText, momentText, parseIsoMoment, type Language, type LocalizedText, type TextData } from '../values';
import { pacedFilter } from './paced';

/**
 * Something to know about a document of the month. `problem`: a figure is missing or wrong until it is
 * corrected; `doubt`: the figure stands but rests on an unconfirmed rule or a substitute; `note`: for the reader.
 */
export interface MonthNote {
  readonly code: string;
  readonly kind: 'problem' | 'doubt' | 'note';
  readonly text: LocalizedText;
  readonly data?: TextData;
  /** Key of the consignment. */
  readonly consignment?: string;
  /** Rows of the sheet. */
  readonly rows?: readonly number[];
  readonly column?: ColumnId;
  /** Address of the cell to look at, `F7`. */
  readonly cell?: string;
}

/** The note's sentence, with its cell in front. */
export function noteText(note: MonthNote, language: Language): string {
  const sentence = fillText(note.text, language, readable(note.data, language));
  return note.cell === undefined ? sentence : `${note.cell}: ${sentence}`;
}

/** Dates among the data in the reader's form. */
function readable(data: TextData = {}, language: Language): TextData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const moment = typeof value === 'string' ? parseIsoMoment(value) : undefined;
      return [name, moment === undefined ? value : momentText(moment, language)];
    }),
  );
}

/** Notes said once: equal ones without a cell become one, those of one cell too. */
export function uniqueNotes(notes: readonly MonthNote[]): readonly MonthNote[] {
  return finish(uniqueNotesInSteps(notes));
}

/** `uniqueNotes` in small steps. */
export function* uniqueNotesInSteps(notes: readonly MonthNote[]): Generator<number, readonly MonthNote[]> {
  const seen = new Set<string>();
  return yield* pacedFilter(notes, (note) => {
    const key = `${note.code}|${note.cell ?? ''}|${note.consignment ?? ''}|${JSON.stringify(note.data ?? {})}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
