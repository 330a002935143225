import { deadlinesOf } from '../src/schedule';
import { calendarDate } from '../src/values';
import { defineTableFunction } from './define-function';
import { isRefusal } from './fault';
import { answerHost } from './host';
import { readRange } from './month-range';

/**
 * All deadlines of shipment rows: date, what to do, shipment or month, done or not; in order of the date.
 * @customfunction DEADLINES
 * @param range Shipment rows with their header row.
 * @returns Table with a header; format the first column as a date.
 */
export function deadlinesTable(range: unknown[][]): unknown[][] {
  return answerHost(deadlinesFunction, [range]);
}

/** The answer must not change by itself from day to day: nothing is past seen from the first day. */
const beforeAll = calendarDate('0001-01-01');

export const deadlinesFunction = defineTableFunction({
  name: 'DEADLINES',
  host: deadlinesTable,
  parameters: [{ name: 'range', optional: false }],
  table([range], { language, regulation }) {
    const sheet = readRange(range, 'range');
    if (isRefusal(sheet)) return sheet;
    const { deadlines } = deadlinesOf({ sheet, regulation, asOf: beforeAll });
    return [
      headers.map((header) => header[language]),
      ...deadlines.map(({ due, title, subject, done }) => [
        { moment: due },
        title[language],
        subject[language],
        (done ? words.done : words.open)[language],
      ]),
    ];
  },
});

const headers = [
  { ru: 'Не позднее', en: 'No later than' },
  { ru: 'Что сделать', en: 'What to do' },
  { ru: 'По чему', en: 'For' },
  { ru: 'Состояние', en: 'State' },
];

const words = {
  done: { ru: 'сделано', en: 'done' },
  open: { ru: 'не сделано', en: 'open' },
};
