import { noteText, type MonthNote } from '../../month';
import { fillText, momentText, type Language, type LocalizedText, type Moment } from '../../values';

/** Notes as lines below a table, problems first. At most `most`; how many more there are is said. */
export function noteLines(notes: readonly MonthNote[], language: Language, most = 200): string[] {
  const order = { problem: 0, doubt: 1, note: 2 } as const;
  const sorted = notes.toSorted((a, b) => order[a.kind] - order[b.kind]);
  const lines = sorted.slice(0, most).map((note) => `${kindWords[note.kind][language]}: ${noteText(note, language)}`);
  return sorted.length > most ? [...lines, fillText(more, language, { count: sorted.length - most })] : lines;
}

const kindWords = {
  problem: { ru: 'Исправить', en: 'To correct' },
  doubt: { ru: 'Не подтверждено', en: 'Not confirmed' },
  note: { ru: 'К сведению', en: 'Note' },
} as const satisfies Record<MonthNote['kind'], LocalizedText>;

const more = { ru: 'И ещё: {count}.', en: 'And more: {count}.' };

/** A deadline as a sentence, or why there is none. */
export function dueLine(
  due: { readonly ok: true; readonly date: Moment } | { readonly ok: false; readonly reason: Pick<MonthNote, 'text' | 'data'> },
  language: Language,
): string {
  return due.ok
    ? fillText(dueText, language, { date: momentText(due.date, language) })
    : fillText(due.reason.text, language, due.reason.data);
}

const dueText = { ru: 'Срок: не позднее {date}.', en: 'Due: no later than {date}.' };

/** `4–6, 9` of row numbers; Excel keeps 32,767 characters in a cell. */
export function rowsText(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const start = sorted[index];
    while (sorted[index + 1] === (sorted[index] ?? 0) + 1) index++;
    parts.push(start === sorted[index] ? String(start) : `${start}–${sorted[index]}`);
  }
  const text = parts.join(', ');
  return text.length > 2000 ? `${text.slice(0, 2000)} …` : text;
}

export const columnWords = {
  number: { ru: '№', en: 'No' },
  shipment: { ru: 'Перевозка', en: 'Shipment' },
  dopp: { ru: 'Номер ДОПП', en: 'DOPP No' },
  rows: { ru: 'Строки листа', en: 'Sheet rows' },
  cell: { ru: 'Ячейка', en: 'Cell' },
  amount: { ru: 'Сумма, ₽', en: 'Amount, RUB' },
  total: { ru: 'Итого', en: 'Total' },
} as const satisfies Record<string, LocalizedText>;
