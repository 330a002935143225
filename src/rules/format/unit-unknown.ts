import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const unitUnknown = defineRule({
  id: 'SPOT-F-008',
  name: 'unit-unknown',
  title: { ru: 'Единица измерения не распознана', en: 'Unit that is not known' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Единица измерения — код ОКЕИ, обозначение или название из ОКЕИ.',
      en: 'A unit is an OKEI code, a symbol or a name of the OKEI.',
    },
  },
  reads: columnsOfType('unit'),
  marks: columnsOfType('unit'),
  issues: ['unknown-unit'],
  messages: {
    unknown: {
      ru: '«{column}»: единицы «{value}» нет в ОКЕИ. Введите код или обозначение, например кг (166), шт (796), л (112), упак (778).',
      en: '“{column}”: the unit “{value}” is not in the OKEI. Type a code or a symbol, such as kg (166), pcs (796), l (112), “упак” (778).',
    },
  },
  explanation: {
    why: {
      ru: 'В документах налоговой службы единицу указывают кодом ОКЕИ. Единица из накладной, которой в классификаторе нет («короб», «связка»), в код не переводится, и количество теряет смысл. Укажите единицу из инвойса или ближайшую из классификатора.',
      en: 'Documents of the tax service carry the unit as an OKEI code. A unit of the waybill that the classifier lacks (“carton”, “bundle”) has no code, and the quantity loses its meaning. Give the unit of the invoice or the nearest of the classifier.',
    },
    wrong: { rows: [{ goodsName: 'Брюки мужские', amount: 100, unit: 'короб' }] },
    right: { rows: [{ goodsName: 'Брюки мужские', amount: 100, unit: 'шт' }] },
  },
  check(cell, _context, report) {
    report({ message: 'unknown', data: cellData(cell) });
  },
});
