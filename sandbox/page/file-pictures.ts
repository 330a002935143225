import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet } from 'hucre/xlsx';
import type { PictureModel, SheetModel } from '../host';
import { nextId } from '../host/model/ids';
import { cellAtPoint, cornerOf } from '../host/model/workbook-model';

type SheetImage = NonNullable<Sheet['images']>[number];

/** A picture of the file, and where the host put it: unmoved it is written as it came. */
export interface PlacedImage {
  readonly image: SheetImage;
  readonly picture: Readonly<PictureModel>;
}

const pixelsPerPoint = 96 / 72;

/** Takes the pictures of a file into the workbook; answers them by the id they got. Only PNG pictures are shown. */
export function readPictures(sheet: SheetModel, images: readonly SheetImage[]): ReadonlyMap<string, PlacedImage> {
  const placed = new Map<string, PlacedImage>();
  for (const image of images) {
    if (image.type !== 'png') continue;
    const { from, to } = image.anchor;
    const corner = cornerOf(sheet, from.row, from.col);
    const end = to ? cornerOf(sheet, to.row, to.col) : undefined;
    const picture: PictureModel = {
      id: nextId(),
      name: image.title ?? `Picture ${sheet.pictures.length + 1}`,
      description: image.altText ?? '',
      ...corner,
      width: image.width === undefined ? (end?.left ?? corner.left + 48) - corner.left : image.width / pixelsPerPoint,
      height: image.height === undefined ? (end?.top ?? corner.top + 48) - corner.top : image.height / pixelsPerPoint,
      lockAspectRatio: true,
      placement: to ? 'TwoCell' : 'OneCell',
      visible: true,
      png: base64Of(image.data),
    };
    sheet.pictures.push(picture);
    placed.set(picture.id, { image, picture: { ...picture } });
  }
  return placed;
}

/** The pictures of a sheet for the file. Those of other kinds stay as they came. */
export function writtenPictures(sheet: SheetModel, placed: ReadonlyMap<string, PlacedImage>, origin: readonly SheetImage[]): Pick<Sheet, 'images'> {
  const others = origin.filter(({ type }) => type !== 'png');
  const pictures = sheet.pictures.map((picture): SheetImage => {
    const known = placed.get(picture.id);
    if (known && JSON.stringify(known.picture) === JSON.stringify(picture)) return known.image;
    const { row, column } = cellAtPoint(sheet, picture.left, picture.top);
    return {
      data: Uint8Array.from(atob(picture.png), (character) => character.charCodeAt(0)),
      type: 'png',
      anchor: { from: { row, col: column } },
      width: Math.round(picture.width * pixelsPerPoint),
      height: Math.round(picture.height * pixelsPerPoint),
      altText: picture.description,
      title: picture.name,
    };
  });
  const images = [...others, ...pictures];
  return origin.length + images.length === 0 ? {} : { images };
}

const emusPerPoint = 12_700;

/**
 * Gives pictures in a written file their place to the point, their size and their name: the library anchors a
 * picture by whole cells and calls it by its number. Pictures are told apart by the title `writtenPictures` gave.
 */
export function placeExactly(bytes: Uint8Array, sheets: readonly SheetModel[], placed: ReadonlyMap<string, PlacedImage>): Uint8Array {
  const own = new Map(
    sheets.flatMap((sheet) => sheet.pictures.filter(({ id }) => !placed.has(id)).map((picture) => [escaped(picture.name), { sheet, picture }] as const)),
  );
  if (own.size === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/<xdr:twoCellAnchor[^>]*>([\s\S]*?)<\/xdr:twoCellAnchor>/g, (anchor, inside: string) => {
      const title = /<xdr:cNvPr[^>]* title="([^"]*)"/.exec(inside)?.[1] ?? '';
      const found = own.get(title);
      if (!found) return anchor;
      const { sheet, picture } = found;
      const { row, column } = cellAtPoint(sheet, picture.left, picture.top);
      const corner = cornerOf(sheet, row, column);
      const emus = (points: number): number => Math.round(points * emusPerPoint);
      const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emus(picture.left - corner.left)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emus(picture.top - corner.top)}</xdr:rowOff></xdr:from>`;
      const body = inside
        .replace(/<xdr:from>[\s\S]*<\/xdr:to>/, `${from}<xdr:ext cx="${emus(picture.width)}" cy="${emus(picture.height)}"/>`)
        .replace(/(<xdr:cNvPr[^>]* )name="[^"]*" title="[^"]*"/, (_, head: string) => `${head}name="${title}"`);
      return `<xdr:oneCellAnchor>${body}</xdr:oneCellAnchor>`;
    });
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
