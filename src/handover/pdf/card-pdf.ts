import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import QRCode from 'qrcode';
import type { DriverCard } from '../card';

/** The font files of a card: a face with Latin, Cyrillic (also Kazakh and Kyrgyz) and Armenian letters. */
export interface CardFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Formats of a card: one for a phone, one sheet for the dispatcher. Sides in millimetres. */
export const cardFormats = { phone: { width: 90, height: 195 }, a4: { width: 210, height: 297 } } as const;
export type CardFormat = keyof typeof cardFormats;

const pointsPerMillimetre = 72 / 25.4;
const black = rgb(0, 0, 0);
const grey = rgb(0.36, 0.36, 0.36);
const amber = rgb(0.72, 0.33, 0);

/**
 * The card as a PDF with selectable text and embedded fonts. The QR code is drawn as squares from exactly the
 * text that was received.
 */
export async function cardPdf(card: DriverCard, format: CardFormat, fonts: CardFonts): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(card.title);
  pdf.setLanguage(card.language);
  const regular = await pdf.embedFont(fonts.regular, { subset: true });
  const bold = await pdf.embedFont(fonts.bold, { subset: true });
  const size = cardFormats[format];
  const width = size.width * pointsPerMillimetre;
  const height = size.height * pointsPerMillimetre;
  const page = pdf.addPage([width, height]);
  const scale = format === 'phone' ? 1 : 1.45;
  const margin = 16 * scale;
  const inner = width - 2 * margin;
  let y = height - margin;
  const write = (text: string, font: PDFFont, points: number, colour = black): void => {
    for (const line of wrapped(text, font, points, inner)) {
      y -= points * 1.3;
      page.drawText(line, { x: margin, y, size: points, font, color: colour });
    }
  };
  write(card.title, bold, 11 * scale);
  write(card.informative, regular, 7 * scale, grey);
  y -= 6 * scale;
  if (card.qr === undefined) write(card.noQr, bold, 10 * scale, amber);
  else {
    const side = format === 'phone' ? inner * 0.86 : inner * 0.42;
    drawCode(page, card.qr, margin + (inner - side) / 2, y - side, side);
    y -= side + 4 * scale;
  }
  const nameWidth = Math.max(...card.rows.map(({ name }) => regular.widthOfTextAtSize(name, 7.5 * scale))) + 8 * scale;
  for (const { name, value } of card.rows) {
    const lines = wrapped(value, bold, 8.5 * scale, inner - nameWidth);
    lines.forEach((line, index) => {
      y -= 11.2 * scale;
      if (index === 0) page.drawText(name, { x: margin, y, size: 7.5 * scale, font: regular, color: grey });
      page.drawText(line, { x: margin + nameWidth, y, size: 8.5 * scale, font: bold });
    });
  }
  y -= 6 * scale;
  write(card.show, regular, 7.5 * scale);
  y -= 3 * scale;
  write(`${card.say.name}:`, regular, 7 * scale, grey);
  write(card.say.text, bold, 8 * scale);
  y -= 3 * scale;
  write(card.call, regular, 7.5 * scale);
  return pdf.save();
}

/** Modules of white around a code (ISO/IEC 18004). */
const quietZone = 4;

function drawCode(page: PDFPage, text: string, left: number, bottom: number, side: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const module = side / (modules.size + 2 * quietZone);
  page.drawRectangle({ x: left, y: bottom, width: side, height: side, color: rgb(1, 1, 1) });
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; ) {
      let run = 0;
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      if (run > 0)
        page.drawRectangle({
          x: left + (quietZone + column) * module,
          y: bottom + side - (quietZone + row + 1) * module,
          width: run * module,
          // A hair more, so that no viewer draws white lines between rows.
          height: module * 1.02,
          color: black,
        });
      column += Math.max(run, 1);
    }
}

/** Lines no wider than `width`; a word wider than a line is broken. */
function wrapped(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => font.widthOfTextAtSize(candidate, size) <= width;
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (!fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
