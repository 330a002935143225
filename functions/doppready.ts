import { catalogue, Checker, findingText } from '../src/rules';
import { readRates } from '../src/shipment';
import { moscowMoment } from '../src/values';
import { defineTableFunction } from './define-function';
import { isRefusal } from './fault';
import { answerHost } from './host';
import { readRange } from './month-range';

/**
 * Whether the DOPP of each consignment is ready to be filed: shipment, ready or not ready, and the first reason. One that has a DOPP number already is filed.
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
  table([range], { language, regulation, rates }) {
    const sheet = readRange(range, 'range');
    if (isRefusal(sheet)) return sheet;
    const { findings } = new Checker(sheet, { asOf: moscowMoment(Date.now()), regulation, rates: rates ?? readRates(undefined), rules: catalogue }).run();
    const errors = findings.filter(({ severity }) => severity === 'error');
    const reasons = new Map<number, string>();
    for (const finding of errors) if (!reasons.has(finding.row)) reasons.set(finding.row, findingText(finding, language));
    // What is wrong with the sheet itself, a column it lacks, is wrong with every consignment.
    const lines = new Set(sheet.lines.map(({ row }) => row));
    const common = errors.find(({ row }) => !lines.has(row));
    const commonReason = common && findingText(common, language);
    return [
      headers.map((header) => header[language]),
      ...sheet.consignments.map((consignment) => {
        const reason = consignment.lines.map(({ row }) => reasons.get(row)).find((text) => text !== undefined) ?? commonReason;
        const state = consignment.values.doppNumber !== undefined ? filed : reason === undefined ? ready : notReady;
        return [consignment.key, state[language], reason];
      }),
    ];
  },
});

const ready = { ru: 'готова', en: 'ready' };
const notReady = { ru: 'не готова', en: 'not ready' };
const filed = { ru: 'подана', en: 'filed' };
const headers = [
  { ru: 'Перевозка', en: 'Shipment' },
  { ru: 'ДОПП', en: 'DOPP' },
  { ru: 'Почему', en: 'Why' },
];
