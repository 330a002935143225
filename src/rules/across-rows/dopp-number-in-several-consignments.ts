import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { comparableNumber } from './comparable-text';
import { eachLaterConsignment, placeOf } from './shared-keys';

const doppOf = ({ values }: Pick<GoodsLine, 'values'>): string | undefined =>
  values.doppNumber === undefined ? undefined : comparableNumber(values.doppNumber);

export const doppNumberInSeveralConsignments = defineRule({
  id: 'SPOT-X-023',
  name: 'dopp-number-in-several-consignments',
  title: { ru: 'Один номер ДОПП у нескольких перевозок', en: 'One DOPP number in several shipments' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'sheet',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'doppNumber', 'truckPlate'],
  marks: ['doppNumber'],
  messages: {
    repeated: {
      ru: 'Номер ДОПП {number} уже стоит у перевозки {shipment} (строка {row}). На каждую перевозку подают свою ДОПП: введите номер, который получила эта перевозка, или очистите ячейку.',
      en: 'DOPP number {number} already stands with shipment {shipment} (row {row}). Each carriage has its own DOPP: type the number this shipment received, or clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'На каждую перевозку подают свою ДОПП, и номер у каждой свой. Повтор значит, что для второй машины ДОПП не подана или номер скопирован с чужой строки: машину развернут, хотя в таблице всё выглядит готовым.',
      en: 'Each carriage has its own DOPP with its own number. A repetition means that no DOPP was filed for the second truck or that the number was copied from another row: the truck is turned back although the sheet looks ready.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', doppNumber: 'D-100' },
        { shipment: 'SH-2', truckPlate: '519ABE13', doppNumber: 'D-100' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', doppNumber: 'D-100' },
        { shipment: 'SH-2', truckPlate: '519ABE13', doppNumber: 'D-101' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: doppOf,
    check(group, _context, report) {
      eachLaterConsignment(group, doppOf, ({ line, first }) =>
        report({ message: 'repeated', line, data: { ...placeOf(first), number: line.values.doppNumber ?? '' } }),
      );
    },
  },
});
