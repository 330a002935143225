import { invalidArgument } from '../host-error';
import { addressOf, quotedSheetName, readAddress, type CellRectangle } from '../model/rectangle';
import type { SheetModel } from '../model/workbook-model';

/** Target of ranges (one area) and of range areas (several) on one sheet. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly CellRectangle[];
}

/** The only area of a range. */
export function onlyArea({ areas }: AreasTarget): CellRectangle {
  const [area] = areas;
  if (!area) throw invalidArgument('a range without cells');
  return area;
}

/** `Sheet1!A1:B2`, areas joined by commas. */
export function fullAddress({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => `${quotedSheetName(sheet.name)}!${addressOf(area)}`).join(',');
}

/** Longest list of areas Excel reads. */
export const longestAddress = 8192;

export function readAreas(address: unknown): readonly CellRectangle[] {
  if (typeof address !== 'string') throw invalidArgument('an address must be a text');
  if (address.length > longestAddress) throw invalidArgument(`an address of ${address.length} characters`);
  return address.split(',').map((part) => {
    const area = readAddress(part);
    if (!area) throw invalidArgument(`the address ${part}`);
    return area;
  });
}

/** A whole number argument from `least` up. */
export function wholeNumber(value: unknown, least: number, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw invalidArgument(what);
  return value;
}
