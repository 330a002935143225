import { withoutSheet } from '../../shipment';
import type { SheetInfo, WorkbookPort } from '../port';
import { WorkbookFault } from '../port';
import { parseRectangle, rectangleAddress, type CellRectangle } from './address';
import { onChange } from './changes';
import { inExcel } from './faults';
import { clearMarks, mark } from './marks';
import { placePicture, undoPicture } from './pictures';
import { readSheet } from './read-sheet';
import { readCells, writeCells } from './write-cells';
import { writeTable } from './write-table';

/** The open workbook, through the global `Excel` of Office.js. Every rejection is a `WorkbookFault`. */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    sheets,
    activeSheet,
    selection,
    readSheet,
    writeCells,
    readCells,
    writeTable,
    mark,
    clearMarks,
    placePicture,
    undoPicture,
    select,
    onChange,
    loadSetting,
    saveSetting,
  };
}

function sheets(): Promise<readonly SheetInfo[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({
      name,
      hidden: visibility !== Excel.SheetVisibility.visible,
    }));
  });
}

function activeSheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    await context.sync();
    return sheet.name;
  });
}

/** The selected range; around several selected ranges the rectangle that holds them all. */
function selection(): Promise<{ sheet: string; address: string }> {
  return inExcel(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('worksheet/name,areas/items/address');
    await context.sync();
    const addresses = ranges.areas.items.map((area) => withoutSheet(area.address));
    const rectangles = addresses.map(parseRectangle).filter((rectangle) => rectangle !== undefined);
    const several = addresses.length > 1 && rectangles.length === addresses.length;
    return { sheet: ranges.worksheet.name, address: several ? rectangleAddress(around(rectangles)) : (addresses[0] ?? 'A1') };
  });
}

function around(areas: readonly CellRectangle[]): CellRectangle {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function select(sheetName: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load({ id: true });
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault('no-such-sheet', { sheet: sheetName });
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  }, sheetName);
}

/** Settings are kept as JSON text: Office.js would turn texts that look like its dates into dates. */
function loadSetting(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load({ value: true });
    await context.sync();
    return setting.isNullObject ? undefined : fromJson(setting.value);
  });
}

function fromJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps the value in the workbook; `undefined` removes it. */
function saveSetting(key: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const setting = settings.getItemOrNullObject(key);
      setting.load({ key: true });
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else {
      settings.add(key, JSON.stringify(value));
    }
    await context.sync();
  });
}
