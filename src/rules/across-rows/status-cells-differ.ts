import type { ColumnId } from '../../shipment';
import { defineRule } from '../define-rule';
import { differingCell, differingCells } from './differing-cells';

const columns = [
  'depositAmount',
  'paymentOrder',
  'paymentDate',
  'doppNumber',
  'doppDate',
  'doppStatus',
  'qr',
  'handedOver',
  'acknowledged',
  'crossedAt',
] as const satisfies readonly ColumnId[];

export const statusCellsDiffer = defineRule({
  id: 'SPOT-X-008',
  name: 'status-cells-differ',
  title: {
    ru: 'Разные сведения о платеже или ДОПП в одной перевозке',
    en: 'Payment or DOPP data differ within a shipment',
  },
  goal: 'on-time',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', ...columns],
  marks: columns,
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». У перевозки одна ДОПП и один платёж: оставьте верное значение в первой строке перевозки, остальные ячейки очистите.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. A shipment has one DOPP and one deposit: keep the right value in the first row of the shipment and clear the other cells.',
    },
  },
  explanation: {
    why: {
      ru: 'На перевозку подают одну ДОПП, она получает один номер и один QR-код, и платёж относится к одной поставке. Если строки говорят разное, непонятно, что оплачено и какой код передан водителю. Программа следит за значением первой строки.',
      en: 'A shipment has one DOPP with one number and one QR code, and a deposit belongs to one delivery. Where rows disagree nobody knows what was paid and which code the driver has. The program follows the value of the first row.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', doppNumber: 'D-100', doppStatus: 'Обеспечен' },
        { shipment: 'SH-1', doppNumber: 'D-101', doppStatus: 'Обеспечен' },
      ],
    },
    right: {
      rows: [{ shipment: 'SH-1', doppNumber: 'D-100', doppStatus: 'Обеспечен' }, { shipment: 'SH-1' }],
    },
  },
  check(consignment, context, report) {
    for (const cells of differingCells(consignment, columns))
      for (const cell of cells) report({ message: 'differs', ...differingCell(cell, context) });
  },
});
