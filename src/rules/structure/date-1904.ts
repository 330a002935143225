import { defineRule } from '../define-rule';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', importDate: '27.11.2026' }];

export const date1904 = defineRule({
  id: 'SPOT-F-035',
  name: 'date-1904',
  title: { ru: 'Книга считает даты с 1904 года', en: 'The workbook counts dates from 1904' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'У книги Excel две системы дат: с 1900 и с 1904 года.',
      en: 'A workbook has one of two date systems: from 1900 or from 1904.',
    },
  },
  reads: ['shipment', 'goodsName', 'importDate'],
  marks: ['shipment'],
  messages: {
    counted: {
      ru: 'Книга считает даты с 1904 года, даты прочитаны верно. Если скопировать их в обычную книгу, они сдвинутся на четыре года и один день: переносите даты текстом вида дд.мм.гггг.',
      en: 'The workbook counts dates from 1904; they were read correctly. Copied to an ordinary workbook they shift by four years and a day: carry them over as text dd.mm.yyyy.',
    },
  },
  explanation: {
    why: {
      ru: 'Систему дат с 1904 года оставляют старые книги, созданные на Mac. Внутри одной книги это незаметно. Но дата, скопированная в другую книгу, станет на 1462 дня раньше, и плановая дата ввоза или дата договора окажется в прошлом.',
      en: 'The 1904 date system is left by old workbooks made on a Mac. Within one workbook nobody notices it. But a date copied to another workbook becomes 1462 days earlier, and the import date or the date of the contract falls into the past.',
    },
    wrong: { rows, date1904: true },
    right: { rows },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues) if (issue.code === 'date-1904') report({ message: 'counted', cell: issue.cell });
  },
});
