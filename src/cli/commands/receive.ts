import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { doubtCodes, fieldNames, matchByHand, matchReceipts, type DecodedDocument, type ReadReceipt, type ReceiptState } from '../../receipt';
import { decodeDocument, decodeLimits } from '../../receipt/decode';
import { nodeDecoders } from '../../receipt/decode/node';
import { parseCellAddress, readShipments } from '../../shipment';
import type { Consignment, ShipmentSheet } from '../../shipment/model';
import { fileNames, noteAllRegistered, planReceipts, receivedMoment, type ConfirmedReceipt, type ReceiptPlan } from '../../use-cases';
import { addMinutes, calendarDate, fillText, momentText, type LocalizedText, type Moment } from '../../values';
import { openXlsxWorkbook } from '../../workbook/xlsx';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { readWorkbook } from '../open-workbook';
import { jsonOption, sheetOptions } from '../options';
import { harmless } from '../terminal';
import { writeWhole } from '../write-file';

/** Side of the pictures in the sheet, in points: large enough to be read off a screen. */
const pictureSide = 60;

export const receive: Command = {
  name: 'receive',
  synopsis: 'FILES… --into WORKBOOK [--match FILE=SHIPMENT]… [--sheet NAME] [--pictures DIR] [--dry-run] [--json]',
  summary: {
    ru: 'прочитать PDF, PNG и XML из кабинета и записать номера и QR к перевозкам',
    en: 'read PDF, PNG and XML from the cabinet and write numbers and QR beside the shipments',
  },
  details: {
    ru: 'Файлы читаются на этом компьютере и никуда не отправляются. Записывается только то, что сопоставлено однозначно или указано в --match; занятые ячейки не меняются, сомнительный QR-код записывается только с --trust-qr. Картинка QR-кода ставится справа от строки. Код выхода 1 значит, что не все файлы сопоставлены.',
    en: 'The files are read on this computer and sent nowhere. Only what matches one shipment, or is named with --match, is written; filled cells are left alone, a doubtful QR code is written only with --trust-qr. The picture of the code is put to the right of the row. Exit code 1 means that not every file was matched.',
  },
  options: {
    into: { type: 'string', value: 'WORKBOOK', help: { ru: 'книга с перевозками', en: 'workbook with the shipments' } },
    sheet: sheetOptions.sheet,
    match: {
      type: 'string',
      value: 'FILE=SHIPMENT',
      repeatable: true,
      help: { ru: 'сопоставить файл вручную: номер перевозки или её ячейка, как A7', en: 'match a file by hand: shipment number, or a cell of it such as A7' },
    },
    'trust-qr': {
      type: 'string',
      value: 'FILE',
      repeatable: true,
      help: { ru: 'записать QR-код этого файла, хотя он вызывает сомнение', en: 'write the QR code of this file although it is in doubt' },
    },
    'large-pictures': {
      type: 'boolean',
      help: { ru: 'крупные картинки QR: строки станут выше', en: 'large pictures of the codes: rows become higher' },
    },
    'no-pictures': { type: 'boolean', help: { ru: 'не вставлять картинки в лист', en: 'put no pictures into the sheet' } },
    pictures: { type: 'string', value: 'DIR', help: { ru: 'сохранить картинки QR-кодов в папку', en: 'save the pictures of the QR codes to a folder' } },
    'dry-run': { type: 'boolean', help: { ru: 'только показать', en: 'only show' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1000 },
  async run(args, context) {
    const into = args.text('into');
    if (!into) throw new UserFault(noWorkbook, sayWorkbook);
    const { shipments } = await readWorkbook(into, args.text('sheet'));
    const sheet = readShipments(shipments);
    const byHand = handMatches(args, sheet);
    const trusted = new Set(args.texts('trust-qr').map((file) => namedFile(args, file)));
    const files = await readFiles(args.positionals);
    const matched = matchReceipts(files.map(({ document }) => document), sheet);
    const byChoice = matched.map((receipt, index) => {
      const consignment = byHand.get(args.positionals[index] ?? '');
      return consignment ? matchByHand(receipt, consignment) : receipt;
    });
    const receipts = doubtCodes(byChoice, sheet);
    const confirmed = receipts.flatMap((receipt, index): ConfirmedReceipt[] => {
      const { path = '', saved = context.now } = files[index] ?? {};
      if (receipt.state !== 'matched' || !receipt.match) return [];
      const receivedAt = receivedMoment(saved, receipt, context.now);
      return [{ receipt, consignment: receipt.match.consignment, trustCode: trusted.has(path), receivedAt }];
    });
    const lastColumn = shipments.firstColumn - 1 + Math.max(...shipments.rows.map((row) => row.length), 0);
    const plan = planReceipts(sheet, confirmed, { language: context.language, lastColumn });
    const toPlace = args.flag('no-pictures') ? [] : plan.pictures;
    if (!args.flag('dry-run')) {
      await writePlan(into, sheet, { ...plan, pictures: toPlace }, confirmed, args.flag('large-pictures'), context);
      const pictures = args.text('pictures');
      if (pictures !== undefined) await savePictures(confirmed, pictures);
    }
    if (args.flag('json')) {
      const conflicts = plan.conflicts.map(({ cell, mine, theirs }) => ({ cell, mine, theirs }));
      const answer = { files: receipts.map((receipt) => reported(receipt)), written: plan.writes.length, pictures: toPlace.length, conflicts };
      context.terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
    } else print(receipts, confirmed, { ...plan, pictures: toPlace }, context);
    return receipts.every(({ state }) => state === 'matched' || state === 'repeated') ? 0 : 1;
  },
};

interface ReadFile {
  readonly path: string;
  readonly document: DecodedDocument;
  /** When the file was saved, Moscow time. */
  readonly saved: Moment;
}

async function readFiles(paths: readonly string[]): Promise<readonly ReadFile[]> {
  const decoders = await nodeDecoders();
  const files: ReadFile[] = [];
  for (const path of paths) {
    const { bytes, saved } = await bytesOf(path);
    files.push({ path, saved, document: await decodeDocument(basename(path), bytes, decoders) });
  }
  return files;
}

/** Moscow keeps UTC+3 all year. */
const moscowOffsetMinutes = 180;

/** The file; of one that is too large only enough to see that it is. */
async function bytesOf(file: string): Promise<{ readonly bytes: Uint8Array; readonly saved: Moment }> {
  try {
    const { size, mtimeMs } = await stat(file);
    const bytes = size > decodeLimits.bytes ? new Uint8Array(decodeLimits.bytes + 1) : await readFile(file);
    return { bytes, saved: addMinutes(calendarDate('1970-01-01'), Math.floor(mtimeMs / 60_000) + moscowOffsetMinutes) };
  } catch {
    throw new UserFault(noFile, checkFileName, { file: harmless(file) }, 'not-found');
  }
}

/** The file of the command line an option means, by its path or its name alone. */
function namedFile({ positionals }: CommandArguments, named: string): string {
  const found = positionals.find((path) => path === named) ?? positionals.find((path) => basename(path) === named);
  if (found === undefined) throw new UserFault(noSuchFile, nameGivenFile, { file: harmless(named) });
  return found;
}

function handMatches(args: CommandArguments, sheet: ShipmentSheet): ReadonlyMap<string, Consignment> {
  return new Map(
    args.texts('match').map((pair): [string, Consignment] => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new UserFault(noPair, sayPair, { pair: harmless(pair) });
      const wanted = pair.slice(at + 1).trim();
      const consignment = consignmentOf(sheet, wanted);
      if (!consignment) throw new UserFault(noShipment, sayShipment, { shipment: harmless(wanted) });
      return [namedFile(args, pair.slice(0, at)), consignment];
    }),
  );
}

/** By shipment number, or by any cell of its rows. */
function consignmentOf({ consignments }: ShipmentSheet, wanted: string): Consignment | undefined {
  const plain = wanted.toLowerCase();
  const row = parseCellAddress(wanted)?.row;
  return (
    consignments.find(({ shipment, key }) => (shipment ?? key).toLowerCase() === plain) ??
    consignments.find(({ lines }) => lines.some((line) => line.row === row))
  );
}

async function writePlan(
  into: string,
  sheet: ShipmentSheet,
  plan: ReceiptPlan,
  confirmed: readonly ConfirmedReceipt[],
  growRow: boolean,
  { language }: CommandContext,
): Promise<void> {
  const registered = confirmed.flatMap(({ receipt: { fields }, consignment }) =>
    fields.doppNumber === undefined || plan.conflicts.some((conflict) => conflict.consignment === consignment)
      ? []
      : [{ key: consignment.key, doppNumber: fields.doppNumber, date: fields.doppDate }],
  );
  if (plan.writes.length + plan.pictures.length === 0) return;
  const workbook = await openXlsxWorkbook(into);
  if (plan.writes.length > 0) await workbook.writeCells(sheet.sheet, plan.writes);
  for (const { name, png, cell, rows, consignment } of plan.pictures) {
    const description = fillText(pictureOf, language, { shipment: consignment.key });
    await workbook.placePicture(sheet.sheet, cell, png, { name, description, sizePoints: pictureSide, rows, growRow });
  }
  if (registered.length > 0) await noteAllRegistered(workbook, registered);
  await workbook.save();
}

async function savePictures(confirmed: readonly ConfirmedReceipt[], folder: string): Promise<void> {
  const certain = confirmed.filter(({ receipt, trustCode }) => !receipt.qrInDoubt || trustCode);
  const names = fileNames(certain.map(({ consignment }) => consignment.shipment ?? consignment.key));
  for (const [index, { receipt }] of certain.entries())
    if (receipt.qr?.picture) await writeWhole(join(folder, `${names[index]}.png`), receipt.qr.picture);
}

function reported({ document, state, match, fields, qr, qrInDoubt, remarks, candidates }: ReadReceipt): unknown {
  return {
    file: document.file,
    state,
    shipment: match?.consignment.key,
    ...(state === 'ambiguous' ? { candidates: candidates.map(({ consignment }) => consignment.key) } : {}),
    ...fields,
    qr: qr?.text,
    qrInDoubt,
    evidence: match?.evidence,
    remarks,
  };
}

const states: Readonly<Record<ReceiptState, LocalizedText>> = {
  matched: { ru: 'перевозка {shipment}', en: 'shipment {shipment}' },
  ambiguous: { ru: 'неоднозначно, укажите в --match: {candidates}', en: 'ambiguous, choose with --match: {candidates}' },
  unmatched: { ru: 'подходящей перевозки нет; указать её можно в --match', en: 'no shipment answers to it; name one with --match' },
  repeated: { ru: 'повтор', en: 'repeated' },
  unreadable: { ru: 'не прочитан', en: 'not read' },
};

function print(
  receipts: readonly ReadReceipt[],
  confirmed: readonly ConfirmedReceipt[],
  { writes, pictures, conflicts }: ReceiptPlan,
  { language, terminal }: CommandContext,
): void {
  const trusted = new Set(confirmed.filter(({ trustCode }) => trustCode).map(({ receipt }) => receipt));
  for (const receipt of receipts) {
    const { document, state, match, candidates, fields, remarks, qrInDoubt } = receipt;
    const answer = fillText(states[state], language, {
      shipment: harmless(match?.consignment.key ?? ''),
      candidates: harmless(candidates.map(({ consignment }) => consignment.key).join(', ') || '—'),
    });
    const found = [
      fields.doppNumber,
      fields.doppDate && momentText(fields.doppDate, language),
      fields.truckPlate,
      fields.trailerPlate,
      ...fields.specifications.map(({ number }) => number),
    ].filter((value) => value !== undefined);
    terminal.out(`${harmless(document.file)}: ${answer}${found.length === 0 ? '' : ` (${harmless(found.join(', '))})`}\n`);
    const agreeing = match?.evidence.filter(({ agrees }) => agrees).map(({ field }) => fieldNames[field][language]) ?? [];
    if (agreeing.length > 0) terminal.out(`  ${fillText(because, language, { fields: agreeing.join(', ') })}\n`);
    for (const { text, data } of remarks) terminal.out(`  ${harmless(fillText(text, language, data))}\n`);
    if (qrInDoubt) {
      terminal.out(`  ${harmless(fillText(qrInDoubt.text, language, qrInDoubt.data))}\n`);
      if (!trusted.has(receipt)) terminal.out(`  ${fillText(notWritten, language)}\n`);
    }
  }
  for (const { cell, mine, theirs } of conflicts) terminal.out(`${harmless(fillText(kept, language, { cell, mine, theirs }))}\n`);
  terminal.out(`\n${fillText(done, language, { count: writes.length })}`);
  terminal.out(pictures.length === 0 ? '\n' : ` ${fillText(placed, language, { count: pictures.length })}\n`);
}

const noWorkbook: LocalizedText = { ru: 'Не сказано, в какую книгу записать.', en: 'It is not said which workbook to write to.' };
const sayWorkbook: LocalizedText = { ru: 'Например: spot receive ДОПП*.pdf --into план.xlsx', en: 'Such as: spot receive DOPP*.pdf --into plan.xlsx' };
const noFile: LocalizedText = { ru: 'Файл «{file}» не открывается.', en: '“{file}” cannot be opened.' };
const checkFileName: LocalizedText = { ru: 'Проверьте имя файла.', en: 'Check the name of the file.' };
const noSuchFile: LocalizedText = { ru: 'Файла «{file}» нет среди читаемых.', en: '“{file}” is not among the files to read.' };
const nameGivenFile: LocalizedText = { ru: 'Назовите файл так же, как в начале команды.', en: 'Name the file as at the beginning of the command.' };
const noPair: LocalizedText = { ru: 'Сопоставление «{pair}» не понято.', en: '“{pair}” does not say what belongs together.' };
const sayPair: LocalizedText = { ru: 'Например: --match допп.pdf=SH-2611-01 или --match допп.pdf=A7', en: 'Such as: --match dopp.pdf=SH-2611-01 or --match dopp.pdf=A7' };
const noShipment: LocalizedText = { ru: 'Перевозки «{shipment}» на листе нет.', en: 'The sheet has no shipment “{shipment}”.' };
const sayShipment: LocalizedText = {
  ru: 'Укажите номер перевозки или любую ячейку её строки, например A7.',
  en: 'Give its number, or any cell of its row, such as A7.',
};
const because: LocalizedText = { ru: 'Совпало: {fields}.', en: 'Agrees: {fields}.' };
const notWritten: LocalizedText = {
  ru: 'QR-код не записан. Если он верный, добавьте --trust-qr с именем файла.',
  en: 'The QR code is not written. If it is right, add --trust-qr with the name of the file.',
};
const kept: LocalizedText = { ru: '{cell}: в таблице {mine}, в документе {theirs}; ячейка не тронута.', en: '{cell}: {mine} in the sheet, {theirs} in the document; the cell is left alone.' };
const done: LocalizedText = { ru: 'Ячеек записано: {count}.', en: 'Cells written: {count}.' };
const placed: LocalizedText = { ru: 'Картинок QR: {count}.', en: 'Pictures of QR codes: {count}.' };
const pictureOf: LocalizedText = { ru: 'QR-код ДОПП, перевозка {shipment}', en: 'QR code of the DOPP, shipment {shipment}' };
