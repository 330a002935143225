import { rgb, type Color, type PDFFont, type PDFPage } from 'pdf-lib';

export const pointsPerMillimetre = 72 / 25.4;

export const black = rgb(0, 0, 0);
export const grey = rgb(0.36, 0.36, 0.36);

export interface Faces {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** Something to draw; `top` is measured from the top of the page, in points. */
export type Item =
  | { readonly kind: 'text'; readonly text: string; readonly x: number; readonly top: number; readonly size: number; readonly font: PDFFont; readonly colour: Color }
  | { readonly kind: 'line'; readonly x: number; readonly top: number; readonly width: number; readonly colour: Color }
  | { readonly kind: 'code'; readonly text: string; readonly x: number; readonly top: number; readonly side: number };

/** Lines of text set one below the other in a column. Nothing is drawn before the caller knows that it fits. */
export class Column {
  readonly items: Item[] = [];

  constructor(
    readonly x: number,
    readonly width: number,
    public top: number,
  ) {}

  write(text: string, font: PDFFont, size: number, colour: Color = black): void {
    for (const line of wrapped(text, font, size, this.width)) {
      this.top += size * lineHeight;
      this.items.push({ kind: 'text', text: line, x: this.x, top: this.top, size, font, colour });
    }
  }

  /** Name and value side by side; a name or value too long for its part goes on below. */
  row(name: string, value: string, { faces, size, nameWidth }: { readonly faces: Faces; readonly size: number; readonly nameWidth: number }): void {
    const names = wrapped(name, faces.regular, size * nameShare, nameWidth - size * gap);
    const values = wrapped(value, faces.bold, size, this.width - nameWidth);
    for (let index = 0; index < Math.max(names.length, values.length, 1); index += 1) {
      this.top += size * rowHeight;
      const place = { kind: 'text', top: this.top } as const;
      if (names[index]) this.items.push({ ...place, text: names[index] ?? '', x: this.x, size: size * nameShare, font: faces.regular, colour: grey });
      if (values[index]) this.items.push({ ...place, text: values[index] ?? '', x: this.x + nameWidth, size, font: faces.bold, colour: black });
    }
  }

  /** A line to write on by hand. */
  blank(from: number): void {
    this.items.push({ kind: 'line', x: this.x + from, top: this.top + 2, width: this.width - from, colour: grey });
  }

  space(points: number): void {
    this.top += points;
  }

  code(text: string, side: number): void {
    this.items.push({ kind: 'code', text, x: this.x + (this.width - side) / 2, top: this.top, side });
    this.top += side;
  }
}

const lineHeight = 1.3;
const rowHeight = 1.32;
/** A name is set a little smaller than its value. */
const nameShare = 0.88;
const gap = 0.9;

/** Width of the names' part of rows: as wide as the longest, at most half of the column. */
export function nameWidthOf(names: readonly string[], faces: Faces, size: number, width: number): number {
  const widest = Math.max(0, ...names.map((name) => faces.regular.widthOfTextAtSize(name, size * nameShare)));
  return Math.min(widest + size * (gap + 0.2), width / 2);
}

/** Draws what was set; `drawCode` draws the codes. */
export function drawItems(
  page: PDFPage,
  items: readonly Item[],
  drawCode: (page: PDFPage, text: string, place: { readonly x: number; readonly y: number; readonly side: number }) => void,
): void {
  const height = page.getHeight();
  for (const item of items) {
    if (item.kind === 'text') page.drawText(item.text, { x: item.x, y: height - item.top, size: item.size, font: item.font, color: item.colour });
    else if (item.kind === 'line')
      page.drawLine({ start: { x: item.x, y: height - item.top }, end: { x: item.x + item.width, y: height - item.top }, thickness: 0.6, color: item.colour });
    else drawCode(page, item.text, { x: item.x, y: height - item.top - item.side, side: item.side });
  }
}

/** Lines no wider than `width`; a word wider than a line is broken. */
export function wrapped(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => font.widthOfTextAtSize(candidate, size) <= width;
  for (const word of text.replace(/(?:[^\S\u00a0]|\p{Cc})+/gu, ' ').trim().split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
