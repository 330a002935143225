import type { CalendarDate } from '../../values';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const invoiceWithTwoDates = defineRule({
  id: 'SPOT-X-021',
  name: 'invoice-with-two-dates',
  title: { ru: 'Один инвойс с двумя датами', en: 'One invoice with two dates' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'dopp.invoice-mismatch-refused' },
  reads: ['shipment', 'invoiceNumber', 'invoiceDate', 'supplierTaxId', 'supplierName'],
  marks: ['invoiceDate'],
  messages: {
    differs: {
      ru: 'Инвойс {invoice} здесь от {value}, а в строке {row} той же перевозки от {other}. Сверьте дату с инвойсом и введите её одинаково.',
      en: 'Invoice {invoice} is dated {value} here and {other} in row {row} of the same shipment. Compare the date with the invoice and type it the same.',
    },
  },
  explanation: {
    why: {
      ru: 'Расхождение с инвойсом названо среди причин отказа в приёме ДОПП. Две даты при одном номере и поставщике в одной перевозке — опечатка: либо в дате, либо в номере.',
      en: 'A difference from the invoice is named among the reasons of refusing a DOPP. Two dates with one number and supplier within a shipment are a slip, either in the date or in the number.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '23.11.2026' },
        { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '22.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '23.11.2026' },
        { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '23.11.2026' },
      ],
    },
  },
  check({ lines, values }, _context, report) {
    if (lines.every(({ own }) => own.invoiceDate === undefined || own.invoiceDate === values.invoiceDate)) return;
    const firsts = new Map<string, { readonly row: number; readonly date: CalendarDate }>();
    for (const line of lines) {
      const { invoiceNumber: invoice, invoiceDate: date, supplierTaxId, supplierName } = line.values;
      if (line.own.invoiceDate === undefined || date === undefined || invoice === undefined) continue;
      const key = `${invoice}|${supplierTaxId ?? supplierName ?? ''}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, { row: line.row, date });
      else if (first.date !== date)
        report({
          message: 'differs',
          line,
          data: { invoice, value: shownDate(date), other: shownDate(first.date), row: first.row },
        });
    }
  },
});
