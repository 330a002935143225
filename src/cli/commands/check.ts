import { catalogue } from '../../rules';
import { checkReport } from '../../use-cases';
import { checkFile } from '../check-file';
import { printCheck } from '../check-output';
import type { Command } from '../command';
import { jsonOption, sheetOptions } from '../options';

export const check: Command = {
  name: 'check',
  synopsis: 'FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json] [--all]',
  summary: {
    ru: 'проверить лист перевозок по каталогу правил',
    en: 'check a sheet of shipments against the rule catalogue',
  },
  details: {
    ru: 'Лист находится сам: первый видимый, заголовки которого узнаны. Курсы валют берутся с листа «Курсы». Файл не изменяется.',
    en: 'The sheet is found by itself: the first visible one whose headers are recognised. Exchange rates come from the sheet “Rates”. The file is not changed.',
  },
  options: {
    ...sheetOptions,
    json: jsonOption,
    all: { type: 'boolean', help: { ru: 'показать все замечания, без сокращения', en: 'show every finding, without shortening' } },
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const { file, checked } = await checkFile(args, context);
    const report = checkReport(checked, file, context.language);
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
    else
      printCheck(report, {
        language: context.language,
        terminal: context.terminal,
        all: args.flag('all'),
        titleOf: (id) => catalogue.find((rule) => rule.id === id)?.title,
      });
    return report.summary.error > 0 ? 1 : 0;
  },
};
