import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { eachLaterConsignment, placeOf } from './shared-keys';

const qrOf = ({ values }: Pick<GoodsLine, 'values'>): string | undefined => values.qr;

export const qrInSeveralConsignments = defineRule({
  id: 'SPOT-X-024',
  name: 'qr-in-several-consignments',
  title: { ru: 'Один QR-код у нескольких перевозок', en: 'One QR code in several shipments' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'sheet',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'qr', 'truckPlate'],
  marks: ['qr'],
  messages: {
    repeated: {
      ru: 'Этот QR-код уже стоит у перевозки {shipment} (строка {row}). Код относится к одной ДОПП: вставьте код своей перевозки, иначе водитель покажет чужой.',
      en: 'This QR code already stands with shipment {shipment} (row {row}). A code belongs to one DOPP: paste the code of this shipment, or the driver will show another’s.',
    },
  },
  explanation: {
    why: {
      ru: 'QR-код ведёт на страницу одной ДОПП. Водитель с чужим кодом предъявит ДОПП с другой машиной и другим товаром, а расхождение с документами — основание развернуть машину.',
      en: 'A QR code leads to the page of one DOPP. A driver with another’s code shows a DOPP with another truck and other goods, and a difference from the papers is a ground for turning the truck back.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', qr: 'КОД-100' },
        { shipment: 'SH-2', truckPlate: '519ABE13', qr: 'КОД-100' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', qr: 'КОД-100' },
        { shipment: 'SH-2', truckPlate: '519ABE13', qr: 'КОД-101' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: qrOf,
    check(group, _context, report) {
      eachLaterConsignment(group, qrOf, ({ line, first }) =>
        report({ message: 'repeated', line, data: placeOf(first) }),
      );
    },
  },
});
