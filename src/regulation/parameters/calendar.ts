import { z } from 'zod';
import { defineParameter } from '../define';
import { actNotRead, sources } from '../sources';
import { date } from './schemas';

/** What makes a year differ from plain Monday-to-Friday weeks; days as `mm-dd`. */
export interface CalendarYear {
  /** Mondays to Fridays that are days off. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are working days. */
  readonly workingWeekends: readonly string[];
  /** Working days cut by one hour. */
  readonly shortened: readonly string[];
}

const days = z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

export const calendarProduction = defineParameter({
  id: 'calendar.production',
  title: { ru: 'Производственный календарь', en: 'Production calendar' },
  unit: 'table',
  schema: z.record(
    z.string().regex(/^\d{4}$/),
    z.object({ daysOff: days, workingWeekends: days, shortened: days }),
  ) satisfies z.ZodType<Record<string, CalendarYear>>,
  confidence: 'consistent',
  values: [
    {
      value: {
        '2025': {
          daysOff: [
            ...['01-01', '01-02', '01-03', '01-06', '01-07', '01-08', '05-01', '05-02', '05-08', '05-09'],
            ...['06-12', '06-13', '11-03', '11-04', '12-31'],
          ],
          workingWeekends: ['11-01'],
          shortened: ['03-07', '04-30', '06-11'],
        },
        '2026': {
          daysOff: [
            ...['01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-09', '05-01'],
            ...['05-11', '06-12', '11-04', '12-31'],
          ],
          workingWeekends: [],
          shortened: ['04-30', '05-08', '06-11', '11-03'],
        },
        '2027': {
          daysOff: [
            ...['01-01', '01-04', '01-05', '01-06', '01-07', '01-08', '02-22', '02-23', '03-08', '05-03'],
            ...['05-10', '06-14', '11-04', '11-05', '12-31'],
          ],
          workingWeekends: ['02-20'],
          shortened: ['02-20', '04-30', '06-11', '11-03'],
        },
      },
      confidence: 'consistent',
      sources: [
        sources.xmlcalendar,
        actNotRead('Government decree 1335 of 2024-10-04, days off of 2025'),
        actNotRead('Government decree 1466 of 2025-09-24, days off of 2026'),
        sources.calendar2027,
        sources.calendarPenza,
      ],
    },
  ],
  howToGet: {
    ru: 'Календарь нового года добавляется в настройках, параметр calendar.production: {"2028": {"daysOff": ["01-03"], "workingWeekends": [], "shortened": []}} — нерабочие дни с понедельника по пятницу, рабочие субботы и воскресенья, сокращённые дни.',
    en: 'A new year is added in Settings as calendar.production: {"2028": {"daysOff": ["01-03"], "workingWeekends": [], "shortened": []}}: days off from Monday to Friday, working Saturdays and Sundays, shortened days.',
  },
});

export const calendarRegionalHolidays = defineParameter<string[], 'background'>({
  id: 'calendar.regional-holidays',
  title: { ru: 'Нерабочие дни региона', en: 'Days off of the region' },
  unit: 'list',
  schema: z.array(date),
  confidence: 'background',
  values: [],
  howToGet: {
    ru: 'Нерабочие дни, установленные только в вашем регионе, вводятся списком дат: ["2026-03-20", "2026-05-27"]. Переносят ли они сроки отчётности, спросите в своей инспекции.',
    en: 'Days off of your region alone are entered as a list of dates: ["2026-03-20", "2026-05-27"]. Ask your tax office whether they move the terms.',
  },
});
