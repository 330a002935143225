import {
  auditCategories,
  auditGoods,
  auditReport,
  auditTable,
  categoryTitle,
  confidenceWords,
  type Audit,
  type AuditCategory,
} from '../../audit';
import type { SheetBlock } from '../../shipment/model';
import { chooseGoodsSheet } from '../../use-cases/choose-goods-sheet';
import { fillText, momentText } from '../../values';
import { WorkbookFault } from '../../workbook';
import { readXlsx } from '../../workbook/xlsx/read';
import { UserFault, type Command, type CommandContext } from '../command';
import { asOf, jsonOption, sheetOptions } from '../options';
import { loadSettings } from '../settings';
import { harmless, styled, wrap } from '../terminal';
import { refuseExisting, writeWhole } from '../write-file';

export const audit: Command = {
  name: 'audit',
  synopsis: 'FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--out FILE.xlsx] [--force] [--json]',
  summary: {
    ru: 'разобрать список товаров по кодам ТН ВЭД: прослеживаемость, акциз, НДС, вне СПОТ, неверные коды',
    en: 'sort a list of goods by HS code: traceable, excisable, VAT, outside SPOT, codes not valid',
  },
  details: {
    ru: 'Подойдёт любой список с кодами: столбец находится по заголовку, а без заголовков — по содержимому. Код только подсказывает, решают перечни. Файл не изменяется; таблица с основаниями пишется в книгу --out. Код выхода 1 — есть неверные коды.',
    en: 'Any list with codes will do: the column is found by its header, without headers by its contents. A code only hints, the lists decide. The file is not changed; the table with the grounds goes to the workbook --out. Exit code 1: there are codes that are not valid.',
  },
  options: {
    ...sheetOptions,
    sheet: {
      type: 'string',
      value: 'NAME',
      help: { ru: 'лист со списком товаров; без ключа находится сам', en: 'sheet with the goods; found by itself without it' },
    },
    out: {
      type: 'string',
      value: 'FILE.xlsx',
      help: { ru: 'записать результат в новую книгу', en: 'write the result to a new workbook' },
    },
    force: { type: 'boolean', help: { ru: 'заменить книгу, если она есть', en: 'replace the workbook if it exists' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [file = ''] = args.positionals;
    const moment = asOf(args, context);
    const out = args.text('out');
    if (out !== undefined) await refuseExisting(out, args.flag('force'));
    const { regulation } = await loadSettings(args.text('config'), context);
    const result = auditGoods(await readSheet(file, args.text('sheet')), { asOf: moment, regulation });
    if (result.problem) throw new UserFault(result.problem.text, chooseSheet, result.problem.data, 'no-codes');
    if (out !== undefined) await writeResult(out, result, context);
    if (args.flag('json'))
      context.terminal.out(`${JSON.stringify(auditReport(result, context.language, file), undefined, 2)}\n`);
    else printAudit(file, result, context);
    return result.summary['invalid-code'] > 0 ? 1 : 0;
  },
};

const chooseSheet = {
  ru: 'Другой лист называет ключ --sheet.',
  en: 'Another sheet is named by --sheet.',
};

async function readSheet(file: string, sheet?: string): Promise<SheetBlock> {
  const workbook = await readXlsx(file);
  try {
    const chosen = sheet ?? (await chooseGoodsSheet(workbook));
    if (chosen === undefined) throw new WorkbookFault('damaged', { reason: 'no-sheets' });
    return await workbook.block(chosen);
  } finally {
    await workbook.close();
  }
}

async function writeResult(file: string, result: Audit, { language, terminal }: CommandContext): Promise<void> {
  // exceljs takes a third of a second to load, and an audit without --out does without it.
  const { writeTableWorkbook } = await import('../../workbook/xlsx/write-tables');
  await writeWhole(file, await writeTableWorkbook([auditTable(result, language)]));
  terminal.err(`${fillText(words.written, language, { file: harmless(file) })}\n`);
}

const words = {
  head: { ru: '{file}, лист «{sheet}», на {asOf}', en: '{file}, sheet “{sheet}”, as of {asOf}' },
  rows: { ru: 'Строк: {rows}. Коды найдены по заголовку ({cell}).', en: 'Lines: {rows}. Codes found by header ({cell}).' },
  rowsByContents: {
    ru: 'Строк: {rows}. Заголовка нет, коды найдены по содержимому столбца ({cell}).',
    en: 'Lines: {rows}. There is no header, the codes were found by the contents of the column ({cell}).',
  },
  more: { ru: 'и ещё {count} (все: --json или --out)', en: 'and {count} more (all of them: --json or --out)' },
  ground: { ru: '{text} ({id}: {sure})', en: '{text} ({id}: {sure})' },
  own: { ru: 'ваше значение', en: 'your own value' },
  hint: {
    ru: 'Код ТН ВЭД только подсказывает: проверьте пометки по перечням и у налоговой службы.',
    en: 'An HS code only hints: check the marks against the lists and with the tax service.',
  },
  written: { ru: 'Записано: {file}', en: 'Written: {file}' },
} as const;

/** Lines of one category that are shown. */
const shownPerCategory = 10;

function printAudit(file: string, result: Audit, context: CommandContext): void {
  const { language, terminal } = context;
  const { sheet = '', foundBy, codeCell = '' } = result.list ?? {};
  const lines = [
    styled(
      terminal,
      'bold',
      fillText(words.head, language, { file: harmless(file), sheet: harmless(sheet), asOf: momentText(result.asOf, language) }),
    ),
    fillText(foundBy === 'contents' ? words.rowsByContents : words.rows, language, { rows: result.goods.length, cell: codeCell }),
    '',
  ];
  for (const category of auditCategories) lines.push(...categoryLines(result, category, context));
  lines.push(wrap(words.hint[language], terminal.width, 0), '');
  terminal.out(lines.join('\n'));
}

function categoryLines(result: Audit, category: AuditCategory, { language, terminal }: CommandContext): string[] {
  const count = result.summary[category];
  const title = `${categoryTitle(result, category, language)}: ${count}`;
  if (count === 0) return [title, ''];
  const lines = [styled(terminal, category === 'invalid-code' ? 'red' : 'bold', title)];
  for (const ground of result.grounds[category]) {
    const sure = ground.overridden ? words.own[language] : confidenceWords[ground.confidence][language];
    const data = { text: ground.text[language].replace(/\.$/, ''), id: ground.id, sure };
    lines.push(styled(terminal, 'dim', `  ${wrap(fillText(words.ground, language, data), terminal.width, 4)}`));
  }
  // The ordinary goods need no list: they are those that are in none.
  if (category !== 'standard-vat') lines.push(...goodsLines(result, category, { language, terminal }));
  return [...lines, ''];
}

function goodsLines(
  result: Audit,
  category: AuditCategory,
  { language, terminal }: Pick<CommandContext, 'language' | 'terminal'>,
): string[] {
  const lines: string[] = [];
  let shown = 0;
  for (const { row, cell, typed, code, name, entries } of result.goods) {
    const entry = entries.find((candidate) => candidate.category === category);
    if (!entry) continue;
    shown += 1;
    if (shown > shownPerCategory) continue;
    const what = [cell ?? String(row), code ?? typed, name].filter(Boolean).join('  ');
    lines.push(`  ${wrap(harmless(what), terminal.width, 4)}`);
    lines.push(`    ${wrap(harmless(fillText(entry.text, language, entry.data)), terminal.width, 4)}`);
  }
  if (shown > shownPerCategory)
    lines.push(`  … ${fillText(words.more, language, { count: shown - shownPerCategory })}`);
  return lines;
}
