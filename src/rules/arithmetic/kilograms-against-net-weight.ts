import { approximate, isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { kilogramsOf } from '../excise-units';
import { shownDecimal, shownUnit } from '../shown';

/** Kilograms by which they may differ: weights are rounded to whole ones. The threshold is ours. */
const tolerated = 1;
/** Doubles of weights below the limit are exact to a part of a gram: nearer than this they are within the tolerance. */
const clearlyEqual = 0.5;
const exactBelow = 1e11;

export const kilogramsAgainstNetWeight = defineRule({
  id: 'SPOT-A-007',
  name: 'kilograms-against-net-weight',
  title: { ru: 'Количество по весу не равно нетто', en: 'Quantity by weight is not the net weight' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Количество в единицах веса и вес нетто — один и тот же вес.',
      en: 'A quantity in units of weight and the net weight are one and the same weight.',
    },
  },
  reads: ['quantity', 'unit', 'netWeight'],
  marks: ['netWeight'],
  messages: {
    differs: {
      ru: 'Количество {quantity} {unit} — это {kilograms} кг, а вес нетто {net} кг. Проверьте единицу, количество и вес.',
      en: 'The quantity {quantity} {unit} is {kilograms} kg, yet the net weight is {net} kg. Check unit, quantity and weight.',
    },
  },
  explanation: {
    why: {
      ru: 'Если товар считают по весу, количество и вес нетто должны совпадать. Различие обычно значит, что единица не та (тонны вместо килограммов) или в вес нетто попал вес с упаковкой. Вес партии сверяют с документами перевозчика. Расхождение до одного килограмма мы относим на округление.',
      en: 'Where goods are counted by weight, quantity and net weight have to agree. A difference usually means that the unit is wrong (tonnes for kilograms) or that the net weight includes packing. The batch weight is compared with the carrier’s papers. Up to one kilogram is taken for rounding.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', quantity: 12000, unit: 'кг', netWeight: 12960 }] },
    right: { rows: [{ goodsName: 'Томаты свежие', quantity: 12000, unit: 'кг', netWeight: 12000 }] },
  },
  check(line, _context, report) {
    const { quantity, unit, netWeight } = line.values;
    if (!quantity || !netWeight || unit === undefined) return;
    const content = kilogramsOf(unit);
    if (!content) return;
    const net = approximate(netWeight);
    if (net < exactBelow && Math.abs(approximate(quantity) * approximate(content) - net) < clearlyEqual) return;
    const kilograms = quantity.times(content);
    if (kilograms.minus(netWeight).abs().lessThanOrEqualTo(tolerated)) return;
    // What is not above zero has rules of its own.
    if (!isAboveZero(quantity) || !isAboveZero(netWeight)) return;
    report({
      message: 'differs',
      data: {
        quantity: shownDecimal(quantity),
        unit: shownUnit(unit),
        kilograms: shownDecimal(kilograms),
        net: shownDecimal(netWeight),
      },
    });
  },
});
