import { zip } from 'fflate';
import { chatText, type DriverCard, type IncidentReport } from '../../../src/handover';
import type * as CardPdf from '../../../src/handover/pdf/card-pdf';
import type { CardFormat } from '../../../src/handover/pdf/card-pdf';
import type { CardFonts } from '../../../src/handover/pdf/fonts';
import type * as ReportPdf from '../../../src/handover/pdf/report-pdf';
import { modulesOf, quietZone } from '../../../src/handover/pdf/qr-modules';
import { fileNames } from '../../../src/use-cases';
import { encodeUtf8 } from '../../../src/values/encoding';
import { WorkbookFault, type CancelSignal } from '../../../src/workbook/port';
import type { ByteFile } from '../../services';
import { createPause } from '../../use-cases/pause';

/** Parts of the add-in that are loaded when the first document is made did not come. */
export class PartsNotLoaded extends Error {}

interface PdfMaker {
  readonly fonts: CardFonts;
  readonly cards: typeof CardPdf;
  readonly reports: typeof ReportPdf;
}

/** The PDF library and the fonts, from the add-in's own address, when first needed. */
async function pdfMaker(): Promise<PdfMaker> {
  try {
    const [{ browserCardFonts }, cards, reports] = await Promise.all([
      import('../../../src/handover/pdf/browser-fonts'),
      import('../../../src/handover/pdf/card-pdf'),
      import('../../../src/handover/pdf/report-pdf'),
    ]);
    return { fonts: await browserCardFonts(), cards, reports };
  } catch (fault) {
    throw new PartsNotLoaded('The PDF library or the fonts did not load', { cause: fault });
  }
}

/** A card to make, with the name of its consignment. */
export interface CardToMake {
  readonly key: string;
  readonly card: DriverCard;
}

const endings: Readonly<Record<CardFormat, string>> = { phone: '', a4: '-a4' };

/** All cards in one PDF, a page each. Rejects with fault `cancelled` when stopped. */
export async function cardsFile(
  cards: readonly CardToMake[],
  format: CardFormat,
  signal?: CancelSignal,
  onProgress: (share: number) => void = () => undefined,
): Promise<ByteFile> {
  const { fonts, cards: maker } = await pdfMaker();
  const pause = createPause();
  const [first] = cards;
  const name = first && cards.length === 1 ? (fileNames([`${first.key}-${first.card.language}`])[0] ?? 'card') : 'cards';
  const bytes = await maker.cardsPdf(
    cards.map(({ card }) => card),
    format,
    fonts,
    {
      pause: async (share) => {
        if (signal?.aborted) throw new WorkbookFault('cancelled');
        onProgress(share);
        await pause();
      },
    },
  );
  return { name: `${name}${endings[format]}.pdf`, bytes };
}

/** A PDF and a text for a chat per consignment, packed. Rejects with fault `cancelled` when stopped. */
export async function cardsArchive(
  cards: readonly CardToMake[],
  format: CardFormat,
  signal: CancelSignal,
  onProgress: (share: number) => void,
): Promise<ByteFile> {
  const { fonts, cards: maker } = await pdfMaker();
  const pause = createPause();
  const names = fileNames(cards.map(({ key, card }) => `${key}-${card.language}`));
  const files: Record<string, Uint8Array> = {};
  for (const [index, { card }] of cards.entries()) {
    if (signal.aborted) throw new WorkbookFault('cancelled');
    const name = names[index] ?? `card-${index + 1}`;
    files[`${name}${endings[format]}.pdf`] = await maker.cardsPdf([card], format, fonts);
    files[`${name}.txt`] = encodeUtf8(`${chatText(card)}\n`);
    onProgress((index + 1) / cards.length);
    await pause();
  }
  const bytes = await new Promise<Uint8Array>((resolve, reject) =>
    // What PDFs hold is packed already.
    zip(files, { level: 0 }, (fault, packed) => (fault ? reject(fault) : resolve(packed))),
  );
  return { name: `cards${endings[format]}.zip`, bytes };
}

/** The report to the client as PDF. */
export async function reportFile(key: string, report: IncidentReport): Promise<ByteFile> {
  const { fonts, reports } = await pdfMaker();
  return { name: `incident-${fileNames([key])[0] ?? 'report'}-${report.language}.pdf`, bytes: await reports.reportPdf(report, fonts) };
}

/** Side of a square of the picture, in pixels. */
const squareSide = 10;

/** The QR code alone as a PNG picture, to be sent in a chat. */
export async function codeFile(key: string, text: string): Promise<ByteFile> {
  const modules = modulesOf(text);
  const side = (modules.size + 2 * quietZone) * squareSide;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#000000';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) context.fillRect((column + quietZone) * squareSide, (row + quietZone) * squareSide, squareSide, squareSide);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture');
  return { name: `${fileNames([key])[0] ?? 'qr'}-qr.png`, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
