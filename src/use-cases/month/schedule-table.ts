import { bucketOf, type AgendaBucket, type Schedule } from '../../schedule';
import type { CellInput } from '../../shipment/model';
import { momentText, serialFromMoment, type Language, type LocalizedText, type Moment } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, noteLines, rowsText } from './words';

/** The deadlines as a sheet, in order of their day. */
export function scheduleTable(schedule: Schedule, asOf: Moment, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  return {
    sheet: text(words.sheet),
    title: [`${text(words.title)} ${momentText(asOf, language)}`],
    columns: [
      { header: text(words.due), width: 18, format: 'dd.mm.yyyy hh:mm' },
      { header: text(words.what), width: 50, format: '@' },
      { header: text(words.subject), width: 28, format: '@' },
      { header: text(words.state), width: 16, format: '@' },
      { header: text(columnWords.rows), width: 18, format: '@' },
      { header: text(columnWords.cell), width: 10, format: '@' },
      { header: text(words.doubt), width: 70, format: '@' },
    ],
    rows: schedule.deadlines.map((deadline): CellInput[] => [
      serialFromMoment(deadline.due),
      deadline.title[language],
      deadline.subject[language],
      deadline.done ? text(words.done) : bucketTitles[bucketOf(deadline.due, asOf)][language],
      rowsText(deadline.rows),
      deadline.cell ?? null,
      deadline.doubt?.[language] ?? null,
    ]),
    notes: noteLines(schedule.notes, language),
  };
}

export const bucketTitles: Readonly<Record<AgendaBucket, LocalizedText>> = {
  late: { ru: 'просрочено', en: 'late' },
  today: { ru: 'сегодня', en: 'today' },
  tomorrow: { ru: 'завтра', en: 'tomorrow' },
  week: { ru: 'на этой неделе', en: 'this week' },
  later: { ru: 'позже', en: 'later' },
};

const words = {
  sheet: { ru: 'Сроки', en: 'Deadlines' },
  title: { ru: 'Сроки на', en: 'Deadlines on' },
  due: { ru: 'Не позднее', en: 'No later than' },
  what: { ru: 'Что сделать', en: 'What to do' },
  subject: { ru: 'По чему', en: 'For' },
  state: { ru: 'Состояние', en: 'State' },
  done: { ru: 'сделано', en: 'done' },
  doubt: { ru: 'Оговорка', en: 'Remark' },
} as const satisfies Record<string, LocalizedText>;
