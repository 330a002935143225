import { isBlank } from '../cells';
import { defineRule } from '../define-rule';

export const rnptIncomplete = defineRule({
  id: 'SPOT-R-065',
  name: 'rnpt-incomplete',
  title: { ru: 'РНПТ без количества или единицы', en: 'RNPT without quantity or unit' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: ['rnpt', 'traceableQuantity', 'traceableUnit'],
  marks: ['traceableQuantity', 'traceableUnit'],
  messages: {
    quantity: {
      ru: 'Указан РНПТ, но нет количества прослеживаемого товара. Введите, сколько товара ввозится по этому номеру.',
      en: 'An RNPT is given without the traceable quantity. Type how much of the goods comes in under this number.',
    },
    unit: {
      ru: 'Указан РНПТ, но нет единицы прослеживаемости. Введите единицу из квитанции, обычно это штуки.',
      en: 'An RNPT is given without the traceability unit. Type the unit of the receipt, usually pieces.',
    },
  },
  explanation: {
    why: {
      ru: 'В родственных формах налоговой службы РНПТ указывают вместе с количеством и единицей прослеживаемости, оба поля обязательны. По ним сводят остатки прослеживаемых товаров. Форма ДОПП не опубликована, поэтому это предупреждение.',
      en: 'In sibling forms of the tax service an RNPT goes with the quantity and the unit of traceability, and both are mandatory. Stocks of traceable goods are reconciled by them. The form of the DOPP is not published, hence a warning.',
    },
    wrong: { rows: [{ rnpt: '1111111/181126/000041/001', traceableQuantity: 60 }] },
    right: { rows: [{ rnpt: '1111111/181126/000041/001', traceableQuantity: 60, traceableUnit: 'шт' }] },
  },
  check(line, _context, report) {
    if (!line.values.rnpt) return;
    if (isBlank(line, 'traceableQuantity')) report({ message: 'quantity', column: 'traceableQuantity' });
    if (isBlank(line, 'traceableUnit')) report({ message: 'unit', column: 'traceableUnit' });
  },
});
