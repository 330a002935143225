import { isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { inExciseUnit } from '../excise-units';
import { exciseRateOf } from '../law';
import { shownDecimal } from '../shown';

export const alcoholBaseInProductLitres = defineRule({
  id: 'SPOT-A-011',
  name: 'alcohol-base-in-product-litres',
  title: { ru: 'База акциза в литрах напитка', en: 'Excise base in litres of the drink' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'excise.rates' },
  reads: ['exciseCategory', 'exciseQuantity', 'quantity', 'unit', 'importDate'],
  marks: ['exciseQuantity'],
  messages: {
    product: {
      ru: 'База акциза {base} л не меньше объёма товара {litres} л, а для вида «{title}» нужны литры безводного спирта. Умножьте объём на крепость: 1000 л крепостью 40 % дают базу 400.',
      en: 'The excise base of {base} l is not below the volume of {litres} l, yet the category “{title}” counts litres of anhydrous alcohol. Multiply the volume by the strength: 1,000 l of 40 % give a base of 400.',
    },
  },
  explanation: {
    why: {
      ru: 'Ставку на крепкий алкоголь платят с литра безводного спирта, а не с литра напитка. Если в базу вписать литры напитка, акциз коньяка завысится в два с половиной раза, и эти деньги заморозятся до декларации. Спирта в напитке всегда меньше, чем самого напитка.',
      en: 'The rate of strong alcohol is paid on a litre of anhydrous alcohol, not of the drink. With litres of the drink as the base, the excise of brandy is two and a half times too large, and that money stays frozen until the declaration. There is always less alcohol than drink.',
    },
    wrong: { rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 3000 }] },
    right: { rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }] },
  },
  check(line, context, report) {
    const { quantity, unit, exciseQuantity } = line.values;
    const rate = exciseRateOf(line, context);
    if (rate?.unit !== 'l-pure-alcohol' || !exciseQuantity || !quantity || unit === undefined) return;
    const litres = inExciseUnit(quantity, unit, 'l');
    if ((!litres || !isAboveZero(litres)) || exciseQuantity.lessThan(litres)) return;
    report({
      message: 'product',
      data: { base: shownDecimal(exciseQuantity), litres: shownDecimal(litres), title: rate.title },
    });
  },
});
