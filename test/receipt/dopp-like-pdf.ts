import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import QRCode from 'qrcode';

/** What a generated document says. */
export interface DoppLike {
  readonly doppNumber: string;
  /** dd.mm.yyyy */
  readonly doppDate: string;
  readonly status?: string;
  readonly inn: string;
  readonly truckPlate: string;
  readonly trailerPlate: string;
  readonly specifications: readonly { readonly number: string; readonly date: string }[];
  readonly plannedImport: string;
  readonly qr: string;
}

export const layouts = ['beside', 'columns', 'above', 'boxes'] as const;
export const orders = ['as-read', 'shuffled', 'letter-by-letter'] as const;
export const spellings = ['spaced', 'tight', 'latin-twins'] as const;
export const platings = ['apart', 'slash', 'space'] as const;
export const fontNames = ['DejaVuSans', 'DejaVuSerif', 'DejaVuSansMono', 'DejaVuSansCondensed'] as const;

export interface DoppLikeShape {
  readonly layout: (typeof layouts)[number];
  readonly order: (typeof orders)[number];
  readonly spelling: (typeof spellings)[number];
  readonly plating: (typeof platings)[number];
  readonly font: (typeof fontNames)[number];
  readonly size: number;
  /** Side of the code in points. */
  readonly code: number;
  /** A picture of the page in place of its text. */
  readonly rasterised?: boolean;
  /** The whole page, code included, as a grey scan laid askew by so many degrees; with `rasterised`. */
  readonly tilt?: number;
  readonly codes?: readonly string[];
  readonly pages?: number;
  /** No code of the DOPP on the page. */
  readonly withoutCode?: boolean;
}

const require = createRequire(import.meta.url);
const fonts = new Map(fontNames.map((name) => [name, readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))]));

const twins: Readonly<Record<string, string>> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' };

function spelled(label: string, spelling: DoppLikeShape['spelling']): string {
  if (spelling === 'tight') return label.replaceAll(' ', '');
  if (spelling === 'latin-twins') return [...label].map((letter) => twins[letter] ?? letter).join('');
  return label;
}

/** The labels and values in the order of the form. */
function rows(document: DoppLike, plating: DoppLikeShape['plating']): readonly (readonly [string, string])[] {
  const joint = { slash: '/', space: ' ' };
  const plates: readonly (readonly [string, string])[] =
    plating === 'apart'
      ? [['4.1А АВТО: РЕГИСТРАЦИОННЫЙ ЗНАК', document.truckPlate], ['4.1Б НОМЕР ПРИЦЕПА', document.trailerPlate]]
      : [['4.1А АВТО: РЕГИСТРАЦИОННЫЙ ЗНАК', `${document.truckPlate}${joint[plating]}${document.trailerPlate}`]];
  return [
    ['НОМЕР ДОПП', document.doppNumber],
    ['ДАТА ДОПП', document.doppDate],
    ...(document.status === undefined ? [] : [['СТАТУС ДОПП', document.status] as const]),
    ['ИНН ЗАЯВИТЕЛЯ', document.inn],
    ['ПЛАНОВАЯ ДАТА ВВОЗА', document.plannedImport],
    ...plates,
    ...document.specifications.flatMap(({ number, date }) => [['6.1А НОМЕР', number], ['6.1Б ДАТА', date]] as const),
  ];
}

/** A PDF of one page (or more) that prints a DOPP the way the shape says. */
export async function doppLikePdf(document: DoppLike, shape: DoppLikeShape, random: () => number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const bytes = fonts.get(shape.font);
  if (!bytes) throw new Error('No such font');
  const font = await pdf.embedFont(bytes, { subset: true });
  const page = pdf.addPage([595, 842]);
  const pieces: { text: string; x: number; y: number }[] = [];
  const put = (text: string, x: number, y: number): void => void pieces.push({ text, x, y });
  put('ДОКУМЕНТ О ПРЕДСТОЯЩЕЙ ПОСТАВКЕ ТОВАРОВ', 60, 60);
  put('КНД 1160303', 440, 40);
  let y = 100;
  const step = shape.size * 2.1;
  const entries = rows(document, shape.plating);
  const list = shape.layout === 'boxes' ? pairs(entries) : entries.map((entry) => [entry]);
  put('Раздел 5. Товары', 60, 640);
  for (const group of list) {
    group.forEach(([label, value], column) => {
      const x = 60 + column * 270;
      const name = spelled(label, shape.spelling);
      if (shape.layout === 'beside') put(`${name}: ${value}`, x, y);
      else if (shape.layout === 'columns') {
        put(name, x, y);
        put(value, 360, y);
      } else {
        put(name, x, y);
        put(value, x + 4, y + shape.size * 1.5);
      }
    });
    y += shape.layout === 'above' || shape.layout === 'boxes' ? step * 1.6 : step;
  }
  if (shape.rasterised && shape.tilt !== undefined) {
    const scan = await pdf.embedJpg(await scanned(pieces, document.qr, shape, shape.tilt));
    page.drawImage(scan, { x: 0, y: 0, width: 595, height: 842 });
    return pdf.save();
  }
  const picture = await pdf.embedPng(await QRCode.toBuffer(document.qr, { errorCorrectionLevel: 'M', margin: 4, scale: 6 }));
  if (!shape.withoutCode) page.drawImage(picture, { x: 440, y: 60, width: shape.code, height: shape.code });
  for (const [index, text] of (shape.codes ?? []).entries()) {
    const other = await pdf.embedPng(await QRCode.toBuffer(text, { margin: 4, scale: 6 }));
    page.drawImage(other, { x: 60 + index * 130, y: 60, width: 110, height: 110 });
  }
  if (shape.rasterised) {
    const canvas = createCanvas(1190, 300);
    const context = canvas.getContext('2d');
    context.fillStyle = '#555';
    for (const piece of pieces) context.fillText(piece.text, piece.x, piece.y / 3);
    page.drawImage(await pdf.embedPng(canvas.toBuffer('image/png')), { x: 0, y: 450, width: 595, height: 150 });
  } else draw(page, font, shape, shape.order === 'shuffled' ? shuffled(pieces, random) : pieces);
  for (let extra = 1; extra < (shape.pages ?? 1); extra += 1) pdf.addPage([595, 842]);
  return pdf.save();
}

/** A scan of 150 dots per inch: grey paper, text and code askew, compressed hard. */
async function scanned(
  pieces: readonly { readonly text: string; readonly x: number; readonly y: number }[],
  qr: string,
  { code, size }: DoppLikeShape,
  tilt: number,
): Promise<Uint8Array> {
  const dots = 150 / 72;
  const canvas = createCanvas(Math.round(595 * dots), Math.round(842 * dots));
  const context = canvas.getContext('2d');
  context.fillStyle = '#e4e2dc';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(dots, dots);
  context.rotate((tilt * Math.PI) / 180);
  context.fillStyle = '#333';
  context.font = `${size}px sans-serif`;
  for (const { text, x, y } of pieces) context.fillText(text, x, y);
  const modules = QRCode.create(qr, { errorCorrectionLevel: 'M' }).modules;
  const side = code / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) context.fillRect(420 + column * side, 640 + row * side, side + 0.05, side + 0.05);
  return canvas.toBuffer('image/jpeg', 40);
}

function pairs<V>(list: readonly V[]): readonly (readonly V[])[] {
  return list.flatMap((entry, index) => (index % 2 === 0 ? [[entry, ...list.slice(index + 1, index + 2)]] : []));
}

function draw(page: PDFPage, font: PDFFont, { order, size }: DoppLikeShape, pieces: readonly { text: string; x: number; y: number }[]): void {
  for (const { text, x, y } of pieces) {
    const place = { size, font, color: rgb(0, 0, 0), y: 842 - y };
    if (order !== 'letter-by-letter') page.drawText(text, { ...place, x });
    else {
      let at = x;
      for (const letter of text) {
        if (letter !== ' ') page.drawText(letter, { ...place, x: at });
        at += font.widthOfTextAtSize(letter, size);
      }
    }
  }
}

function shuffled<V>(list: readonly V[], random: () => number): V[] {
  return list.map((value) => ({ value, key: random() })).toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}
