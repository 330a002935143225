import { createRegulation } from '../../regulation';
import { templateWorkbook } from '../../use-cases';
import { fillText } from '../../values';
import type { Command } from '../command';
import { harmless } from '../terminal';
import { refuseExisting, writeWhole } from '../write-file';

export const template: Command = {
  name: 'template',
  synopsis: 'FILE [--lang ru|en] [--force]',
  summary: {
    ru: 'записать пустую книгу: столбцы, списки значений, пояснения, лист курсов',
    en: 'write an empty workbook: the columns, lists of values, explanations, a rates sheet',
  },
  options: { force: { type: 'boolean', help: { ru: 'заменить файл, если он есть', en: 'replace the file if it exists' } } },
  positionals: { least: 1, most: 1 },
  async run(args, { terminal, language, now }) {
    const [given = ''] = args.positionals;
    const file = /\.xlsx$/i.test(given) ? given : `${given}.xlsx`;
    await refuseExisting(file, args.flag('force'));
    // exceljs takes a third of a second to load, and the other commands do without it.
    const { writeTemplate } = await import('../../workbook/xlsx/write-template');
    await writeWhole(file, await writeTemplate(templateWorkbook(createRegulation().regulation, now, language)));
    terminal.out(`${fillText(written, language, { file: harmless(file) })}\n`);
    return 0;
  },
};

const written = {
  ru: 'Записано: {file}. Заполните лист «Отгрузки» и проверьте: spot check {file}',
  en: 'Written: {file}. Fill the sheet “Shipments” and check it: spot check {file}',
};
