import { defineRule } from '../define-rule';

const row = { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 };

export const noGoodsLines = defineRule({
  id: 'SPOT-F-036',
  name: 'no-goods-lines',
  title: { ru: 'На листе нет товарных строк', en: 'The sheet has no goods lines' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Лист перевозок — строка заголовков в первых 20 строках и товарные строки под ней.',
      en: 'A shipment sheet is a header row among the first 20 rows with goods lines below.',
    },
  },
  reads: ['shipment', 'goodsName', 'amount'],
  marks: ['shipment'],
  messages: {
    'no-header': {
      ru: 'На листе «{sheet}» нет строки заголовков: лист пуст или в первых 20 строках меньше трёх знакомых названий колонок. Выберите лист с перевозками или назовите колонки, например «№ перевозки», «Код ТН ВЭД», «Стоимость».',
      en: 'Sheet “{sheet}” has no header row: it is empty or has fewer than three known column names in its first 20 rows. Choose the sheet with the shipments, or name the columns, such as “Shipment No”, “HS code”, “Amount”.',
    },
    'no-rows': {
      ru: 'На листе «{sheet}» есть заголовки, но под ними нет ни одной товарной строки. Заполните строки под заголовками или выберите другой лист.',
      en: 'Sheet “{sheet}” has headers but not a single goods line below them. Fill in rows below the headers or choose another sheet.',
    },
  },
  explanation: {
    why: {
      ru: 'Проверка без замечаний на пустом листе выглядит как «всё в порядке». Чтобы так не случилось, лист без заголовков или без товаров назван прямо: обычно выбран не тот лист или заголовки набраны иначе.',
      en: 'A check without findings on an empty sheet looks like “all is well”. To keep that from happening, a sheet without headers or goods is named: usually the wrong sheet is chosen, or the headers are worded differently.',
    },
    wrong: { rows: [] },
    right: { rows: [row] },
  },
  check(sheet, _context, report) {
    if (sheet.lines.length > 0) return;
    const issue = sheet.issues.find(({ code }) => code === 'no-header' || code === 'empty-sheet');
    report({
      message: issue ? 'no-header' : 'no-rows',
      cell: issue?.cell ?? sheet.cellOf(sheet.headerRow, 'shipment'),
      data: { sheet: sheet.sheet },
    });
  },
});
