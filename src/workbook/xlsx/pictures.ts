import type ExcelJS from 'exceljs';
import { parseCellAddress } from '../../shipment';
import { pictureSize } from '../picture-size';
import type { PictureToPlace, PictureUndo } from '../port';
import type { PictureLabel, PictureLabels } from './picture-labels';

/** A picture as exceljs keeps it; its declarations leave most of it out. */
type KeptPicture = ReturnType<ExcelJS.Worksheet['getImages']>[number];
type PicturePlace = Parameters<ExcelJS.Worksheet['addImage']>[1];

const pixelsPerPoint = 96 / 72;
/** Height in points of a row nobody has set. */
const standardHeight = 15;

/** The pictures of a workbook in exceljs, with the labels it does not keep itself. */
export class Pictures {
  private readonly labels = new Map<KeptPicture, PictureLabel>();
  /** Images no picture shows any more; exceljs would write them for ever. */
  private readonly unused: number[] = [];

  constructor(
    private readonly workbook: ExcelJS.Workbook,
    known: PictureLabels,
  ) {
    for (const sheet of workbook.worksheets)
      sheet.getImages().forEach((picture, index) => {
        const label = known.get(sheet.name)?.[index];
        if (label) this.labels.set(picture, label);
      });
  }

  place(sheet: ExcelJS.Worksheet, cell: string, png: Uint8Array, picture: PictureToPlace): PictureUndo {
    const at = parseCellAddress(cell);
    if (!at) throw new Error(`Not a cell address: ${cell}`);
    const before = this.takeAway(sheet, picture.name);
    const standard = sheet.properties.defaultRowHeight || standardHeight;
    const heights = Array.from({ length: picture.rows ?? 1 }, (_, index) => {
      const row = sheet.getRow(at.row + index);
      return row.hidden ? 0 : row.height || standard;
    });
    const { width, height, firstRow } = pictureSize(png, heights, picture);
    const first = sheet.getRow(at.row);
    const former = first.height as number | undefined;
    if (firstRow !== undefined) first.height = firstRow;
    const place = {
      tl: { col: at.column - 1 + 0.02, row: at.row - 1 + 0.02 },
      ext: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
      editAs: 'oneCell',
    };
    this.add(sheet, png, picture, place);
    return {
      name: picture.name,
      ...(before ? { before } : {}),
      ...(firstRow === undefined ? {} : { row: { row: at.row, ...(former === undefined ? {} : { height: former }) } }),
    };
  }

  undo(sheet: ExcelJS.Worksheet, { name, before, row }: PictureUndo): void {
    this.takeAway(sheet, name);
    if (row) (sheet.getRow(row.row) as { height: number | undefined }).height = row.height;
    if (before) this.add(sheet, before.png, { name, description: before.description }, before.place as PicturePlace);
  }

  /** The labels in the order exceljs writes the pictures; undefined when no picture has one. */
  labelsToWrite(): PictureLabels | undefined {
    if (this.labels.size === 0) return undefined;
    return new Map(this.workbook.worksheets.map((sheet) => [sheet.name, sheet.getImages().map((picture) => this.labels.get(picture))]));
  }

  private add(sheet: ExcelJS.Worksheet, png: Uint8Array, { name, description }: PictureLabel, place: PicturePlace): void {
    const image = { buffer: Buffer.from(png) as unknown as ExcelJS.Buffer, extension: 'png' as const };
    const free = this.unused.pop();
    if (free !== undefined) Object.assign(this.workbook.getImage(free), image);
    sheet.addImage(free ?? this.workbook.addImage(image), place);
    const added = sheet.getImages().at(-1);
    if (added) this.labels.set(added, { name, description });
  }

  private takeAway(sheet: ExcelJS.Worksheet, name: string): PictureUndo['before'] {
    const holder = sheet as unknown as { _media: KeptPicture[] };
    const found = sheet.getImages().find((picture) => this.labels.get(picture)?.name === name);
    if (!found) return undefined;
    const image = Number(found.imageId);
    const png = this.workbook.getImage(image).buffer ?? Buffer.alloc(0);
    const description = this.labels.get(found)?.description ?? '';
    holder._media = holder._media.filter((picture) => picture !== found);
    this.labels.delete(found);
    const shown = this.workbook.worksheets.some((other) => other.getImages().some(({ imageId }) => Number(imageId) === image));
    if (!shown) this.unused.push(image);
    return { png: new Uint8Array(png), description, place: found.range };
  }
}
