import { cellAddress, leadingColumn } from '../../shipment';
import { CellError, type CellInput } from '../../shipment/model';
import { parseIsoDate, serialFromMoment } from '../../values';
import { damaged, tooLarge } from './faults';
import { unescapeText } from './shared-strings';
import { ownCopy, type XmlReader } from './xml-part';

type Attributes = Readonly<Record<string, string>>;

const lastRow = 1_048_576;
const lastColumn = 16_384;
const longestHiddenList = lastRow;
const mostMergedRanges = 200_000;

/** What the scan of a worksheet part gathers. */
export interface ScannedSheet {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly hiddenRows: readonly number[];
  readonly mergedRanges: readonly string[];
  readonly formulasWithoutValue: readonly string[];
}

export interface SheetScanOptions {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  /** Cells of the rectangle around everything that is filled. */
  readonly mostCells: number;
  /** Rows below this one are not kept. */
  readonly lastRow?: number;
}

type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date' | 'inline';

const cellTypes: Readonly<Record<string, CellType>> = {
  n: 'number',
  s: 'shared',
  str: 'text',
  b: 'boolean',
  e: 'error',
  d: 'date',
  inlineStr: 'inline',
};

/** Reads `sheetN.xml` cell by cell into rows; empty styled cells leave no trace. */
export class SheetReader implements XmlReader {
  /** True once everything asked for was seen; the rest of the part need not be unpacked. */
  finished = false;
  private readonly rows = new Map<number, CellInput[]>();
  private readonly hidden: number[] = [];
  private readonly merged: string[] = [];
  private readonly withoutValue: string[] = [];
  private minColumn = lastColumn + 1;
  private maxColumn = 0;
  private minRow = lastRow + 1;
  private maxRow = 0;
  private keptCells = 0;

  private row = 0;
  private rowCells: CellInput[] | undefined;
  private column = 0;
  private type: CellType = 'number';
  private hasFormula = false;
  private inValue = false;
  private inInline = false;
  private phonetic = 0;
  private collected = '';

  constructor(private readonly options: SheetScanOptions) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.inValue = true;
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'is':
        this.inInline = true;
        break;
      case 't':
        this.inValue = this.inInline && this.phonetic === 0;
        break;
      case 'rPh':
        this.phonetic++;
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'mergeCell':
        this.merge(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.inValue && this.column > 0) this.collected += text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.inValue = false;
        break;
      case 'c':
        this.closeCell();
        break;
      case 'is':
        this.inInline = false;
        break;
      case 'rPh':
        this.phonetic--;
        break;
    }
  }

  private openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(row) || row < 1 || row > lastRow) throw damaged('xml', `row ${r}`);
    this.row = row;
    this.rowCells = this.rows.get(row);
    this.column = 0;
    if (this.options.lastRow !== undefined && row > this.options.lastRow) {
      this.finished = true;
      return;
    }
    if ((hidden === '1' || hidden === 'true') && this.hidden.length < longestHiddenList) this.hidden.push(row);
  }

  private openCell({ r, t = 'n' }: Attributes): void {
    if (this.row === 0) throw damaged('xml', 'a cell outside a row');
    this.column = r === undefined ? this.column + 1 : leadingColumn(r);
    if (this.column < 1 || this.column > lastColumn) throw damaged('xml', `column ${r}`);
    const type = cellTypes[t];
    if (!type) throw damaged('xml', 'unknown cell type');
    this.type = type;
    this.hasFormula = false;
    this.collected = '';
  }

  private closeCell(): void {
    if (this.finished) return;
    const value = this.collected === '' ? null : this.fromText(this.collected);
    if (value === null) {
      if (this.hasFormula && this.type !== 'text') {
        this.withoutValue.push(cellAddress(this.row, this.column));
        this.keep(null);
      }
    } else this.keep(value);
  }

  private keep(value: CellInput): void {
    if (!this.rowCells) {
      this.rowCells = [];
      this.rows.set(this.row, this.rowCells);
    }
    const cells = this.rowCells;
    if (this.column > cells.length) {
      this.keptCells += this.column - cells.length;
      if (this.keptCells > this.options.mostCells) throw tooLarge('cells', this.options.mostCells);
    }
    while (cells.length < this.column - 1) cells.push(null);
    cells[this.column - 1] = value;
    if (this.column < this.minColumn) this.minColumn = this.column;
    if (this.column > this.maxColumn) this.maxColumn = this.column;
    if (this.row < this.minRow) this.minRow = this.row;
    if (this.row > this.maxRow) this.maxRow = this.row;
  }

  private fromText(text: string): CellInput {
    switch (this.type) {
      case 'text':
      case 'inline':
        return ownCopy(unescapeText(text));
      case 'shared': {
        const shared = this.options.sharedStrings[Number(text)];
        if (shared === undefined) throw damaged('xml', `shared string ${text} does not exist`);
        return shared;
      }
      case 'boolean':
        return text.trim() === '1' || text.trim() === 'true';
      case 'error':
        return new CellError(text.trim());
      case 'date':
        return serialOfIsoText(text.trim(), this.options.date1904) ?? ownCopy(text);
      default: {
        const number = Number(text);
        if (!Number.isFinite(number)) throw damaged('xml', 'a number cannot be read');
        return number;
      }
    }
  }

  private merge({ ref }: Attributes): void {
    if (ref !== undefined && this.merged.length < mostMergedRanges) this.merged.push(ref);
  }

  /** The rectangle around everything that is filled. */
  result(): ScannedSheet {
    const lists = { mergedRanges: this.merged, formulasWithoutValue: this.withoutValue };
    if (this.maxRow === 0) return { firstRow: 1, firstColumn: 1, rows: [], hiddenRows: [], ...lists };
    const width = this.maxColumn - this.minColumn + 1;
    const height = this.maxRow - this.minRow + 1;
    if (width * height > this.options.mostCells) throw tooLarge('cells', this.options.mostCells);
    const emptyRow: readonly CellInput[] = new Array<CellInput>(width).fill(null);
    const rows: (readonly CellInput[])[] = [];
    for (let row = this.minRow; row <= this.maxRow; row++) {
      const cells = this.rows.get(row);
      if (!cells) {
        rows.push(emptyRow);
        continue;
      }
      if (this.minColumn > 1) cells.splice(0, this.minColumn - 1);
      while (cells.length < width) cells.push(null);
      rows.push(cells);
    }
    const hiddenRows = this.hidden.filter((row) => row >= this.minRow && row <= this.maxRow);
    return { firstRow: this.minRow, firstColumn: this.minColumn, rows, hiddenRows, ...lists };
  }
}

/** Serial of an ISO 8601 date cell (`t="d"`), which Excel itself writes in strict workbooks only. */
function serialOfIsoText(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text);
  const date = match ? parseIsoDate(match[1] ?? '') : undefined;
  if (!match || !date) return undefined;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return serialFromMoment(date, date1904) + seconds / 86_400;
}
