import { facts, type FactId } from '../../regulation';
import {
  answers,
  explainForConsignment,
  explainRejection,
  type CellToLookAt,
  type RejectionMatch,
  type RejectionMatchInSheet,
} from '../../rules/rejections';
import { columnTitle } from '../../shipment';
import type { Consignment, ShipmentSheet } from '../../shipment/model';
import { fillText, type Language, type LocalizedText } from '../../values';
import { checkFile } from '../check-file';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { jsonOption, sheetOptions } from '../options';
import { harmless, styled, wrap } from '../terminal';

export const explain: Command = {
  name: 'explain',
  synopsis: 'TEXT [FILE --shipment NUMBER] [--sheet NAME] [--config FILE] [--json]',
  summary: {
    ru: 'объяснить отказ налоговой службы: вероятная причина и что исправить',
    en: 'explain a refusal of the tax service: the likely cause and what to correct',
  },
  details: {
    ru: 'TEXT — текст отказа в кавычках, русский или английский. С FILE и --shipment названы и ячейки перевозки. Перечня отказов налоговая служба не опубликовала, поэтому причина — предположение по словам текста; неузнанный текст так и назван.',
    en: 'TEXT is the text of the refusal in quotes, Russian or English. With FILE and --shipment the cells of the shipment are named too. The tax service published no list of refusals, so the cause is a guess from the words; a text that is not recognised is said to be so.',
  },
  options: {
    shipment: {
      type: 'string',
      value: 'NUMBER',
      help: { ru: 'какой перевозке отказано; нужен, если в книге их несколько', en: 'the shipment that was refused; needed where the workbook has several' },
    },
    sheet: sheetOptions.sheet,
    config: sheetOptions.config,
    json: jsonOption,
  },
  positionals: { least: 1, most: 2 },
  async run(args, context) {
    const [text = '', file] = args.positionals;
    const found = file === undefined ? undefined : await findConsignment(args, file, context);
    const explained = found ? explainForConsignment(text, found.consignment, found.sheet) : explainRejection(text);
    const matches: readonly (RejectionMatch | RejectionMatchInSheet)[] = explained.matches;
    const { language, terminal } = context;
    if (args.flag('json')) {
      const report = {
        text,
        unknown: explained.unknown,
        ...(explained.advice ? { advice: explained.advice[language] } : {}),
        ...(found ? { sheet: found.sheet.sheet, shipment: found.consignment.key } : {}),
        confidence: 'likely',
        matches: matches.map((match) => reported(match, language)),
      };
      terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
    } else terminal.out(explainedText(matches, explained.advice, context));
    return 0;
  },
};

async function findConsignment(
  args: CommandArguments,
  file: string,
  context: CommandContext,
): Promise<{ readonly consignment: Consignment; readonly sheet: ShipmentSheet }> {
  const { checked } = await checkFile({ ...args, positionals: [file] }, context);
  const { sheet } = checked;
  const wanted = args.text('shipment');
  const { consignments } = sheet;
  const consignment =
    wanted === undefined
      ? consignments.length === 1
        ? consignments[0]
        : undefined
      : consignments.find(({ key }) => key.toLowerCase() === wanted.trim().toLowerCase());
  if (consignment) return { consignment, sheet };
  const named = consignments.slice(0, namedShipments).map(({ key }) => key);
  const shipments = harmless(consignments.length > namedShipments ? `${named.join(', ')} …` : named.join(', '));
  throw wanted === undefined
    ? new UserFault(whichShipment, nameShipment, { shipments }, 'shipment')
    : new UserFault(noShipment, nameShipment, { wanted: harmless(wanted), shipments }, 'shipment');
}

/** Shipments named in one message. */
const namedShipments = 20;

const whichShipment = { ru: 'В книге несколько перевозок.', en: 'The workbook has several shipments.' };
const noShipment = { ru: 'Перевозки «{wanted}» в книге нет.', en: 'The workbook has no shipment “{wanted}”.' };
const nameShipment = {
  ru: 'Назовите перевозку ключом --shipment: {shipments}.',
  en: 'Name the shipment with --shipment: {shipments}.',
};

function cellsOf(match: RejectionMatch | RejectionMatchInSheet): readonly CellToLookAt[] | undefined {
  return 'cells' in match ? match.cells : undefined;
}

function groundOf(id: FactId, language: Language): { id: FactId; text: string; confidence: string } {
  return { id, text: facts[id].statement[language], confidence: facts[id].confidence };
}

function reported(match: RejectionMatch | RejectionMatchInSheet, language: Language): unknown {
  const { rejection, weight, words: found } = match;
  const { id, name, title, cause, correct, answer, columns, ground } = rejection;
  const cells = cellsOf(match);
  return {
    id,
    name,
    title: title[language],
    weight,
    words: found,
    cause: cause[language],
    correct: correct[language],
    answer,
    answerText: answers[answer].text[language],
    columns,
    ...(cells
      ? { cells: cells.map(({ cell, row, column, named }) => ({ cell, row, column, named })) }
      : {}),
    ground: groundOf(ground, language),
    answerGrounds: answers[answer].grounds.map((fact) => groundOf(fact, language)),
  };
}

const words = {
  likely: { ru: 'Вероятная причина', en: 'Likely cause' },
  also: { ru: 'Также возможно', en: 'Also possible' },
  because: { ru: 'по словам: {words}', en: 'by the words: {words}' },
  look: { ru: 'посмотрите: {columns}', en: 'look at: {columns}' },
  nothing: { ru: 'в листе исправлять нечего', en: 'nothing in the sheet to correct' },
  unknown: { ru: 'Причина не узнана', en: 'Cause not recognised' },
  guess: {
    ru: 'Причины определены по словам текста и не подтверждены: перечень отказов не опубликован.',
    en: 'The causes are read from the words of the text and not confirmed: no list of refusals is published.',
  },
} as const satisfies Record<string, LocalizedText>;

function explainedText(
  matches: readonly (RejectionMatch | RejectionMatchInSheet)[],
  advice: LocalizedText | undefined,
  { language, terminal }: CommandContext,
): string {
  const paragraph = (text: string): string => `  ${wrap(harmless(text), terminal.width, 2)}`;
  if (advice) return [styled(terminal, 'yellow', words.unknown[language]), paragraph(advice[language]), ''].join('\n');
  const lines: string[] = [];
  matches.forEach((match, index) => {
    const { rejection } = match;
    const heading = `${words[index === 0 ? 'likely' : 'also'][language]}: ${rejection.title[language]} (${rejection.id})`;
    const cells = cellsOf(match);
    const places = cells
      ? cells.map(({ cell, title }) => `${cell} (${title[language]})`)
      : rejection.columns.map((column) => columnTitle(column)[language]);
    lines.push(
      styled(terminal, 'bold', heading),
      paragraph(fillText(words.because, language, { words: match.words.join(', ') })),
      paragraph(rejection.cause[language]),
      paragraph(rejection.correct[language]),
      paragraph(`${answers[rejection.answer].title[language]}. ${answers[rejection.answer].text[language]}`),
      paragraph(
        places.length === 0 ? words.nothing[language] : fillText(words.look, language, { columns: places.join(', ') }),
      ),
      '',
    );
  });
  lines.push(wrap(words.guess[language], terminal.width, 0), '');
  return lines.join('\n');
}
