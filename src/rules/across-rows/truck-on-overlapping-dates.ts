import type { GoodsLine } from '../../shipment/model';
import { dateOf } from '../../values';
import { comparable } from '../comparable-plates';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const truckOf = ({ values }: GoodsLine): string | undefined =>
  values.truckPlate === undefined || values.importDate === undefined ? undefined : comparable(values.truckPlate);
const dayOf = ({ values }: GoodsLine): string => (values.importDate === undefined ? '' : dateOf(values.importDate));

export const truckOnOverlappingDates = defineRule({
  id: 'SPOT-X-015',
  name: 'truck-on-overlapping-dates',
  title: { ru: 'Одна машина в двух перевозках одного дня', en: 'One truck in two shipments of one day' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'truckPlate', 'importDate'],
  marks: ['truckPlate'],
  messages: {
    shared: {
      ru: 'Машина {plate} на {date} уже занята в перевозке {shipment} (строка {row}). Исправьте номер или дату. Если это сборный груз двух импортёров в одной машине, замечание можно скрыть.',
      en: 'Truck {plate} is already taken on {date} by shipment {shipment} (row {row}). Correct the plate or the date. If one truck carries a groupage load of two importers, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'На каждую перевозку подают свою ДОПП, а машина не проедет границу дважды за день. Чаще всего номер остался от скопированной строки, и на границе он не совпадёт с документами. Сборный груз — исключение; можно ли везти в одной машине товар по нескольким ДОПП, официально не опубликовано.',
      en: 'Each carriage has its own DOPP, and a truck does not cross the border twice in a day. Mostly the plate was left from a copied row and will differ from the papers at the border. A groupage load is the exception; whether one truck may carry goods of several DOPPs is not published officially.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', truckPlate: 'AE 4417-5', importDate: '28.11.2026' },
        { shipment: 'SH-2', truckPlate: 'АЕ4417-5', importDate: '28.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', truckPlate: 'AE 4417-5', importDate: '28.11.2026' },
        { shipment: 'SH-2', truckPlate: 'AE 4417-5', importDate: '05.12.2026' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, truckOf),
    check(group, _context, report) {
      eachLaterConsignment(
        group,
        truckOf,
        ({ line, first }) => {
          const { truckPlate, importDate } = line.values;
          if (truckPlate === undefined || importDate === undefined) return; // narrows
          report({
            message: 'shared',
            line,
            data: { ...placeOf(first), plate: truckPlate, date: shownDate(dateOf(importDate)) },
          });
        },
        dayOf,
      );
    },
  },
});
