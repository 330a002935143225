import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor } from './headings';

export const traceableQuantityWithoutRnpt = defineRule({
  id: 'SPOT-R-061',
  name: 'traceable-quantity-without-rnpt',
  title: { ru: 'Прослеживаемость заполнена, а РНПТ нет', en: 'Traceability filled in without RNPT' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'rnpt.before-import' },
  reads: ['rnpt', 'traceableQuantity', 'traceableUnit', 'hsCode', 'importDate'],
  marks: ['rnpt'],
  inForce: { from: { parameter: 'stage.rnpt' } },
  messages: {
    missing: {
      ru: 'Указано количество или единица прослеживаемого товара, а РНПТ нет. Введите РНПТ, а если товар не прослеживаемый, очистите эти ячейки.',
      en: 'The quantity or unit of traceable goods is given without an RNPT. Type the RNPT; if the goods are not traceable, clear these cells.',
    },
  },
  explanation: {
    why: {
      ru: 'Количество прослеживаемого товара указывают только вместе с РНПТ. С 1 октября 2026 года номер получают до ввоза и вносят в ДОПП, поэтому строка с количеством и без номера недописана.',
      en: 'The quantity of traceable goods goes with an RNPT only. From 1 October 2026 the number is obtained before import and stated in the DOPP, so a row with the quantity and without the number is unfinished.',
    },
    wrong: {
      rows: [{ importDate: '2026-11-30', hsCode: '8516101100', goodsName: 'Водонагреватель', traceableQuantity: 60 }],
    },
    right: { rows: [{ importDate: '2026-11-30', hsCode: '8516101100', goodsName: 'Водонагреватель' }] },
  },
  check(line, context, report) {
    const { traceableQuantity, traceableUnit, hsCode } = line.values;
    if (traceableQuantity === undefined && traceableUnit === undefined) return;
    // A heading that looks traceable has a rule of its own.
    if (!isBlank(line, 'rnpt') || hintFor(lawOf('hs.traceable', line, context), hsCode)) return;
    report({ message: 'missing' });
  },
});
