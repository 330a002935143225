import { pictureSize } from '../picture-size';
import { WorkbookFault, type PictureToPlace, type PictureUndo } from '../port';
import { parseRectangle } from './address';
import { inExcel } from './faults';

/** Where a picture stood, in points from the corner of the sheet. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a picture at a cell. Shapes came with ExcelApi 1.9, the place of a range in points with 1.10. */
export function placePicture(sheetName: string, cell: string, png: Uint8Array, picture: PictureToPlace): Promise<PictureUndo> {
  return inExcel(async (context) => {
    const at = parseRectangle(cell);
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load({ id: true });
    await context.sync();
    if (sheet.isNullObject || !at) throw new WorkbookFault('no-such-sheet', { sheet: sheetName });
    const corner = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    corner.load({ left: true, top: true });
    const rows = Array.from({ length: picture.rows ?? 1 }, (_, index) => sheet.getRangeByIndexes(at.row + index, at.column, 1, 1));
    for (const row of rows) row.load({ height: true });
    sheet.shapes.load('items/id,items/name,items/left,items/top,items/width,items/height,items/altTextDescription');
    await context.sync();

    const earlier = sheet.shapes.items.find((shape) => shape.name === picture.name);
    const before = earlier && (await takenAway(context, earlier));
    const { width, height, firstRow } = pictureSize(png, rows.map((row) => row.height), picture);
    const grown = firstRow === undefined ? undefined : { row: at.row + 1, height: rows[0]?.height ?? firstRow };
    if (firstRow !== undefined) corner.format.rowHeight = firstRow;
    addPicture(sheet, png, picture, { left: corner.left + 1, top: corner.top + 1, width, height });
    await context.sync();
    return { name: picture.name, ...(before ? { before } : {}), ...(grown ? { row: grown } : {}) };
  }, sheetName);
}

/** Takes our picture away and brings back the one it replaced and the height of its row. */
export function undoPicture(sheetName: string, { name, before, row }: PictureUndo): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load({ id: true });
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault('no-such-sheet', { sheet: sheetName });
    sheet.shapes.load('items/id,items/name');
    await context.sync();
    for (const shape of sheet.shapes.items) if (shape.name === name) shape.delete();
    if (row?.height !== undefined) sheet.getRangeByIndexes(row.row - 1, 0, 1, 1).format.rowHeight = row.height;
    if (before) addPicture(sheet, before.png, { name, description: before.description }, before.place as Place);
    await context.sync();
  }, sheetName);
}

function addPicture(
  sheet: Excel.Worksheet,
  png: Uint8Array,
  { name, description }: Pick<PictureToPlace, 'name' | 'description'>,
  { left, top, width, height }: Place,
): void {
  const shape = sheet.shapes.addImage(base64Of(png));
  shape.name = name;
  shape.altTextDescription = description;
  shape.lockAspectRatio = false;
  shape.left = left;
  shape.top = top;
  shape.width = width;
  shape.height = height;
  shape.lockAspectRatio = true;
  shape.placement = Excel.Placement.oneCell;
}

/** The picture of a shape in its own resolution: as shown it would be too coarse to read a code from. */
async function takenAway(context: Excel.RequestContext, shape: Excel.Shape): Promise<NonNullable<PictureUndo['before']>> {
  const { left, top, width, height, altTextDescription: description } = shape;
  shape.lockAspectRatio = false;
  shape.scaleWidth(1, Excel.ShapeScaleType.originalSize);
  shape.scaleHeight(1, Excel.ShapeScaleType.originalSize);
  const image = shape.getAsImage(Excel.PictureFormat.png);
  shape.delete();
  await context.sync();
  // What a method answers is there after the round trip; only properties have to be loaded.
  // eslint-disable-next-line office-addins/load-object-before-read
  return { png: bytesOf(image.value), description, place: { left, top, width, height } satisfies Place };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
