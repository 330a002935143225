import type { GoodsLine } from '../../shipment/model';
import { yearOf } from '../../values';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { placeOf } from './shared-keys';

const invoiceOf = ({ own, values }: GoodsLine): string | undefined =>
  own.invoiceDate === undefined || values.invoiceNumber === undefined
    ? undefined
    : `${values.invoiceNumber}|${values.supplierTaxId ?? values.supplierName ?? ''}|${yearOf(own.invoiceDate)}`;

export const invoiceWithTwoDates = defineRule({
  id: 'SPOT-X-021',
  name: 'invoice-with-two-dates',
  title: { ru: 'Один инвойс с двумя датами', en: 'One invoice with two dates' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'dopp.invoice-mismatch-refused' },
  reads: ['shipment', 'invoiceNumber', 'invoiceDate', 'supplierTaxId', 'supplierName'],
  marks: ['invoiceDate'],
  messages: {
    differs: {
      ru: 'Инвойс {invoice} здесь от {value}, а в строке {row} (перевозка {shipment}) от {other}. Сверьте дату с инвойсом и введите её одинаково.',
      en: 'Invoice {invoice} is dated {value} here and {other} in row {row} (shipment {shipment}). Compare the date with the invoice and type it the same.',
    },
  },
  explanation: {
    why: {
      ru: 'Расхождение с инвойсом названо среди причин отказа в приёме ДОПП. Две даты одного года при одном номере и поставщике — опечатка. Одинаковые номера разных лет расхождением не считаются: нумерацию часто начинают с января заново.',
      en: 'A difference from the invoice is named among the reasons of refusing a DOPP. Two dates of one year with one number and supplier are a slip. Equal numbers of different years are no difference: numbering often starts anew in January.',
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
  groupBy: {
    of: 'line',
    key: invoiceOf,
    check({ members: [first, ...later] }, _context, report) {
      for (const line of later) {
        const { invoiceNumber: invoice = '', invoiceDate: value } = line.values;
        const other = first?.values.invoiceDate;
        if (!first || value === undefined || other === undefined) continue; // narrows
        if (value !== other)
          report({
            message: 'differs',
            line,
            data: { ...placeOf(first), invoice, value: shownDate(value), other: shownDate(other) },
          });
      }
    },
  },
});
