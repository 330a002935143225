import { defineRule } from '../define-rule';
import { sameNumber } from './comparable-text';

export const currencyDiffersWithinInvoice = defineRule({
  id: 'SPOT-X-022',
  name: 'currency-differs-within-invoice',
  title: { ru: 'Две валюты в одном инвойсе', en: 'Two currencies within one invoice' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'dopp.invoice-mismatch-refused' },
  reads: ['shipment', 'invoiceNumber', 'currency', 'amount'],
  marks: ['currency'],
  messages: {
    differs: {
      ru: 'Валюта {value}, а в строке {row} того же инвойса {invoice} — {other}. Инвойс выписывают в одной валюте: проверьте валюту и номер инвойса.',
      en: 'The currency is {value}, while row {row} of the same invoice {invoice} has {other}. An invoice is made out in one currency: check the currency and the invoice number.',
    },
  },
  explanation: {
    why: {
      ru: 'Инвойс выписывают в одной валюте. Тенге, принятые за рубли, меняют стоимость в несколько раз, а с ней НДС и обеспечительный платёж; расхождение с инвойсом названо и среди причин отказа.',
      en: 'An invoice is made out in one currency. Tenge taken for roubles change the value several times over, and VAT and the deposit with it; a difference from the invoice is also named among the reasons of refusal.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', invoiceNumber: 'BT-310', amount: 2136000, currency: 'KGS' },
        { shipment: 'SH-1', invoiceNumber: 'BT-310', amount: 1352000, currency: 'RUB' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', invoiceNumber: 'BT-310', amount: 2136000, currency: 'KGS' },
        { shipment: 'SH-1', invoiceNumber: 'BT-310', amount: 1352000, currency: 'KGS' },
      ],
    },
  },
  check({ lines }, _context, report) {
    const [first] = lines;
    if (lines.every(({ values }) => values.currency === first?.values.currency)) return;
    lines.forEach((line, index) => {
      const { invoiceNumber: invoice, currency: value } = line.values;
      if (invoice === undefined || value === undefined) return;
      const before = lines
        .slice(0, index)
        .find(({ values }) => values.currency !== undefined && sameNumber(values.invoiceNumber ?? '', invoice));
      const other = before?.values.currency;
      if (before === undefined || other === undefined) return; // narrows
      if (value !== other) report({ message: 'differs', line, data: { invoice, value, other, row: before.row } });
    });
  },
});
