import { stat } from 'node:fs/promises';
import type { ItemFault, Submission } from '../../connector';
import { folderAdapter } from '../../connector/adapters/folder';
import { nodeFolder } from '../../connector/adapters/folder/node-folder';
import { columnTitle, readShipments } from '../../shipment';
import type { ShipmentSheet } from '../../shipment/model';
import { buildDocuments, loadChains, noteFilings } from '../../use-cases';
import { filingOfSubmission, prepareSubmission, type HeldReason } from '../../use-cases/prepare-submission';
import { emptyMemory, loadMemories, saveMemory, withSubmission, type SheetMemory } from '../../use-cases/status-memory';
import { openConflicts, takeStatuses, withWrites, type TakenStatuses } from '../../use-cases/take-statuses';
import { fillText, type LocalizedText, type Moment, type TextData } from '../../values';
import { openXlsxWorkbook } from '../../workbook/xlsx';
import { checkBlocks, refuseUnreadable } from '../check-file';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { readWorkbook, type WorkbookBlocks } from '../open-workbook';
import { asOf, jsonOption, sheetOptions } from '../options';
import { loadSettings, type Settings } from '../settings';
import { harmless } from '../terminal';

export const exchange: Command = {
  name: 'exchange',
  synopsis: 'WORKBOOK --folder DIR [--submit] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'забрать статусы из папки обмена в книгу и положить в неё готовые ДОПП',
    en: 'take statuses from an exchange folder into the workbook, and put ready DOPPs there',
  },
  details: {
    ru: 'Из папки читаются файлы status*.json и status*.csv. Записываются только столбцы статуса; ячейка, которую вы изменили сами, не меняется, а показывается. С --submit в папку ложатся ДОПП перевозок без ошибок и без номера; отправленная перевозка второй раз не отправляется, исправления — тоже: их показывает spot filed. Что записано и отправлено, команда хранит в самой книге, на скрытом листе; поданное из области задач она узнаёт по номеру ДОПП, а пока его нет — только если подача отмечена и через spot filed. Историю, которую надстройка хранит в этой же книге, команда не читает и не меняет. Код выхода 1 значит, что записано или отправлено не всё.',
    en: 'Files status*.json and status*.csv are read from the folder. Only status columns are written; a cell you changed yourself is left alone and shown. With --submit the DOPPs of shipments without errors and without a number go to the folder; a shipment that was sent is not sent again, nor is a correction of it: spot filed shows those. What was written and sent the command keeps in the workbook itself, on a hidden sheet; what was filed from the pane it knows by the DOPP number, and before there is one only if the filing was noted with spot filed too. The history the add-in keeps in the same workbook the command neither reads nor changes. Exit code 1 means that not everything was written or sent.',
  },
  options: {
    folder: { type: 'string', value: 'DIR', help: { ru: 'папка обмена', en: 'the exchange folder' } },
    submit: { type: 'boolean', help: { ru: 'отправить и ДОПП без номера', en: 'also send the DOPPs that have no number' } },
    ...sheetOptions,
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [file = ''] = args.positionals;
    const moment = asOf(args, context);
    const connector = await connect(args, await loadSettings(args.text('config'), context));
    const settings = connector.settings;
    const blocks = await readWorkbook(file, args.text('sheet'));
    const sheet = readShipments(blocks.shipments);
    refuseUnreadable(sheet);
    const answer = await connector.listChanges('');
    if (!answer.ok) throw new UserFault(noFolder, checkFolder, { folder: harmless(connector.folder) }, 'folder');

    const workbook = await openXlsxWorkbook(file);
    const before = (await loadMemories(workbook))[sheet.sheet];
    const memory = before ?? emptyMemory;
    const { records, problems } = answer.value;
    const taken = takeStatuses({ sheet, memory, records, sent: [], statuses: connector.statuses, seenAt: context.now });
    if (taken.writes.length > 0) await workbook.writeCells(sheet.sheet, taken.writes, { final: true });
    if (!before || taken.writes.length > 0 || differs(memory, taken.memory)) {
      await saveMemory(workbook, sheet.sheet, taken.memory);
      await workbook.save();
    }

    const sending = args.flag('submit') ? await submit(file, sheet.sheet, taken, { connector, settings, blocks, moment, context }) : undefined;
    const result: Exchanged = { sheet, taken, problems: problems.map(({ path }) => path), ...(sending ? { sending } : {}) };
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(reported(result), undefined, 2)}\n`);
    else print(result, context);
    const partly =
      openConflicts(taken.plan, taken.memory).length + taken.plan.missingColumns.length + problems.length + (sending?.held.length ?? 0) + (sending?.refused.length ?? 0);
    return partly === 0 ? 0 : 1;
  },
};

interface Exchanged {
  readonly sheet: ShipmentSheet;
  readonly taken: TakenStatuses;
  /** Files and records that do not fit, by where they stand. */
  readonly problems: readonly string[];
  readonly sending?: Sending;
}

interface Held {
  readonly key: string;
  readonly reason: HeldReason;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

interface Sending {
  readonly sent: readonly { readonly key: string; readonly item: Submission }[];
  /** Not sent because something is wrong with the shipment. */
  readonly held: readonly Held[];
  /** Sent before and changed since; a correction is not sent unasked. */
  readonly changed: readonly string[];
  /** Not taken by the folder. */
  readonly refused: readonly { readonly key: string; readonly item: Submission; readonly fault: ItemFault }[];
}

type FolderConnector = Awaited<ReturnType<typeof connect>>;

/** The folder as a source; what the settings say of an exchange folder holds, else its files are JSON. */
async function connect(args: CommandArguments, settings: Settings) {
  const folder = args.text('folder')?.trim();
  if (!folder) throw new UserFault(folderMissing, sayFolder);
  const isFolder = await stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UserFault(noFolder, checkFolder, { folder: harmless(folder) }, 'folder');
  const { kind, ...own } = settings.profile.connector ?? {};
  const connector = folderAdapter.connect(kind === folderAdapter.kind ? own : {}, {}, { folder: nodeFolder(folder) });
  if (!connector) throw new UserFault(unfitSettings, sayFormat, {}, 'config');
  const { listChanges, submit: send, statuses = {} } = connector;
  return { folder, settings, listChanges, send, statuses };
}

interface Surroundings {
  readonly connector: FolderConnector;
  readonly settings: Settings;
  readonly blocks: WorkbookBlocks;
  readonly moment: Moment;
  readonly context: CommandContext;
}

/**
 * Sends the DOPPs of shipments without a number, then notes them in the workbook. Were the note lost, the next call
 * would send them under the same keys, and the folder would keep the files it has.
 */
async function submit(file: string, name: string, taken: TakenStatuses, { connector, settings, blocks, moment, context }: Surroundings): Promise<Sending> {
  const { profile, regulation } = settings;
  const shipments = withWrites(blocks.shipments, taken.writes);
  const { sheet, rates, result: check } = await checkBlocks({ ...blocks, shipments }, settings, moment, context);
  const batch = buildDocuments({ sheet, rates, asOf: moment, regulation, profile, check });
  const workbook = await openXlsxWorkbook(file);
  const { chains } = await loadChains(workbook);
  const ready: { readonly key: string; readonly item: Submission }[] = [];
  const held: Held[] = [];
  const changed: string[] = [];
  // A number may have come for which the sheet has no column.
  const numbered = new Set(taken.records.flatMap(({ shipment, doppNumber }) => (doppNumber === undefined ? [] : [shipment])));
  for (const built of batch.consignments) {
    const { key, shipment, values } = built.consignment;
    if (values.doppNumber !== undefined || (shipment !== undefined && numbered.has(shipment))) continue;
    const prepared = prepareSubmission(built, { chain: chains.get(key), history: taken.memory.history[key] ?? [] }, connector.statuses);
    // Rates of another day change a document too: what goes out unasked is the first filing only.
    if ('item' in prepared && filingOfSubmission(prepared.item, moment).kind !== 'primary') changed.push(key);
    else if ('item' in prepared) ready.push({ key, item: prepared.item });
    else if (prepared.reason !== 'unchanged') held.push({ key, ...prepared });
  }
  if (ready.length === 0) return { sent: [], held, changed, refused: [] };
  // A workbook that cannot be written must be known before anything is sent: what is not noted would be sent again.
  await saveMemory(workbook, name, taken.memory);
  await workbook.save();
  const answer = await connector.send?.(ready.map(({ item }) => item));
  if (!answer?.ok) throw new UserFault(notPut, checkFolder, { folder: harmless(connector.folder) }, 'cannot-write');
  const sent = ready.filter((_, index) => answer.value[index]?.ok);
  const refused = ready.flatMap((one, index) => {
    const given = answer.value[index];
    return given?.ok ? [] : [{ ...one, fault: given?.fault ?? ('failed' as const) }];
  });
  if (sent.length > 0) {
    const noted = await noteFilings(workbook, sent.map(({ key, item }) => ({ key, ...filingOfSubmission(item, context.now) })));
    if (!noted.ok) throw new UserFault(noted.text, sentAnyway, {}, 'not-noted');
    const history = { ...taken.memory.history };
    for (const { key } of sent) history[key] = [...withSubmission(history[key] ?? [], context.now)];
    await saveMemory(workbook, name, { ...taken.memory, history });
    await workbook.save();
  }
  return { sent, held, changed, refused };
}

/** Whether there is anything to remember but the hour: a workbook nothing happened to is not written again. */
function differs({ syncedAt: _, ...before }: SheetMemory, { syncedAt: __, ...after }: SheetMemory): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Shipments of the sheet the tax service refused, with its reason. */
function rejectionsOf({ sheet, taken: { memory } }: Exchanged): readonly { readonly key: string; readonly reason: string }[] {
  return sheet.consignments.flatMap(({ key }) => (memory.rejections[key] ? [{ key, reason: memory.rejections[key] }] : []));
}

function reported(result: Exchanged): object {
  const { sheet, taken, problems, sending } = result;
  const { plan, memory } = taken;
  return {
    written: plan.edits.map(({ key, row, column, before, after }) => ({ shipment: key, cell: sheet.cellOf(row, column), column, before, after })),
    conflicts: openConflicts(plan, memory).map(({ key, row, column, mine, theirs }) => ({ shipment: key, cell: sheet.cellOf(row, column), column, mine, theirs })),
    unmatched: plan.unmatched.map(({ shipment, doppNumber }) => ({ shipment: shipment ?? null, doppNumber: doppNumber ?? null })),
    missingColumns: plan.missingColumns,
    rejections: rejectionsOf(result).map(({ key, reason }) => ({ shipment: key, reason })),
    unread: problems,
    ...(sending
      ? {
          sent: sending.sent.map(({ key, item }) => ({ shipment: key, key: item.key })),
          held: sending.held.map(({ key, reason }) => ({ shipment: key, reason })),
          changed: sending.changed,
          refused: sending.refused.map(({ key, item, fault }) => ({ shipment: key, key: item.key, fault })),
        }
      : {}),
  };
}

function print(result: Exchanged, { language, terminal }: CommandContext): void {
  const { sheet, taken, problems, sending } = result;
  const { plan, memory, odd } = taken;
  const say = (text: LocalizedText, data: TextData = {}): void => terminal.out(`${harmless(fillText(text, language, data))}\n`);
  for (const { key, row, column, after } of plan.edits)
    say(after === '' ? words.emptied : words.written, { key, cell: sheet.cellOf(row, column), title: columnTitle(column)[language], after });
  for (const { key, row, column, mine, theirs } of openConflicts(plan, memory))
    say(theirs === '' ? words.conflictWithNothing : words.conflict, { key, cell: sheet.cellOf(row, column), title: columnTitle(column)[language], mine, theirs });
  for (const rejection of rejectionsOf(result)) say(words.rejection, { ...rejection });
  for (const { text, data } of odd) say(text, data);
  for (const { shipment, doppNumber } of plan.unmatched) say(words.unmatched, { record: shipment ?? doppNumber ?? '' });
  if (plan.missingColumns.length > 0) say(words.missingColumns, { columns: plan.missingColumns.map((id) => columnTitle(id)[language]).join(', ') });
  for (const path of problems) say(path.includes(' ') && /items\[\d+\]/.test(path) ? words.unreadRecord : words.unreadFile, { path });
  say(words.count, { count: plan.edits.length });
  if (!sending) return;
  for (const { key } of sending.sent) say(words.sent, { key });
  for (const { key, reason, text, data } of sending.held)
    say(words.held, { key, why: fillText(reason === 'errors' ? words.errors : text, language, data ?? {}) });
  for (const key of sending.changed) say(words.changed, { key });
  for (const { key, item, fault } of sending.refused) say(fault === 'conflict' ? words.otherFile : words.refused, { key, file: item.key });
  say(words.sentCount, { count: sending.sent.length });
}

const words = {
  written: { ru: '{key}, {cell} «{title}»: {after}', en: '{key}, {cell} “{title}”: {after}' },
  emptied: { ru: '{key}, {cell} «{title}»: очищена, прежнее значение больше не действует', en: '{key}, {cell} “{title}”: emptied, what stood there is void' },
  conflict: {
    ru: '{key}, {cell} «{title}»: в книге {mine}, пришло {theirs}. Ячейка не тронута: исправьте её или оставьте как есть.',
    en: '{key}, {cell} “{title}”: the workbook says {mine}, {theirs} came. The cell is left alone: correct it, or leave it as it is.',
  },
  conflictWithNothing: {
    ru: '{key}, {cell} «{title}»: в книге {mine}, а это значение больше не действует. Ячейка не тронута.',
    en: '{key}, {cell} “{title}”: the workbook says {mine}, which is void. The cell is left alone.',
  },
  rejection: { ru: '{key}: отказ. {reason}', en: '{key}: refused. {reason}' },
  unmatched: { ru: '{record}: такой перевозки в листе нет, статус не записан.', en: '{record}: the sheet has no such shipment; its status is not written.' },
  missingColumns: {
    ru: 'В листе нет столбцов, для которых пришли значения: {columns}. Добавьте заголовки правее таблицы (вкладка «Статусы» делает это сама) и повторите.',
    en: 'The sheet has no columns for values that came: {columns}. Add the headers right of the table (the section “Statuses” does it for you), then repeat.',
  },
  unreadFile: {
    ru: '{path}: файл не прочитан. Нужен JSON (список записей или объект со списком items) или CSV с названиями полей в первой строке, в кодировке UTF-8.',
    en: '{path}: the file was not read. It takes JSON (a list of records, or an object with a list “items”) or CSV with names of fields in the first line, in UTF-8.',
  },
  unreadRecord: {
    ru: '{path}: запись не подошла и пропущена. Даты пишутся как 2026-11-27 или 2026-11-27T14:30; нужен номер перевозки (shipment) или ДОПП (doppNumber).',
    en: '{path}: the record does not fit and was left out. Dates read 2026-11-27 or 2026-11-27T14:30; a shipment or doppNumber is needed.',
  },
  count: { ru: 'Ячеек записано: {count}.', en: 'Cells written: {count}.' },
  sent: { ru: '{key}: ДОПП положена в папку.', en: '{key}: the DOPP was put into the folder.' },
  held: { ru: '{key}: ДОПП не отправлена. {why}', en: '{key}: the DOPP was not sent. {why}' },
  errors: { ru: 'Ошибок: {count}, их показывает spot check.', en: 'Errors: {count}; spot check shows them.' },
  changed: {
    ru: '{key}: подана раньше, с тех пор документ изменился. Исправление само не отправляется; что изменилось, показывает spot filed.',
    en: '{key}: filed before, and the document changed since. A correction is not sent unasked; spot filed shows what changed.',
  },
  otherFile: {
    ru: '{key}: в папке уже лежит другой файл с ключом {file}, он не тронут. Удалите его, если он не нужен, и повторите.',
    en: '{key}: another file with the key {file} stands in the folder; it was left alone. Delete it if it is not needed, then repeat.',
  },
  refused: { ru: '{key}: файл с ключом {file} не записан. Повторите позже.', en: '{key}: the file with the key {file} was not written. Repeat later.' },
  sentCount: { ru: 'ДОПП отправлено: {count}.', en: 'DOPPs sent: {count}.' },
} as const satisfies Record<string, LocalizedText>;

const folderMissing: LocalizedText = { ru: 'Не сказано, какая папка служит для обмена.', en: 'It is not said which folder is the exchange folder.' };
const sayFolder: LocalizedText = { ru: 'Например: spot exchange план.xlsx --folder обмен', en: 'Such as: spot exchange plan.xlsx --folder exchange' };
const noFolder: LocalizedText = { ru: 'Папка обмена «{folder}» не читается.', en: 'The exchange folder “{folder}” cannot be read.' };
const checkFolder: LocalizedText = {
  ru: 'Проверьте, что такая папка есть и что в ней можно читать и писать.',
  en: 'Check that there is such a folder and that you may read and write in it.',
};
const notPut: LocalizedText = { ru: 'ДОПП не удалось положить в папку «{folder}».', en: 'The DOPPs could not be put into the folder “{folder}”.' };
const sentAnyway: LocalizedText = {
  ru: 'ДОПП уже лежат в папке обмена: отправлять их ещё раз не нужно.',
  en: 'The DOPPs stand in the exchange folder already: there is no need to send them again.',
};
const unfitSettings: LocalizedText = { ru: 'Настройки папки обмена не подходят.', en: 'The settings of the exchange folder do not fit.' };
const sayFormat: LocalizedText = {
  ru: 'Вид файлов (connector.format) бывает json или csv.',
  en: 'The kind of files (connector.format) is json or csv.',
};
