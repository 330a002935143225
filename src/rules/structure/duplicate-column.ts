import { defineRule } from '../define-rule';

export const duplicateColumn = defineRule({
  id: 'SPOT-F-030',
  name: 'duplicate-column',
  title: { ru: 'Две колонки с одним смыслом', en: 'Two columns of one meaning' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'В каталоге колонок каждому значению отведена одна колонка.',
      en: 'The column catalogue has one column for each value.',
    },
  },
  reads: ['shipment', 'goodsName', 'amount'],
  marks: ['shipment'],
  messages: {
    duplicate: {
      ru: 'Колонки «{firstHeader}» ({firstCell}) и «{header}» ({cell}) означают одно и то же: «{column}». Прочитана только первая. Удалите лишнюю колонку или переименуйте её.',
      en: 'Columns “{firstHeader}” ({firstCell}) and “{header}” ({cell}) mean the same: “{column}”. Only the first one was read. Delete the superfluous column or rename it.',
    },
  },
  explanation: {
    why: {
      ru: 'Когда в таблице две «Стоимости», верной может оказаться любая, а в ДОПП и в расчёт платежа попадёт первая. Обычно вторая колонка остаётся от прежнего расчёта или от цены с налогом. Сумма в ДОПП должна совпасть с документами перевозчика, поэтому выбирать колонку нужно человеку.',
      en: 'When a sheet has two “Amount” columns, either may be the right one, yet the first goes into the DOPP and the deposit. The second is usually left over from an earlier calculation or holds a price with tax. The amount in the DOPP has to agree with the carrier’s papers, so a person has to choose the column.',
    },
    wrong: { rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }], extraHeaders: ['Сумма без НДС'] },
    right: { rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }] },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues)
      if (issue.code === 'duplicate-column') report({ message: 'duplicate', cell: issue.cell, data: issue.data ?? {} });
  },
});
