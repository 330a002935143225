import { parseCellAddress } from '../../src/shipment';
import type { CellInput, SheetBlock } from '../../src/shipment/model';
import { WorkbookFault, type CellWrite, type PictureToPlace, type PictureUndo, type TableToWrite, type WorkbookPort } from '../../src/workbook';

/** A workbook of one sheet that begins in A1, kept in memory; tables and settings can be looked at. */
export class WorkbookInMemory implements WorkbookPort {
  readonly settings = new Map<string, unknown>();
  readonly tables: TableToWrite[] = [];
  readonly written: CellWrite[] = [];
  /** By name. */
  readonly pictures = new Map<string, { readonly cell: string; readonly png: Uint8Array }>();
  reads = 0;

  constructor(
    readonly name: string,
    readonly rows: CellInput[][],
  ) {}

  sheets() {
    return Promise.resolve([{ name: this.name, hidden: false }]);
  }
  activeSheet() {
    return Promise.resolve(this.name);
  }
  selection() {
    return Promise.resolve({ sheet: this.name, address: 'A1' });
  }
  readSheet(sheet: string): Promise<SheetBlock> {
    this.reads += 1;
    if (sheet !== this.name) return Promise.reject(new WorkbookFault('no-such-sheet', { sheet }));
    return Promise.resolve({
      sheet,
      firstRow: 1,
      firstColumn: 1,
      rows: this.rows.map((row) => [...row]),
      date1904: false,
    });
  }
  writeCells(_: string, edits: readonly CellWrite[]) {
    return Promise.resolve(
      edits.map((edit) => {
        const before = { cell: edit.cell, value: this.at(edit.cell) };
        const address = parseCellAddress(edit.cell);
        const row = address && this.rows[address.row - 1];
        if (row) row[address.column - 1] = edit.value;
        this.written.push(edit);
        return before;
      }),
    );
  }
  readCells(_: string, cells: readonly string[]) {
    return Promise.resolve(cells.map((cell) => this.at(cell)));
  }
  writeTable(table: TableToWrite) {
    this.tables.push(table);
    return Promise.resolve();
  }
  mark() {
    return Promise.resolve();
  }
  clearMarks() {
    return Promise.resolve();
  }
  placePicture(_: string, cell: string, png: Uint8Array, picture: PictureToPlace): Promise<PictureUndo> {
    this.pictures.set(picture.name, { cell, png });
    return Promise.resolve({ name: picture.name });
  }
  undoPicture(_: string, { name }: PictureUndo) {
    this.pictures.delete(name);
    return Promise.resolve();
  }
  select() {
    return Promise.resolve();
  }
  onChange() {
    return Promise.resolve(() => Promise.resolve());
  }
  loadSetting(key: string) {
    return Promise.resolve(this.settings.get(key));
  }
  saveSetting(key: string, value: unknown) {
    this.settings.set(key, JSON.parse(JSON.stringify(value)));
    return Promise.resolve();
  }

  at(cell: string): CellInput {
    const address = parseCellAddress(cell);
    return (address && this.rows[address.row - 1]?.[address.column - 1]) ?? null;
  }
}
