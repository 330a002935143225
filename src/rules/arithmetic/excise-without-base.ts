import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { exciseUnitNames } from '../excise-units';
import { exciseRateOf } from '../law';

export const exciseWithoutBase = defineRule({
  id: 'SPOT-A-009',
  name: 'excise-without-base',
  title: { ru: 'Нет базы акциза', en: 'No excise base' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Акциз — база, умноженная на ставку; без базы и без суммы его не посчитать.',
      en: 'Excise is base times rate; without base and without amount it cannot be computed.',
    },
  },
  reads: ['exciseCategory', 'exciseQuantity', 'exciseAmount', 'importDate'],
  marks: ['exciseQuantity'],
  messages: {
    missing: {
      ru: 'Указан вид «{title}», но нет ни базы акциза, ни суммы: акциз и платёж по строке не посчитаны. Введите базу ({unit}).',
      en: 'The category “{title}” is given with neither base nor amount: the excise and the deposit of the line are not computed. Type the base ({unit}).',
    },
    zero: {
      ru: 'Указан вид «{title}», а база акциза — ноль и суммы нет. Введите базу ({unit}), а если товар не подакцизный, очистите вид.',
      en: 'The category “{title}” is given, but the base is zero and there is no amount. Type the base ({unit}); if the goods are not excisable, clear the category.',
    },
  },
  explanation: {
    why: {
      ru: 'Базу считают в единице ставки: литрах безводного спирта, литрах, тоннах, лошадиных силах. Из количества товара её не вывести: в бутылке крепкого алкоголя литров меньше, чем штук. Пока базы нет, платёж по перевозке неполон.',
      en: 'The base is counted in the unit of the rate: litres of anhydrous alcohol, litres, tonnes, horsepower. It does not follow from the quantity: a bottle of strong alcohol is one piece and less than a litre. Without the base the deposit of the shipment is incomplete.',
    },
    wrong: { rows: [{ goodsName: 'Коньяк, 40 %', exciseCategory: 'alcohol-over-18' }] },
    right: { rows: [{ goodsName: 'Коньяк, 40 %', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }] },
  },
  check(line, context, report) {
    const rate = exciseRateOf(line, context);
    if (!rate || !isBlank(line, 'exciseAmount')) return;
    const data = { title: rate.title, unit: exciseUnitNames[rate.unit] };
    if (line.values.exciseQuantity?.isZero()) report({ message: 'zero', data });
    else if (isBlank(line, 'exciseQuantity')) report({ message: 'missing', data });
  },
});
