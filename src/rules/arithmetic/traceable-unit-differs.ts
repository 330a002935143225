import { defineRule } from '../define-rule';
import { hintFor } from '../goods/headings';
import { lawOf } from '../law';
import { shownUnit } from '../shown';

export const traceableUnitDiffers = defineRule({
  id: 'SPOT-A-013',
  name: 'traceable-unit-differs',
  title: { ru: 'Единица прослеживаемости другая', en: 'Another traceability unit' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'hs.traceable' },
  reads: ['traceableUnit', 'hsCode'],
  marks: ['traceableUnit'],
  messages: {
    differs: {
      ru: 'Единица прослеживаемости — {unit}, а для «{title}» обычно {usual}. Возьмите единицу из квитанции на РНПТ и пересчитайте количество.',
      en: 'The traceability unit is {unit}, for “{title}” it is usually {usual}. Take the unit of the RNPT receipt and convert the quantity.',
    },
  },
  explanation: {
    why: {
      ru: 'У прослеживаемого товара своя единица, заданная перечнем; она может отличаться от единицы инвойса. Остаток по РНПТ ведут в ней, и количество в другой единице с ним не сойдётся. Полного перечня у нас нет, поэтому это предупреждение.',
      en: 'Traceable goods have a unit of their own, set by the list; it may differ from that of the invoice. The stock of an RNPT is kept in it, and a quantity in another unit does not agree. We have no full list, hence a warning.',
    },
    wrong: { rows: [{ hsCode: '8418102001', traceableQuantity: 3900, traceableUnit: 'кг' }] },
    right: { rows: [{ hsCode: '8418102001', traceableQuantity: 60, traceableUnit: 'шт' }] },
  },
  check(line, context, report) {
    const { traceableUnit, hsCode } = line.values;
    if (traceableUnit === undefined) return;
    const hint = hintFor(lawOf('hs.traceable', line, context), hsCode);
    if (!hint || hint.unit === traceableUnit) return;
    report({
      message: 'differs',
      data: { unit: shownUnit(traceableUnit), title: hint.title, usual: shownUnit(hint.unit) },
    });
  },
});
