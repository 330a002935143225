import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { eachLaterConsignment, placeOf } from './shared-keys';

const orderOf = ({ values }: Pick<GoodsLine, 'values'>): string | undefined =>
  values.paymentOrder === undefined || values.paymentDate === undefined
    ? undefined
    : `${values.paymentOrder}|${values.paymentDate}`;

export const paymentOrderForSeveralConsignments = defineRule({
  id: 'SPOT-X-027',
  name: 'payment-order-for-several-consignments',
  title: { ru: 'Одно платёжное поручение на несколько перевозок', en: 'One payment order for several shipments' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'sheet',
  severity: 'info',
  ground: { fact: 'deposit.one-delivery' },
  reads: ['shipment', 'paymentOrder', 'paymentDate'],
  marks: ['paymentOrder'],
  messages: {
    shared: {
      ru: 'Платёжное поручение {order} уже стоит у перевозки {shipment} (строка {row}). Платёж относится к одной поставке: проверьте номер; на каждую перевозку лучше платить отдельно.',
      en: 'Payment order {order} already stands with shipment {shipment} (row {row}). A deposit belongs to one delivery: check the number; it is better to pay for each shipment separately.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж относят к одной поставке. Можно ли одной суммой обеспечить несколько ДОПП, не опубликовано. Если номер скопирован по ошибке, вторая перевозка останется без платежа и без QR-кода.',
      en: 'A deposit belongs to one delivery. Whether one sum may secure several DOPPs is not published. If the number was copied by mistake, the second shipment stays without a deposit and without a QR code.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', paymentOrder: '418', paymentDate: '24.11.2026' },
        { shipment: 'SH-2', paymentOrder: '418', paymentDate: '24.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', paymentOrder: '418', paymentDate: '24.11.2026' },
        { shipment: 'SH-2', paymentOrder: '419', paymentDate: '24.11.2026' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: orderOf,
    check(group, _context, report) {
      eachLaterConsignment(group, orderOf, ({ line, first }) =>
        report({ message: 'shared', line, data: { ...placeOf(first), order: line.values.paymentOrder ?? '' } }),
      );
    },
  },
});
