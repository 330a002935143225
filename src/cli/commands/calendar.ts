import { agendaBuckets, agendaOf, deadlinesOf, icsText } from '../../schedule';
import { isInMonth, noteText } from '../../month';
import { bucketTitles, scheduleTable } from '../../use-cases/month';
import { fillText, momentText, parseIsoDate, type CalendarDate, type LocalizedText } from '../../values';
import { UserFault, type Command } from '../command';
import { json, outOptions, periodOption, readFolder, readMonthInput, readPeriod, writeFiles } from '../month';
import { jsonOption } from '../options';
import { harmless, wrap } from '../terminal';

export const calendar: Command = {
  name: 'calendar',
  synopsis: 'FILE --out DIR [--period YYYY-MM] [--holidays DATE,DATE] [--force] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: { ru: 'все сроки по листу: таблица и календарь .ics', en: 'all deadlines of a sheet: a table and an .ics calendar' },
  details: {
    ru: 'В папку DIR пишутся calendar.xlsx, calendar.ics и calendar.json. С --period остаются сроки этого месяца, --holidays добавляет нерабочие дни региона.',
    en: 'Writes calendar.xlsx, calendar.ics and calendar.json to the folder DIR. --period keeps the deadlines of that month, --holidays adds days off of the region.',
  },
  options: {
    ...periodOption,
    ...outOptions,
    holidays: { type: 'string', value: 'DATE,…', help: { ru: 'нерабочие дни региона через запятую', en: 'days off of the region, with commas' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = readFolder(args, 'spot calendar FILE --out DIR');
    const month = args.text('period') === undefined ? undefined : readPeriod(args);
    const regionalHolidays = readHolidays(args.text('holidays'));
    const input = await readMonthInput(args, context);
    const { language, terminal } = context;
    const all = deadlinesOf({ ...input, regionalHolidays });
    const schedule = month ? { ...all, deadlines: all.deadlines.filter(({ due }) => isInMonth(due, month)) } : all;
    const document = {
      asOf: input.asOf,
      deadlines: schedule.deadlines.map(({ uid, kind, title, subject, due, done, rows, cell, doubt }) => ({
        uid,
        kind,
        title: title[language],
        subject: subject[language],
        due,
        done,
        rows,
        cell: cell ?? null,
        doubt: doubt?.[language] ?? null,
      })),
      notes: schedule.notes.map((note) => noteText(note, language)),
    };
    const { writeTableWorkbook } = await import('../../workbook/xlsx/write-tables');
    await writeFiles(
      folder,
      [
        ['calendar.xlsx', await writeTableWorkbook([scheduleTable(schedule, input.asOf, language)])],
        ['calendar.ics', icsText(schedule.deadlines, input.asOf, language)],
        ['calendar.json', json(document)],
      ],
      args.flag('force'),
    );
    if (args.flag('json')) terminal.out(json(document));
    else {
      const agenda = agendaOf(schedule.deadlines, input.asOf);
      terminal.out(
        [
          ...agendaBuckets
            .filter((bucket) => bucket !== 'later' && agenda[bucket].length > 0)
            .flatMap((bucket) => [
              `${bucketTitles[bucket][language]}:`,
              ...agenda[bucket].slice(0, 50).map(({ due, title, subject }) => `  ${momentText(due, language)}  ${title[language]}: ${harmless(subject[language])}`),
            ]),
          fillText(words.count, language, { count: schedule.deadlines.length, later: agenda.later.length }),
          ...document.notes.slice(0, 10).map((note) => wrap(harmless(`- ${note}`), terminal.width, 2)),
          fillText(words.written, language, { folder: harmless(folder) }),
          '',
        ].join('\n'),
      );
    }
    return 0;
  },
};

function readHolidays(text: string | undefined): CalendarDate[] {
  return (text ?? '')
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const date = parseIsoDate(part);
      if (!date) throw new UserFault(notADay, typeDays, { value: harmless(part) }, 'holidays');
      return date;
    });
}

const notADay = { ru: '«{value}» — не дата.', en: '“{value}” is not a date.' };
const typeDays = { ru: 'Дни пишут так: --holidays 2026-03-20,2026-05-27', en: 'Days are typed as --holidays 2026-03-20,2026-05-27' };

const words = {
  count: { ru: 'Сроков всего: {count}, из них позже: {later}.', en: 'Deadlines in all: {count}, later ones: {later}.' },
  written: { ru: 'Записано в {folder}: calendar.xlsx, calendar.ics, calendar.json.', en: 'Written to {folder}: calendar.xlsx, calendar.ics, calendar.json.' },
} as const satisfies Record<string, LocalizedText>;
