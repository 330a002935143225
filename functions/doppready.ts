import { catalogue, Checker, findingText } from '../src/rules';
import { readRates } from '../src/shipment';
import { addMinutes, calendarDate, type Moment } from '../src/values';
import { defineTableFunction } from './define-function';
import { isRefusal } from './fault';
import { answerHost } from './host';
import { readRange } from './month-range';

/**
 * Whether the DOPP of each consignment is ready to be filed: shipment, ready or not ready, and the first reason.
 * @customfunction DOPPREADY
 * @param range Shipment rows with their header row.
 * @returns Table with a header, a row per consignment.
 */
export function doppReadyOf(range: unknown[][]): unknown[][] {
  return answerHost(doppReadyFunction, [range]);
}

export const doppReadyFunction = defineTableFunction({
  name: 'DOPPREADY',
  host: doppReadyOf,
  parameters: [{ name: 'range', optional: false }],
  table([range], { language, regulation }) {
    const sheet = readRange(range, 'range');
    if (isRefusal(sheet)) return sheet;
    // A function sees its arguments only: currencies are converted at the rate of the row.
    const { findings } = new Checker(sheet, { asOf: moscowNow(), regulation, rates: readRates(undefined), rules: catalogue }).run();
    const reasons = new Map<number, string>();
    for (const finding of findings)
      if (finding.severity === 'error' && !reasons.has(finding.row)) reasons.set(finding.row, findingText(finding, language));
    return [
      headers.map((header) => header[language]),
      ...sheet.consignments.map(({ key, lines }) => {
        const reason = lines.map(({ row }) => reasons.get(row)).find((text) => text !== undefined);
        return [key, (reason === undefined ? ready : notReady)[language], reason];
      }),
    ];
  },
});

const moscowOffsetMinutes = 180;

/** Deadlines pass: judged by the moment of the calculation, Moscow time (UTC+3 all year). */
function moscowNow(): Moment {
  return addMinutes(calendarDate('1970-01-01'), Math.floor(Date.now() / 60_000) + moscowOffsetMinutes);
}

const ready = { ru: 'готов', en: 'ready' };
const notReady = { ru: 'не готов', en: 'not ready' };
const headers = [
  { ru: 'Перевозка', en: 'Shipment' },
  { ru: 'ДОПП', en: 'DOPP' },
  { ru: 'Почему', en: 'Why' },
];
