import { join } from 'node:path';
import { doppJson } from '../../dopp';
import { buildDocuments, buildSummary, fileNames, type BuildSummary } from '../../use-cases';
import { fillText, momentText, type LocalizedText } from '../../values';
import { checkFile } from '../check-file';
import { UserFault, type Command, type CommandContext } from '../command';
import { doppFormatOptions, readXmlOutput, xmlOf, type DoppXml } from '../dopp-format';
import { jsonOption, sheetOptions } from '../options';
import { harmless, styled, wrap } from '../terminal';
import { texts } from '../texts';
import { writeWhole } from '../write-file';

export const build: Command = {
  name: 'build',
  synopsis: 'FILE --out DIR [--xml] [--format FILE] [--xsd FILE] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'посчитать обеспечение и сроки, подготовить ДОПП каждой перевозки',
    en: 'compute deposits and deadlines, prepare the DOPP of every shipment',
  },
  details: {
    ru: 'В папку DIR пишутся dopp/<перевозка>.json и summary.json, с --xml и xml/<имя файла>.xml. Официальный формат ДОПП не опубликован: встроенный предварительный, свой задаёт --format, а --xsd проверяет по вашей схеме и называет ячейки. Ничего не подаётся и не оплачивается. Код выхода 1 значит, что в листе есть ошибки или XML не подходит под схему: исправьте до подачи.',
    en: 'Writes dopp/<shipment>.json and summary.json to the folder DIR, with --xml also xml/<file name>.xml. The official format of the DOPP is not published: the built-in one is provisional, --format gives another, and --xsd validates against your schema and names the cells. Nothing is filed or paid. Exit code 1 means the sheet has errors or the XML does not fit the schema: correct them before filing.',
  },
  options: {
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для файлов', en: 'folder for the files' } },
    ...doppFormatOptions,
    ...sheetOptions,
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = args.text('out');
    if (!folder)
      throw new UserFault(noFolder, texts.callLike, { usage: 'spot build FILE --out DIR' });
    const output = await readXmlOutput(args);
    const { file, checked, profile } = await checkFile(args, context);
    const { sheet, rates, result: check } = checked;
    const { asOf, regulation } = checked.request;
    const batch = buildDocuments({ sheet, rates, asOf, regulation, profile, check });
    const names = fileNames(batch.consignments.map(({ consignment }) => consignment.shipment ?? consignment.key));
    const paths = names.map((name) => `dopp/${name}.json`);
    const built = buildSummary(batch, { file, sheet: sheet.sheet, asOf, language: context.language, paths });
    const xmls: DoppXml[] = [];
    if (output) for (const consignment of batch.consignments) xmls.push(await xmlOf(consignment, output, sheet, context.language));
    const summary = output ? withXml(built, xmls) : built;
    for (const [index, { dopp }] of batch.consignments.entries())
      await writeWhole(join(folder, paths[index] ?? ''), doppJson(dopp));
    for (const { file: xml } of xmls) await writeWhole(join(folder, 'xml', xml.name), xml.bytes);
    await writeWhole(join(folder, 'summary.json'), `${JSON.stringify(summary, undefined, 2)}\n`);
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(summary, undefined, 2)}\n`);
    else {
      printBuild(summary, folder, check.summary.error, context);
      if (output) printXml(summary, output.format.title[context.language], output.schema !== undefined, context);
    }
    return check.summary.error > 0 || xmls.some(({ violations }) => violations.length > 0) ? 1 : 0;
  },
};

const noFolder: LocalizedText = { ru: 'Не сказано, куда писать файлы.', en: 'It is not said where to write the files.' };

/** The summary with the XML of each consignment and what the schema does not allow in it. */
interface XmlSummary extends BuildSummary {
  readonly consignments: readonly (BuildSummary['consignments'][number] & {
    readonly xml?: string;
    readonly violations?: DoppXml['violations'];
  })[];
}

function withXml(summary: BuildSummary, xmls: readonly DoppXml[]): XmlSummary {
  return {
    ...summary,
    consignments: summary.consignments.map((consignment, index) => {
      const xml = xmls[index];
      return xml ? { ...consignment, xml: `xml/${xml.file.name}`, violations: xml.violations } : consignment;
    }),
  };
}

/** Violations printed; the others are in summary.json. */
const mostPrinted = 20;

function printXml(summary: XmlSummary, title: string, checked: boolean, { language, terminal }: CommandContext): void {
  const lines = summary.consignments.flatMap(({ shipment, violations = [] }) =>
    violations.map(({ cell, line, text }) =>
      wrap(harmless(`- ${fillText(cell === '' ? words.atLine : words.atCell, language, { shipment, cell, line })} ${text}`), terminal.width, 2),
    ),
  );
  terminal.out(
    [
      title,
      ...(checked ? [fillText(words.violations, language, { count: lines.length })] : []),
      ...lines.slice(0, mostPrinted),
      '',
    ].join('\n'),
  );
}

const words = {
  violations: { ru: 'Нарушений схемы: {count}.', en: 'Violations of the schema: {count}.' },
  atCell: { ru: '{shipment}, ячейка {cell}:', en: '{shipment}, cell {cell}:' },
  atLine: { ru: '{shipment}, строка файла {line}:', en: '{shipment}, line {line} of the file:' },
  shipment: { ru: 'Перевозка', en: 'Shipment' },
  deposit: { ru: 'Обеспечение, ₽', en: 'Deposit, RUB' },
  deadline: { ru: 'Подать не позднее', en: 'File no later than' },
  state: { ru: 'Состояние', en: 'State' },
  notRequired: { ru: 'не требуется', en: 'not required' },
  incomplete: { ru: 'посчитано не всё', en: 'incomplete' },
  noDate: { ru: 'нет даты ввоза', en: 'no import date' },
  errors: { ru: 'ошибок: {count}', en: 'errors: {count}' },
  clean: { ru: 'без ошибок', en: 'no errors' },
  total: { ru: 'Всего: {total} ₽', en: 'Total: {total} RUB' },
  written: { ru: 'Записано в {folder}: summary.json и ДОПП: {count}.', en: 'Written to {folder}: summary.json and DOPPs: {count}.' },
  correct: {
    ru: 'В листе есть ошибки ({count}): исправьте их до подачи. Список даёт spot check.',
    en: 'The sheet has errors ({count}): correct them before filing. spot check lists them.',
  },
} as const satisfies Record<string, LocalizedText>;

function printBuild(summary: BuildSummary, folder: string, errors: number, { language, terminal }: CommandContext): void {
  const table = [
    [words.shipment, words.deposit, words.deadline, words.state].map((word) => word[language]),
    ...summary.consignments.map((consignment) => [
      harmless(consignment.shipment),
      consignment.deposit.required ? consignment.deposit.total : words.notRequired[language],
      consignment.filingDeadline ? momentText(consignment.filingDeadline, language) : words.noDate[language],
      [
        ...(consignment.deposit.complete ? [] : [words.incomplete[language]]),
        consignment.counts.error > 0
          ? fillText(words.errors, language, { count: consignment.counts.error })
          : words.clean[language],
      ].join(', '),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map(([shipment = '', deposit = '', deadline = '', state = '']) =>
    [shipment.padEnd(widths[0] ?? 0), deposit.padStart(widths[1] ?? 0), deadline.padEnd(widths[2] ?? 0), state].join('  ').trimEnd(),
  );
  const [head = '', ...rows] = lines;
  const incomplete = summary.total.complete ? '' : ` (${words.incomplete[language]})`;
  terminal.out(
    [
      styled(terminal, 'bold', head),
      ...rows,
      '',
      fillText(words.total, language, { total: summary.total.total }) + incomplete,
      fillText(words.written, language, { folder: harmless(folder), count: summary.consignments.length }),
      ...(errors > 0 ? [fillText(words.correct, language, { count: errors })] : []),
      '',
    ].join('\n'),
  );
}
