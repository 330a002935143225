import { Decimal, isAboveZero } from '../../values';
import { cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { exciseUnitNames, inExciseUnit } from '../excise-units';
import { exciseRateOf } from '../law';
import { shownDecimal, shownUnit } from '../shown';

/** Share by which base and quantity may differ: a base in larger units is rounded. The threshold is ours. */
const tolerated = new Decimal('0.01');

export const exciseBaseAgainstQuantity = defineRule({
  id: 'SPOT-A-041',
  name: 'excise-base-against-quantity',
  title: { ru: 'База акциза расходится с количеством', en: 'Excise base differs from the quantity' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'excise.rates' },
  reads: ['exciseCategory', 'exciseQuantity', 'quantity', 'unit', 'importDate'],
  marks: ['exciseQuantity'],
  messages: {
    differs: {
      ru: 'База акциза {base}, а количество {quantity} {unit} в единице ставки ({exciseUnit}) — {converted}. Введите {converted} или поправьте количество и единицу.',
      en: 'The excise base is {base}, yet the quantity {quantity} {unit} in the unit of the rate ({exciseUnit}) is {converted}. Type {converted}, or correct quantity and unit.',
    },
  },
  explanation: {
    why: {
      ru: 'Если товар и ставка считаются в одной величине, база акциза — то же количество. Ошибаются чаще всего в единице: пишут литры там, где ставка за миллилитр, и штуки там, где она за тысячу штук. Акциз тогда неверен в тысячу раз. Разницу до 1 % мы относим на округление базы.',
      en: 'Where goods and rate are counted in the same measure, the base is that very quantity. Most mistakes are in the unit: litres where the rate is per millilitre, pieces where it is per thousand. The excise is then wrong by a thousand. A difference of up to 1 % is taken for rounding of the base.',
    },
    wrong: { rows: [{ goodsName: 'Пиво', quantity: 5000, unit: 'л', exciseCategory: 'beer', exciseQuantity: 500 }] },
    right: { rows: [{ goodsName: 'Пиво', quantity: 5000, unit: 'л', exciseCategory: 'beer', exciseQuantity: 5000 }] },
  },
  check(line, context, report) {
    const { quantity, unit, exciseQuantity } = line.values;
    const rate = exciseRateOf(line, context);
    if (!rate || (!exciseQuantity || !isAboveZero(exciseQuantity)) || (!quantity || !isAboveZero(quantity)) || unit === undefined) return;
    const converted = inExciseUnit(quantity, unit, rate.unit);
    if (!converted || converted.minus(exciseQuantity).abs().lessThanOrEqualTo(converted.times(tolerated))) return;
    report({
      message: 'differs',
      data: {
        base: shownDecimal(exciseQuantity),
        quantity: shownDecimal(quantity),
        unit: shownUnit(unit),
        exciseUnit: exciseUnitNames[rate.unit],
        converted: shownDecimal(converted),
      },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'exciseQuantity', value: cellNumber(converted) }] },
    });
  },
});
