import { section4 } from '../src/declaration';
import { lastDay } from '../src/month';
import { readRates } from '../src/shipment';
import { defineTableFunction } from './define-function';
import { isRefusal, refuse } from './fault';
import { answerHost } from './host';
import { readMonth, readRange } from './month-range';

/**
 * Section 4 of the indirect tax declaration for a month: DOPP, acceptance, tax, deposit, payable and excess, a row per DOPP.
 * @customfunction SECTION4
 * @param range Shipment rows with their header row.
 * @param month Month such as "2026-11", or any date of it.
 * @returns Table with a header; format the dates as dates.
 */
export function section4Of(range: unknown[][], month: unknown[][]): unknown[][] {
  return answerHost(section4Function, [range, month]);
}

export const section4Function = defineTableFunction({
  name: 'SECTION4',
  host: section4Of,
  parameters: [
    { name: 'range', optional: false },
    { name: 'month', optional: false },
  ],
  table([range, cell], { language, regulation }) {
    const month = readMonth(cell, 'month');
    if (isRefusal(month)) return month;
    const sheet = readRange(range, 'range');
    if (isRefusal(sheet)) return sheet;
    // A function sees its arguments only: currencies are converted at the rate of the row.
    const result = section4({ sheet, month, regulation, rates: readRates(undefined), asOf: lastDay(month) });
    if (!result.complete) return refuse(incomplete, { rows: problemRows(result.notes) });
    return [
      headers.map((header) => header[language]),
      ...result.rows.map(({ doppNumber, doppDate, acceptanceDates, vat, excise }) => [
        doppNumber,
        doppDate && { moment: doppDate },
        acceptanceDates[0] && { moment: acceptanceDates[0] },
        vat.tax,
        vat.deposit,
        vat.payable,
        vat.excess,
        excise.tax,
        excise.deposit,
        excise.payable,
        excise.excess,
      ]),
    ];
  },
});

function problemRows(notes: ReturnType<typeof section4>['notes']): string {
  const rows = new Set(notes.filter(({ kind }) => kind === 'problem').flatMap((note) => note.rows ?? []));
  return [...rows].slice(0, 10).join(', ');
}

const incomplete = {
  ru: 'Не по всем строкам посчитан налог. Исправьте строки диапазона: {rows}',
  en: 'The tax of some rows is not computed. Correct the rows of the range: {rows}',
};

const headers = [
  { ru: 'Номер ДОПП', en: 'DOPP No' },
  { ru: 'Дата ДОПП', en: 'DOPP date' },
  { ru: 'Принято на учёт', en: 'Accepted' },
  { ru: 'НДС', en: 'VAT' },
  { ru: 'Платёж по НДС', en: 'VAT deposit' },
  { ru: 'НДС к уплате', en: 'VAT payable' },
  { ru: 'Превышение по НДС', en: 'VAT excess' },
  { ru: 'Акциз', en: 'Excise' },
  { ru: 'Платёж по акцизу', en: 'Excise deposit' },
  { ru: 'Акциз к уплате', en: 'Excise payable' },
  { ru: 'Превышение по акцизу', en: 'Excise excess' },
];
