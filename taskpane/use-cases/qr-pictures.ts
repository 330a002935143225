import { readShipments } from '../../src/shipment';
import type { LocalizedText } from '../../src/values';
import { WorkbookFault, type PictureUndo } from '../../src/workbook';
import { fillText, type Language } from '../../src/values';
import type { SheetRequest } from '../services';
import { readConnection } from './connection';
import type { StatusSurroundings } from './status-surroundings';
import { callOf } from './track';
import type { PlacedPictures } from './tracking';

/** Side of a picture beside a row, in points: a phone reads it from the screen, a row bears it. */
const sizePoints = 72;

/**
 * Puts the QR picture of each consignment beside its row, the source's own where it gives one, else drawn from the text of
 * the QR code. The row grows to hold it.
 */
export async function placeQrPictures(
  { workbook, storage, connect }: StatusSurroundings,
  request: SheetRequest & { readonly keys: readonly string[]; readonly language: Language },
): Promise<PlacedPictures> {
  const { language } = request;
  const connection = readConnection(request.profile, storage);
  const connector = connection && (await connect(connection))?.connector;
  const sheet = readShipments(await workbook.readSheet(request.sheet, { signal: request.signal }));
  const chosen = sheet.consignments.filter(({ key }) => request.keys.includes(key));
  const undos: PictureUndo[] = [];
  const missed: PlacedPictures['missed'][number][] = [];
  for (const [index, { key, shipment, values, lines }] of chosen.entries()) {
    if (request.signal.aborted) throw new WorkbookFault('cancelled');
    request.onProgress(index / chosen.length);
    const query = {
      ...(shipment === undefined ? {} : { shipment }),
      ...(values.doppNumber === undefined ? {} : { doppNumber: values.doppNumber }),
    };
    const answer = await connector?.getQr?.(query, callOf(request.signal));
    const told = answer?.ok ? bytesOf(answer.value) : undefined;
    const png = told ?? (values.qr === undefined ? undefined : await drawn(values.qr));
    const row = lines.find(({ own }) => own.qr !== undefined)?.row ?? lines[0]?.row;
    if (!png || row === undefined) {
      missed.push({ key, why: values.qr === undefined ? texts.none : texts.tooLong });
      continue;
    }
    undos.push(
      await workbook.placePicture(request.sheet, sheet.cellOf(row, 'qr'), png, {
        name: `SPOT QR ${key}`,
        description: fillText(texts.description, language, { key }),
        sizePoints,
        rows: lines.length,
        growRow: true,
      }),
    );
  }
  return {
    placed: undos.length,
    missed,
    async undo() {
      for (const undo of undos.reverse()) await workbook.undoPicture(request.sheet, undo);
    },
  };
}

/** PNG from base64; undefined for anything that is no PNG. */
function bytesOf(base64: string | undefined): Uint8Array | undefined {
  if (base64 === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return bytes[0] === 0x89 && bytes[1] === 0x50 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function drawn(text: string): Promise<Uint8Array | undefined> {
  const { default: code } = await import('qrcode');
  try {
    return bytesOf((await code.toDataURL(text, { errorCorrectionLevel: 'M', margin: 4, scale: 6 })).split(',')[1]);
  } catch {
    return undefined;
  }
}

const texts = {
  none: { ru: 'QR-кода ещё нет.', en: 'There is no QR code yet.' },
  tooLong: { ru: 'Текст QR-кода не помещается в картинку.', en: 'The text of the QR code does not fit a picture.' },
  description: { ru: 'QR-код перевозки {key}', en: 'QR code of shipment {key}' },
} as const satisfies Record<string, LocalizedText>;
