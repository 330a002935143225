import { isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const quantityNotPositive = defineRule({
  id: 'SPOT-A-003',
  name: 'quantity-not-positive',
  title: { ru: 'Количество не больше нуля', en: 'Quantity not above zero' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: { ru: 'Ввозят количество больше нуля.', en: 'What is imported is a quantity above zero.' },
  },
  reads: ['quantity'],
  marks: ['quantity'],
  messages: {
    negative: {
      ru: 'Количество {value} меньше нуля. Введите, сколько товара ввозится; возврат отдельной строкой с минусом в ДОПП не показывают.',
      en: 'The quantity {value} is below zero. Type how much of the goods is imported; a DOPP shows no return as a negative row.',
    },
    zero: {
      ru: 'Количество — ноль. Введите, сколько товара ввозится, или удалите строку.',
      en: 'The quantity is zero. Type how much of the goods is imported, or delete the row.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП описывает товар, который едет в машине, и его количество сверяют с документами перевозчика. Отрицательное число обычно приходит из учёта, где минусом записан возврат или сторно. Такая строка уменьшит стоимость и обеспечительный платёж перевозки.',
      en: 'A DOPP describes the goods in the truck, and their quantity is compared with the carrier’s papers. A negative number usually comes from books where a return or a reversal has a minus. Such a row lowers the value and the deposit of the shipment.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', quantity: -5, unit: 'кг' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', quantity: 5, unit: 'кг' }] },
  },
  check(line, _context, report) {
    const { quantity } = line.values;
    if (!quantity || isAboveZero(quantity)) return;
    if (quantity.isZero()) report({ message: 'zero' });
    else report({ message: 'negative', data: { value: shownDecimal(quantity) } });
  },
});
