import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const invoiceOf = ({ values }: GoodsLine): string | undefined => values.invoiceNumber;
const supplierAndYear = ({ values }: GoodsLine): string =>
  `${values.supplierTaxId ?? values.supplierName ?? ''}|${values.invoiceDate?.slice(0, 4) ?? ''}`;

export const invoiceInSeveralConsignments = defineRule({
  id: 'SPOT-X-013',
  name: 'invoice-in-several-consignments',
  title: { ru: 'Один инвойс в нескольких перевозках', en: 'One invoice in several shipments' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'dopp.invoice-mismatch-refused' },
  reads: ['shipment', 'invoiceNumber', 'invoiceDate', 'supplierTaxId', 'supplierName'],
  marks: ['invoiceNumber'],
  messages: {
    repeated: {
      ru: 'Инвойс {invoice} этого поставщика уже стоит в перевозке {shipment} (строка {row}). Проверьте, не скопирована ли перевозка; если товар по инвойсу едет двумя машинами, разделите между ними количество и стоимость.',
      en: 'Invoice {invoice} of this supplier already stands in shipment {shipment} (row {row}). Check whether the shipment was copied; if the goods of the invoice travel on two trucks, split quantity and amount between them.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозку часто делают копией прошлой и забывают сменить инвойс. Тогда ДОПП расходится с инвойсом в документах водителя, а это причина отказа. Один инвойс на две машины бывает, но тогда в каждой перевозке только своя часть товара, иначе обеспечительный платёж внесут дважды.',
      en: 'A shipment is often made as a copy of an earlier one, with the invoice left unchanged. Then the DOPP differs from the invoice among the driver’s papers, which is a reason of refusal. One invoice may travel on two trucks, but then each shipment has its own part of the goods only, or the deposit is paid twice.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '940140000385', invoiceNumber: 'KZ-1187', invoiceDate: '21.11.2026' },
        { shipment: 'SH-2', supplierTaxId: '940140000385', invoiceNumber: 'KZ-1187', invoiceDate: '21.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '940140000385', invoiceNumber: 'KZ-1187', invoiceDate: '21.11.2026' },
        { shipment: 'SH-2', supplierTaxId: '940140000385', invoiceNumber: 'KZ-1188', invoiceDate: '21.11.2026' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, invoiceOf),
    check(group, _context, report) {
      eachLaterConsignment(
        group,
        invoiceOf,
        ({ line, first }) =>
          report({ message: 'repeated', line, data: { ...placeOf(first), invoice: line.values.invoiceNumber ?? '' } }),
        supplierAndYear,
      );
    },
  },
});
