import type { IScale } from '@univerjs/core';
import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from '@univerjs/engine-render';
import type { GridPicture } from './grid-model';

/** Above cells, borders and marks. */
const level = 70;

/** Draws the pictures of the sheet in view over its cells. */
export class PictureLayer extends SheetExtension {
  override uKey = 'SpotPictures';
  override Z_INDEX = level;
  private readonly pictures = new Map<string, readonly GridPicture[]>();
  private readonly images = new Map<string, HTMLImageElement>();

  /** `redraw` is called when a picture has been decoded. */
  constructor(private readonly redraw: () => void) {
    super();
  }

  set(sheetId: string, pictures: readonly GridPicture[]): void {
    this.pictures.set(sheetId, pictures);
    const used = new Set([...this.pictures.values()].flat().map(({ png }) => png));
    for (const png of this.images.keys()) if (!used.has(png)) this.images.delete(png);
    for (const { png } of pictures) {
      if (this.images.has(png)) continue;
      const image = new Image();
      this.images.set(png, image);
      image.addEventListener('load', this.redraw);
      image.src = `data:image/png;base64,${png}`;
    }
  }

  override draw(context: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton): void {
    for (const { row, column, left, top, width, height, png } of this.pictures.get(skeleton.worksheet.getSheetId()) ?? []) {
      const image = this.images.get(png);
      if (!image?.complete || image.naturalWidth === 0) continue;
      const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column, false);
      context.drawImage(image, startX + left, startY + top, width, height);
    }
  }
}
