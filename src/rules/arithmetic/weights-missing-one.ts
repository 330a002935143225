import { isBlank } from '../cells';
import { defineRule } from '../define-rule';

export const weightsMissingOne = defineRule({
  id: 'SPOT-A-017',
  name: 'weights-missing-one',
  title: { ru: 'Указан только один вес', en: 'Only one weight is given' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'border.batch-weight-match' },
  reads: ['netWeight', 'grossWeight'],
  marks: ['grossWeight', 'netWeight'],
  messages: {
    gross: {
      ru: 'Указан вес нетто, но нет веса брутто. Введите его по накладной: на границе вес партии сверяют с документами.',
      en: 'The net weight is given without the gross weight. Type it by the waybill: the batch weight is compared with the papers at the border.',
    },
    net: {
      ru: 'Указан вес брутто, но нет веса нетто. Введите его по инвойсу или упаковочному листу.',
      en: 'The gross weight is given without the net weight. Type it by the invoice or the packing list.',
    },
  },
  explanation: {
    why: {
      ru: 'Расхождение веса партии названо среди причин разворота машины. В накладной стоит брутто, в инвойсе чаще нетто, и сверить их можно, только когда в строке есть оба. Если второго веса у вас нет, ввозу это само по себе не мешает.',
      en: 'A differing batch weight is named among the reasons of turning a truck back. The waybill has the gross weight, the invoice more often the net one, and they can be compared only where the row has both. A missing second weight does not by itself stop the import.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', netWeight: 12000 }] },
    right: { rows: [{ goodsName: 'Томаты свежие', netWeight: 12000, grossWeight: 12960 }] },
  },
  check(line, _context, report) {
    const { netWeight, grossWeight } = line.values;
    if (netWeight && isBlank(line, 'grossWeight')) report({ message: 'gross', column: 'grossWeight' });
    else if (grossWeight && isBlank(line, 'netWeight')) report({ message: 'net', column: 'netWeight' });
  },
});
