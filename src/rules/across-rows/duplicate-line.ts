import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { placeOf } from './shared-keys';
import { eachRepeatedLine } from './repeated-lines';

const identityOf = ({ values }: GoodsLine): string =>
  [
    values.goodsName,
    values.quantity,
    values.unit,
    values.netWeight,
    values.amount,
    values.currency,
    values.invoiceNumber,
    values.rnpt,
  ].join('|');

export const duplicateLine = defineRule({
  id: 'SPOT-X-010',
  name: 'duplicate-line',
  title: { ru: 'Товарная строка повторена', en: 'Goods line repeated' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Строки одной перевозки с одинаковыми кодом, товаром, количеством, весом, стоимостью и инвойсом похожи на повтор.',
      en: 'Rows of one shipment with the same code, goods, quantity, weight, amount and invoice look like a repetition.',
    },
  },
  reads: [
    'shipment',
    'hsCode',
    'goodsName',
    'quantity',
    'unit',
    'netWeight',
    'amount',
    'currency',
    'invoiceNumber',
    'rnpt',
  ],
  marks: ['goodsName', 'hsCode'],
  messages: {
    repeated: {
      ru: 'Строка повторяет строку {row}: те же код, товар, количество и стоимость. Если она вставлена дважды, удалите её; если это другая партия, укажите, чем она отличается.',
      en: 'The row repeats row {row}: the same code, goods, quantity and amount. If it was pasted twice, delete it; if it is another batch, say how it differs.',
    },
  },
  explanation: {
    why: {
      ru: 'Строка, вставленная дважды, удваивает количество и вес в ДОПП и завышает обеспечительный платёж. На границе данные ДОПП сверяют с документами, где товар указан один раз.',
      en: 'A row pasted twice doubles quantity and weight in the DOPP and raises the deposit. At the border the DOPP is compared with papers that name the goods once.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты свежие', quantity: 12000, amount: 1140000 },
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты свежие', quantity: 12000, amount: 1140000 },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты свежие', quantity: 12000, amount: 1140000 },
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты сливовидные', quantity: 900, amount: 99000 },
      ],
    },
  },
  check(consignment, _context, report) {
    eachRepeatedLine(
      consignment,
      ({ values }) => values.hsCode,
      identityOf,
      (line, first) => report({ message: 'repeated', line, data: placeOf(first) }),
    );
  },
});
