import { approximate, isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

/** Gross weight above so many net weights: the packing weighs more than the goods. The threshold is ours. */
const timesNet = 2;
const clearlyNear = 1.9;

export const grossFarAboveNet = defineRule({
  id: 'SPOT-A-020',
  name: 'gross-far-above-net',
  title: { ru: 'Упаковка тяжелее товара', en: 'Packing heavier than the goods' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'border.batch-weight-match' },
  reads: ['netWeight', 'grossWeight'],
  marks: ['grossWeight'],
  messages: {
    far: {
      ru: 'Вес брутто {gross} кг больше двух весов нетто ({net} кг): упаковка тяжелее товара. Проверьте, нет ли лишнего нуля и не в тоннах ли нетто.',
      en: 'The gross weight of {gross} kg is more than twice the net weight of {net} kg: the packing weighs more than the goods. Check for an extra zero, and whether the net weight is in tonnes.',
    },
  },
  explanation: {
    why: {
      ru: 'Расхождение веса партии с документами перевозчика названо среди причин разворота машины. Упаковка тяжелее товара бывает, но чаще это лишний ноль или вес всей машины в одной строке. Порог «вдвое» выбран нами.',
      en: 'A batch weight that differs from the carrier’s papers is named among the reasons of turning a truck back. Packing may outweigh goods, but more often it is an extra zero or the weight of the whole truck in one row. The threshold of two is ours.',
    },
    wrong: { rows: [{ goodsName: 'Футболки', netWeight: 1040, grossWeight: 11200 }] },
    right: { rows: [{ goodsName: 'Футболки', netWeight: 1040, grossWeight: 1120 }] },
  },
  check(line, _context, report) {
    const { netWeight, grossWeight } = line.values;
    if (!netWeight || !grossWeight || !isAboveZero(netWeight)) return;
    // Most goods weigh nearly what they weigh with packing: no exact product is needed to see it.
    if (approximate(grossWeight) < approximate(netWeight) * clearlyNear) return;
    if (!grossWeight.greaterThan(netWeight.times(timesNet))) return;
    report({ message: 'far', data: { gross: shownDecimal(grossWeight), net: shownDecimal(netWeight) } });
  },
});
