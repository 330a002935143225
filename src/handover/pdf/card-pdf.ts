import type { CardRow, DriverCard } from '../card';
import { openDocument, type DocumentSteps } from './document';
import type { CardFonts } from './fonts';
import { Column, drawItems, grey, nameWidthOf, pointsPerMillimetre, type Faces, type Item } from './layout';
import { drawCode } from './qr-code';

/** Formats of a card: one for a phone, one sheet for the dispatcher. Sides in millimetres. */
export const cardFormats = { phone: { width: 90, height: 195 }, a4: { width: 210, height: 297 } } as const;
export type CardFormat = keyof typeof cardFormats;

/**
 * One page per card, with selectable text and embedded fonts. The QR code is drawn as squares from exactly the
 * text that was received. Rejects with what `pause` rejects with.
 */
export async function cardsPdf(cards: readonly DriverCard[], format: CardFormat, fonts: CardFonts, { pause }: DocumentSteps = {}): Promise<Uint8Array> {
  const [first] = cards;
  const { pdf, faces } = await openDocument(fonts, {
    title: format === 'a4' ? (first?.sheet.title ?? '') : (first?.title ?? ''),
    ...(first ? { language: first.language } : {}),
  });
  const size = { width: cardFormats[format].width * pointsPerMillimetre, height: cardFormats[format].height * pointsPerMillimetre };
  for (const [index, card] of cards.entries()) {
    drawItems(pdf.addPage([size.width, size.height]), fitted(card, format, faces, size), drawCode);
    await pause?.((index + 1) / cards.length);
  }
  return pdf.save();
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface Setting {
  readonly faces: Faces;
  readonly size: PageSize;
  /** Size of everything against the usual. */
  readonly scale: number;
}

/** Everything is set as large as the page allows: from this share down. */
const mostScale = 1.24;
const leastScale = 0.5;
const scaleStep = 0.06;

function fitted(card: DriverCard, format: CardFormat, faces: Faces, size: PageSize): readonly Item[] {
  const layout = format === 'phone' ? phoneLayout : sheetLayout;
  for (let scale = mostScale; ; scale -= scaleStep) {
    const { items, bottom } = layout(card, { faces, size, scale });
    if (bottom <= size.height || scale <= leastScale) return items;
  }
}

interface Laid {
  readonly items: readonly Item[];
  /** Where the page would have to end, margin and all. */
  readonly bottom: number;
}

function phoneLayout(card: DriverCard, { faces, size, scale }: Setting): Laid {
  const margin = 15;
  const column = new Column(margin, size.width - 2 * margin, margin - 4);
  column.write(card.title, faces.bold, 11.5 * scale);
  column.write(card.informative, faces.regular, 7 * scale, grey);
  column.space(5 * scale);
  column.code(card.qr, Math.min(column.width, Math.max(column.width * 0.88 * scale, leastCode)));
  column.space(2 * scale);
  rows(column, card.rows, faces, 9 * scale);
  column.space(5 * scale);
  advice(column, card, faces, scale);
  column.space(4 * scale);
  column.write(card.made, faces.regular, 6.5 * scale, grey);
  return { items: column.items, bottom: column.top + margin };
}

/** Smallest side of a code, in points: 45 mm. */
const leastCode = 45 * pointsPerMillimetre;

function sheetLayout(card: DriverCard, { faces, size, scale }: Setting): Laid {
  const margin = 18 * pointsPerMillimetre;
  const whole = new Column(margin, size.width - 2 * margin, margin);
  whole.write(card.sheet.title, faces.bold, 18 * scale);
  whole.write(card.informative, faces.regular, 10 * scale, grey);
  whole.space(14 * scale);
  const side = 72 * pointsPerMillimetre;
  const left = new Column(margin, side, whole.top);
  left.code(card.qr, side);
  const right = new Column(margin + side + 14, whole.width - side - 14, whole.top);
  rows(right, card.rows, faces, 11 * scale);
  whole.top = Math.max(left.top, right.top);
  whole.space(12 * scale);
  if (card.sheet.papers.rows.length > 0) {
    whole.write(card.sheet.papers.name, faces.bold, 12 * scale);
    whole.space(2 * scale);
    rows(whole, card.sheet.papers.rows, faces, 10.5 * scale);
    whole.space(12 * scale);
  }
  advice(whole, card, faces, 1.35 * scale);
  whole.space(16 * scale);
  const blanks = [...card.sheet.acts, { name: card.sheet.signature }];
  const nameWidth = nameWidthOf(blanks.map(({ name }) => name), faces, 11 * scale, whole.width);
  for (const blank of blanks) {
    whole.space(7 * scale);
    const value = 'value' in blank ? blank.value : undefined;
    whole.row(blank.name, value ?? '', { faces, size: 11 * scale, nameWidth });
    if (value === undefined) whole.blank(nameWidth);
  }
  whole.space(16 * scale);
  whole.write(card.made, faces.regular, 8.5 * scale, grey);
  return { items: [...whole.items, ...left.items, ...right.items], bottom: whole.top + margin };
}

function rows(column: Column, given: readonly CardRow[], faces: Faces, size: number): void {
  const nameWidth = nameWidthOf(given.map(({ name }) => name), faces, size, column.width);
  for (const { name, value } of given) column.row(name, shortened(value), { faces, size, nameWidth });
}

function advice(column: Column, card: DriverCard, faces: Faces, scale: number): void {
  column.write(card.show, faces.regular, 7.5 * scale);
  column.space(3 * scale);
  column.write(`${card.say.name}:`, faces.regular, 7 * scale, grey);
  column.write(card.say.text, faces.bold, 8 * scale);
  column.space(3 * scale);
  column.write(card.call, faces.regular, 7.5 * scale);
}

/** Longest value on a page; what is longer is a text that got into the wrong cell. */
const longestValue = 160;

function shortened(value: string): string {
  const characters = [...value];
  return characters.length <= longestValue ? value : `${characters.slice(0, longestValue - 1).join('')}…`;
}
