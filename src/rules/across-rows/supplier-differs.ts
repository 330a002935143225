import type { ColumnId } from '../../shipment';
import { defineRule } from '../define-rule';
import { sameName, sameNumber } from './comparable-text';
import { differingCell, differingCells, takeFirst } from './differing-cells';

const columns: readonly ColumnId[] = ['supplierTaxId', 'supplierName', 'supplierCountry'];

export const supplierDiffers = defineRule({
  id: 'SPOT-X-007',
  name: 'supplier-differs',
  title: { ru: 'Разные поставщики в одной перевозке', en: 'Suppliers differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: ['shipment', 'supplierTaxId', 'supplierName', 'supplierCountry'],
  marks: ['supplierTaxId', 'supplierName', 'supplierCountry'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». Если поставщик один, введите «{other}»; если их два, проверьте, не нужны ли две ДОПП с разными номерами перевозки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. If there is one supplier, type “{other}”; if there are two, check whether they need two DOPPs with different shipment numbers.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП называет поставщика и договор; реквизиты сторон на границе сверяют с документами. Чаще всего расхождение — опечатка в номере. Если машина и правда везёт сборный груз, принимает ли одна ДОПП двух поставщиков, не опубликовано. Отмечается одна ячейка строки: номер, а если он один, то название или страна.',
      en: 'A DOPP names the supplier and the contract; details of the parties are compared with the papers at the border. Mostly a difference is a typing error in the number. Whether one DOPP takes two suppliers of a groupage load is not published. One cell of the row is marked: the number or, where it agrees, the name or the country.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ТОО «Туркестан Агро»', supplierTaxId: '940140000385' },
        { shipment: 'SH-1', supplierName: 'ТОО «Туркестан Агро»', supplierTaxId: '940140000386' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ТОО «Туркестан Агро»', supplierTaxId: '940140000385' },
        { shipment: 'SH-1', supplierName: 'Туркестан Агро, ТОО', supplierTaxId: '940140000385' },
      ],
    },
  },
  check(consignment, context, report) {
    const same = (one: string, other: string): boolean => sameName(one, other) || sameNumber(one, other);
    for (const cells of differingCells(consignment, columns, same)) {
      const [first] = cells;
      if (!first) continue; // narrows
      report({ message: 'differs', ...differingCell(first, context), fix: takeFirst(cells, context) });
    }
  },
});
