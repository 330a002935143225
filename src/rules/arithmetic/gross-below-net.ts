import { isAboveZero, isLess } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const grossBelowNet = defineRule({
  id: 'SPOT-A-002',
  name: 'gross-below-net',
  title: { ru: 'Брутто меньше нетто', en: 'Gross weight below net' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Вес с упаковкой не меньше веса без неё.',
      en: 'The weight with packing is not below the weight without it.',
    },
  },
  reads: ['netWeight', 'grossWeight'],
  marks: ['grossWeight'],
  messages: {
    below: {
      ru: 'Вес брутто {gross} кг меньше веса нетто {net} кг. Возможно, они переставлены: сверьте оба с накладной и введите верные.',
      en: 'The gross weight of {gross} kg is below the net weight of {net} kg. They may be swapped: compare both with the waybill and type the right ones.',
    },
  },
  explanation: {
    why: {
      ru: 'Расхождение веса партии с документами перевозчика названо среди причин разворота машины. Брутто меньше нетто не бывает: одно из чисел введено неверно или колонки переставлены. На границе это видно сразу.',
      en: 'A batch weight that differs from the carrier’s papers is named among the reasons of turning a truck back. Gross is never below net: one number is mistyped or the columns are swapped. At the border it shows at once.',
    },
    wrong: { rows: [{ goodsName: 'Брюки мужские', netWeight: 1680, grossWeight: 1500 }] },
    right: { rows: [{ goodsName: 'Брюки мужские', netWeight: 1680, grossWeight: 1790 }] },
  },
  check(line, _context, report) {
    const { netWeight, grossWeight } = line.values;
    if (!netWeight || !grossWeight || !isLess(grossWeight, netWeight)) return;
    // A weight that is not above zero has a rule of its own.
    if (!isAboveZero(grossWeight)) return;
    report({ message: 'below', data: { gross: shownDecimal(grossWeight), net: shownDecimal(netWeight) } });
  },
});
