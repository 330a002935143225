import { approximate, Decimal, roundHalfUp, isAboveZero } from '../../values';
import { cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

/** One unit of the second decimal: an amount is rounded to it. */
const hundredth = new Decimal('0.01');
const half = new Decimal('0.5');

/** Doubles of sums below the limit are exact to a part of a kopeck: nearer than this they are within the tolerance. */
const clearlyEqual = 0.005;
const exactBelow = 1e11;

/** Ratios that tell of a price or a quantity in another unit. */
const factors = ['10', '100', '1000', '0.1', '0.01', '0.001'];

export const amountIsQuantityTimesPrice = defineRule({
  id: 'SPOT-A-001',
  name: 'amount-is-quantity-times-price',
  title: { ru: 'Стоимость не равна количеству на цену', en: 'Amount is not quantity times price' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Стоимость — количество, умноженное на цену, с точностью до округления цены и стоимости.',
      en: 'The amount is quantity times price, as exactly as price and amount are rounded.',
    },
  },
  reads: ['quantity', 'unitPrice', 'amount'],
  marks: ['amount'],
  messages: {
    differs: {
      ru: 'Стоимость {amount}, а количество {quantity} на цену {price} — {product}. Введите {product} или поправьте количество и цену, чтобы строка сошлась с инвойсом.',
      en: 'The amount is {amount}, yet quantity {quantity} times price {price} is {product}. Type {product}, or correct quantity and price so that the row agrees with the invoice.',
    },
    factor: {
      ru: 'Стоимость {amount}, а количество {quantity} на цену {price} — {product}: разница ровно в {factor} раз. Похоже, цена дана за другую единицу, например за тонну при количестве в килограммах. Приведите цену к единице строки.',
      en: 'The amount is {amount}, yet quantity {quantity} times price {price} is {product}: they differ exactly by a factor of {factor}. The price seems to be for another unit, such as a tonne while the quantity is in kilograms. Bring the price to the unit of the row.',
    },
  },
  explanation: {
    why: {
      ru: 'От стоимости считают НДС и обеспечительный платёж, а расхождение с инвойсом названо среди причин отказа. Если сумма строки не сходится с количеством и ценой, одно из трёх чисел введено неверно. Допуск: единица второго знака стоимости и половина последнего знака цены (не грубее второго) на каждую единицу товара, ведь цену в документах округляют.',
      en: 'VAT and deposit are computed from the amount, and a difference from the invoice is named among the reasons of refusal. Where the amount does not follow from quantity and price, one of the three is mistyped. Allowed are one unit of the amount’s second decimal and half of the price’s last decimal (no coarser than the second) for each unit of goods, as papers round prices.',
    },
    wrong: { rows: [{ goodsName: 'Сок яблочный', quantity: 2000, unitPrice: 64, amount: 128500 }] },
    right: { rows: [{ goodsName: 'Сок яблочный', quantity: 2000, unitPrice: 64, amount: 128000 }] },
  },
  check(line, _context, report) {
    const { quantity, unitPrice, amount } = line.values;
    if (!quantity || !unitPrice || !amount) return;
    const sum = approximate(amount);
    if (sum < exactBelow && Math.abs(approximate(quantity) * approximate(unitPrice) - sum) < clearlyEqual) return;
    const product = quantity.times(unitPrice);
    const difference = product.minus(amount).abs();
    if (difference.isZero()) return;
    // What is not above zero has rules of its own.
    if (!isAboveZero(quantity) || !isAboveZero(unitPrice) || !isAboveZero(amount)) return;
    const priceStep = new Decimal(10).pow(-Math.max(2, unitPrice.decimalPlaces()));
    if (difference.lessThanOrEqualTo(priceStep.times(half).times(quantity).plus(hundredth))) return;
    const rounded = roundHalfUp(product, 2);
    const data = {
      amount: shownDecimal(amount),
      quantity: shownDecimal(quantity),
      price: shownDecimal(unitPrice),
      product: shownDecimal(rounded),
    };
    const factor = factors.find((candidate) => amount.times(candidate).equals(product));
    if (factor) {
      const times = Decimal.max(factor, new Decimal(1).div(factor));
      report({ message: 'factor', data: { ...data, factor: times.toNumber() } });
      return;
    }
    report({
      message: 'differs',
      data,
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'amount', value: cellNumber(rounded) }] },
    });
  },
});
