import type { SheetModel } from '../model/workbook-model';
import type { HostType } from './define-type';

/** How a sheet prints. Nothing is printed here: what was set is kept for tests to look at. */
export const pageLayout: HostType<SheetModel> = {
  name: 'PageLayout',
  scalars: {
    PaperSize: {
      get: (_state, { pageLayout: { paperSize } }) => paperSize ?? 'Letter',
      set: (_state, sheet, value) => {
        sheet.pageLayout.paperSize = String(value);
      },
    },
    Orientation: {
      get: (_state, { pageLayout: { orientation } }) => orientation ?? 'Portrait',
      set: (_state, sheet, value) => {
        sheet.pageLayout.orientation = String(value);
      },
    },
    Zoom: {
      get: (_state, { pageLayout: { zoom } }) => zoom ?? { scale: 100 },
      set: (_state, sheet, value) => {
        sheet.pageLayout.zoom = value;
      },
    },
  },
};
