import { calendarYearUnknown } from '../../../src/rules/time/calendar-year-unknown';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '20.01.2028' };
const asOf = '2027-12-01';

testRule(calendarYearUnknown, {
  ok: [
    { name: 'a year with a calendar', rows: [{ ...row, importDate: '20.12.2027' }], asOf },
    { name: 'a shipment without a deposit', rows: [{ ...row, depositExemption: 'tax-monitoring' }], asOf },
    { name: 'an import further ahead than anyone plans', rows: [{ ...row, importDate: '20.01.2031' }], asOf },
    { name: 'an import of the past', rows: [row], asOf: '2028-02-01' },
    {
      name: 'a company that has entered the calendar',
      rows: [row],
      asOf,
      parameters: { 'calendar.production': { '2028': { daysOff: [], workingWeekends: [], shortened: [] } } },
    },
  ],
  bad: [
    {
      name: 'an import of the first year without a calendar',
      rows: [row, row],
      asOf,
      findings: [{ row: 1, column: 'importDate', message: 'unknown', data: { year: 2028 } }],
    },
  ],
});
