import { isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const weightNotPositive = defineRule({
  id: 'SPOT-A-005',
  name: 'weight-not-positive',
  title: { ru: 'Вес не больше нуля', en: 'Weight not above zero' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { arithmetic: { ru: 'Товар весит больше нуля.', en: 'Goods weigh more than zero.' } },
  reads: ['netWeight', 'grossWeight'],
  marks: ['netWeight', 'grossWeight'],
  messages: {
    net: {
      ru: 'Вес нетто {value} кг: вес бывает только больше нуля. Введите вес по накладной, дробный — с запятой.',
      en: 'The net weight is {value} kg: a weight is above zero. Type the weight of the waybill, with decimals where needed.',
    },
    gross: {
      ru: 'Вес брутто {value} кг: вес бывает только больше нуля. Введите вес по накладной, дробный — с запятой.',
      en: 'The gross weight is {value} kg: a weight is above zero. Type the weight of the waybill, with decimals where needed.',
    },
  },
  explanation: {
    why: {
      ru: 'Вес партии сверяют с документами перевозчика, и расхождение названо среди причин разворота. Ноль обычно значит, что вес округлили до целых килограммов или ещё не внесли. Пустая ячейка честнее нуля.',
      en: 'The batch weight is compared with the carrier’s papers, and a difference is named among the reasons of turning back. A zero usually means that the weight was rounded to whole kilograms or not entered yet. An empty cell is more honest than a zero.',
    },
    wrong: { rows: [{ goodsName: 'Этикетки', netWeight: 0, grossWeight: 1 }] },
    right: { rows: [{ goodsName: 'Этикетки', netWeight: 0.4, grossWeight: 1 }] },
  },
  check(line, _context, report) {
    const { netWeight, grossWeight } = line.values;
    if (netWeight && !isAboveZero(netWeight))
      report({ message: 'net', column: 'netWeight', data: { value: shownDecimal(netWeight) } });
    if (grossWeight && !isAboveZero(grossWeight))
      report({ message: 'gross', column: 'grossWeight', data: { value: shownDecimal(grossWeight) } });
  },
});
