import { defineRule } from '../define-rule';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }];

export const unknownColumns = defineRule({
  id: 'SPOT-F-034',
  name: 'unknown-columns',
  title: { ru: 'Нераспознанные колонки', en: 'Unrecognised columns' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Каталог колонок и других их названий, встреченных в таблицах.',
      en: 'The catalogue of columns and of the other names they carry in real sheets.',
    },
  },
  reads: ['shipment', 'goodsName', 'amount'],
  marks: ['shipment'],
  messages: {
    unknown: {
      ru: 'Эти колонки программе не знакомы, она их не читает и не меняет: {columns}. Если в них нет данных перевозки, ничего делать не нужно.',
      en: 'The program does not know these columns and neither reads nor changes them: {columns}. If they hold nothing about the shipment, nothing is to be done.',
    },
    likely: {
      ru: 'Не распознаны колонки: {columns}.{suggestions} Исправьте заголовок, чтобы колонка была прочитана.',
      en: 'These columns were not recognised: {columns}.{suggestions} Correct the header so that the column is read.',
    },
  },
  explanation: {
    why: {
      ru: 'В рабочих таблицах есть свои колонки: менеджер, примечание, номер заявки. Они никому не мешают и остаются как есть. Но если заголовок нужной колонки набран с опечаткой, её данных не будет ни в проверке, ни в ДОПП, поэтому список таких колонок показывается один раз.',
      en: 'Working sheets have columns of their own: manager, remark, order number. They disturb nobody and stay as they are. But where the header of a needed column has a typing error, its data are missing from the check and the DOPP, so the list of such columns is shown once.',
    },
    wrong: { rows, extraHeaders: ['Валлюта'] },
    right: { rows },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues)
      if (issue.code === 'unknown-columns')
        report({
          message: sheet.unknownColumns.some(({ likely }) => likely) ? 'likely' : 'unknown',
          cell: issue.cell,
          data: issue.data ?? {},
        });
  },
});
