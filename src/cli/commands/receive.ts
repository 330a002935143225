import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { matchReceipts, type ReadReceipt, type ReceiptState } from '../../receipt';
import { decodeDocument, decodeLimits } from '../../receipt/decode';
import { nodeDecoders } from '../../receipt/decode/node';
import { readShipments } from '../../shipment';
import { fileNames, planReceipts, type ConfirmedReceipt } from '../../use-cases';
import { fillText, momentText, type LocalizedText } from '../../values';
import { openXlsxWorkbook } from '../../workbook/xlsx';
import { UserFault, type Command, type CommandContext } from '../command';
import { readWorkbook } from '../open-workbook';
import { jsonOption, sheetOptions } from '../options';
import { harmless } from '../terminal';
import { writeWhole } from '../write-file';

export const receive: Command = {
  name: 'receive',
  synopsis: 'FILES… --into WORKBOOK [--sheet NAME] [--pictures DIR] [--dry-run] [--json]',
  summary: {
    ru: 'прочитать PDF, PNG и XML из кабинета и записать номера и QR к перевозкам',
    en: 'read PDF, PNG and XML from the cabinet and write numbers and QR beside the shipments',
  },
  details: {
    ru: 'Файлы читаются на этом компьютере и никуда не отправляются. Записывается только то, что сопоставлено однозначно; занятые ячейки не меняются. Код выхода 1 значит, что не все файлы сопоставлены.',
    en: 'The files are read on this computer and sent nowhere. Only what matches one shipment is written; filled cells are left alone. Exit code 1 means that not every file was matched.',
  },
  options: {
    into: { type: 'string', value: 'WORKBOOK', help: { ru: 'книга с перевозками', en: 'workbook with the shipments' } },
    sheet: sheetOptions.sheet,
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
    const decoders = await nodeDecoders();
    const decoded = [];
    for (const file of args.positionals) decoded.push(await decodeDocument(basename(file), await bytesOf(file), decoders));
    const receipts = matchReceipts(decoded, sheet);
    const confirmed: readonly ConfirmedReceipt[] = receipts.flatMap((receipt) =>
      receipt.state === 'matched' && receipt.match ? [{ receipt, consignment: receipt.match.consignment }] : [],
    );
    const lastColumn = shipments.firstColumn - 1 + Math.max(...shipments.rows.map((row) => row.length), 0);
    const plan = planReceipts(sheet, confirmed, { language: context.language, lastColumn });
    if (!args.flag('dry-run')) {
      if (plan.writes.length > 0) {
        const workbook = await openXlsxWorkbook(into);
        await workbook.writeCells(sheet.sheet, plan.writes);
        await workbook.save();
      }
      const pictures = args.text('pictures');
      if (pictures !== undefined) await savePictures(confirmed, pictures);
    }
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(receipts.map(reported), undefined, 2)}\n`);
    else print(receipts, plan.writes.length, plan.conflicts.map(({ row, column, mine, theirs }) => ({ cell: sheet.cellOf(row, column), mine, theirs })), context);
    return receipts.every(({ state }) => state === 'matched' || state === 'repeated') ? 0 : 1;
  },
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(file);
    return bytes.length > decodeLimits.bytes ? bytes.subarray(0, decodeLimits.bytes + 1) : bytes;
  } catch {
    throw new UserFault(noFile, checkFileName, { file: harmless(file) }, 'not-found');
  }
}

async function savePictures(confirmed: readonly ConfirmedReceipt[], folder: string): Promise<void> {
  const names = fileNames(confirmed.map(({ consignment }) => consignment.shipment ?? consignment.key));
  for (const [index, { receipt }] of confirmed.entries())
    if (receipt.qr?.picture) await writeWhole(join(folder, `${names[index]}.png`), receipt.qr.picture);
}

function reported({ document, state, match, fields, qr, remarks }: ReadReceipt): unknown {
  return { file: document.file, state, shipment: match?.consignment.key, ...fields, qr: qr?.text, remarks };
}

const states: Readonly<Record<ReceiptState, LocalizedText>> = {
  matched: { ru: 'перевозка {shipment}', en: 'shipment {shipment}' },
  ambiguous: { ru: 'неоднозначно, выберите вручную: {candidates}', en: 'ambiguous, choose by hand: {candidates}' },
  unmatched: { ru: 'подходящей перевозки нет', en: 'no shipment answers to it' },
  repeated: { ru: 'повтор', en: 'repeated' },
  unreadable: { ru: 'не прочитан', en: 'not read' },
};

function print(
  receipts: readonly ReadReceipt[],
  written: number,
  conflicts: readonly { readonly cell: string; readonly mine: string; readonly theirs: string }[],
  { language, terminal }: CommandContext,
): void {
  for (const { document, state, match, candidates, fields, remarks } of receipts) {
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
    for (const { text, data } of remarks) terminal.out(`  ${harmless(fillText(text, language, data))}\n`);
  }
  for (const conflict of conflicts) terminal.out(`${harmless(fillText(kept, language, conflict))}\n`);
  terminal.out(`\n${fillText(done, language, { count: written })}\n`);
}

const noWorkbook: LocalizedText = { ru: 'Не сказано, в какую книгу записать.', en: 'It is not said which workbook to write to.' };
const sayWorkbook: LocalizedText = { ru: 'Например: spot receive ДОПП*.pdf --into план.xlsx', en: 'Such as: spot receive DOPP*.pdf --into plan.xlsx' };
const noFile: LocalizedText = { ru: 'Файл «{file}» не открывается.', en: '“{file}” cannot be opened.' };
const checkFileName: LocalizedText = { ru: 'Проверьте имя файла.', en: 'Check the name of the file.' };
const kept: LocalizedText = { ru: '{cell}: в таблице {mine}, в документе {theirs}; ячейка не тронута.', en: '{cell}: {mine} in the sheet, {theirs} in the document; the cell is left alone.' };
const done: LocalizedText = { ru: 'Ячеек записано: {count}.', en: 'Cells written: {count}.' };
