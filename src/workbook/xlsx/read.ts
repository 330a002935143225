import { parseRange, type CellRange } from '../../shipment';
import type { SheetBlock } from '../../shipment/model';
import { WorkbookFault, type CancelSignal, type ReadOptions, type SheetInfo } from '../port';
import { openArchive, type Archive } from './archive';
import { damaged } from './faults';
import { defaultLimits, type XlsxLimits } from './limits';
import { SharedStringsReader } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { RelationshipsReader, relationshipsPart, resolveTarget, WorkbookReader, type ListedSheet } from './workbook-parts';
import { readXmlPart, type XmlReader } from './xml-part';

/** An xlsx file open for reading. */
export interface XlsxFile {
  /** Worksheets in the order of the workbook; chart sheets are left out. */
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string;
  readonly date1904: boolean;
  /** The filled part of a sheet (or of `address`). Rejects with `WorkbookFault`. */
  block(sheet: string, options?: ReadOptions): Promise<SheetBlock>;
  /** The first rows of a sheet, to look for its header; merged ranges are not read. */
  head(sheet: string, rows: number): Promise<SheetBlock>;
  close(): Promise<void>;
}

/**
 * Opens an xlsx or xlsm file by path or from bytes. Nothing but the workbook's own list of sheets is
 * read before a sheet is asked for. Rejects with `WorkbookFault`: not-found, not-xlsx, encrypted,
 * damaged, too-large; `data.reason` says which kind.
 */
export async function readXlsx(file: string | Uint8Array, limits: XlsxLimits = defaultLimits): Promise<XlsxFile> {
  const archive = await openArchive(file, limits);
  try {
    return await openWorkbook(archive, limits);
  } catch (fault) {
    await archive.close();
    throw fault;
  }
}

async function openWorkbook(archive: Archive, limits: XlsxLimits): Promise<XlsxFile> {
  if (!archive.has('_rels/.rels')) throw new WorkbookFault('not-xlsx', { reason: 'other' });
  const roots = await readPart(archive, '_rels/.rels', new RelationshipsReader());
  const root = roots.relationships.find((relationship) => relationship.kind === 'officeDocument');
  if (!root) throw new WorkbookFault('not-xlsx', { reason: 'other' });
  const workbookPart = resolveTarget('', root.target);
  if (/\.bin$/i.test(workbookPart)) throw new WorkbookFault('not-xlsx', { reason: 'xlsb' });
  if (!/(^|\/)xl\//i.test(workbookPart) && !/workbook/i.test(workbookPart))
    throw new WorkbookFault('not-xlsx', { reason: 'other' });
  const workbook = await readPart(archive, workbookPart, new WorkbookReader());
  const links = await readPart(archive, relationshipsPart(workbookPart), new RelationshipsReader());
  const parts = new Map(links.relationships.map((link) => [link.id, link]));
  const sheets = workbook.sheets.filter((sheet) => parts.get(sheet.relationship)?.kind === 'worksheet');
  const firstSheet = sheets[0];
  if (!firstSheet) throw damaged('no-sheets');
  const sharedLink = links.relationships.find((link) => link.kind === 'sharedStrings');
  const sharedPart = sharedLink && resolveTarget(workbookPart, sharedLink.target);
  let shared: Promise<readonly string[]> | undefined;

  const sharedStrings = (signal?: CancelSignal): Promise<readonly string[]> => {
    shared ??=
      sharedPart && archive.has(sharedPart)
        ? readPart(archive, sharedPart, new SharedStringsReader(), signal ? { signal } : {}).then((reader) => reader.strings)
        : Promise.resolve([]);
    shared.catch(() => (shared = undefined));
    return shared;
  };

  const scan = async (name: string, options: ReadOptions, lastRow?: number): Promise<SheetBlock> => {
    const sheet = findSheet(sheets, name);
    const part = resolveTarget(workbookPart, parts.get(sheet.relationship)?.target ?? '');
    const reader = new SheetReader({
      sharedStrings: await sharedStrings(options.signal),
      date1904: workbook.date1904,
      mostCells: limits.cells,
      ...(lastRow === undefined ? {} : { lastRow }),
    });
    await readPart(archive, part, reader, options);
    return { sheet: sheet.name, date1904: workbook.date1904, ...reader.result() };
  };

  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    activeSheet: (workbook.sheets[workbook.activeTab] ?? firstSheet).name,
    date1904: workbook.date1904,
    head: (name, rows) => scan(name, {}, rows),
    async block(name, options = {}) {
      const block = await scan(name, options);
      const range = options.address === undefined ? undefined : parseRange(options.address);
      return range ? crop(block, range) : block;
    },
    close: () => archive.close(),
  };
}

/** The part of a block inside a range; lists of rows and addresses are cut to it. */
export function crop(block: SheetBlock, range: CellRange): SheetBlock {
  const firstRow = Math.max(range.firstRow, block.firstRow);
  const firstColumn = Math.max(range.firstColumn, block.firstColumn);
  const rows = block.rows
    .slice(firstRow - block.firstRow, Math.max(0, range.lastRow - block.firstRow + 1))
    .map((row) => row.slice(firstColumn - block.firstColumn, Math.max(0, range.lastColumn - block.firstColumn + 1)));
  const touches = (address: string): boolean => {
    const other = parseRange(address);
    return (
      other !== undefined &&
      other.firstRow <= range.lastRow &&
      other.lastRow >= range.firstRow &&
      other.firstColumn <= range.lastColumn &&
      other.lastColumn >= range.firstColumn
    );
  };
  return {
    ...block,
    firstRow,
    firstColumn,
    rows,
    hiddenRows: (block.hiddenRows ?? []).filter((row) => row >= range.firstRow && row <= range.lastRow),
    mergedRanges: (block.mergedRanges ?? []).filter(touches),
    formulasWithoutValue: (block.formulasWithoutValue ?? []).filter(touches),
  };
}

/** Excel compares sheet names without regard to case. */
function findSheet(sheets: readonly ListedSheet[], name: string): ListedSheet {
  const wanted = name.trim().toLocaleLowerCase('ru');
  const found = sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.trim().toLocaleLowerCase('ru') === wanted);
  if (found) return found;
  throw new WorkbookFault('no-such-sheet', { sheet: name, sheets: sheets.map((sheet) => sheet.name).join(', ') });
}

interface PartOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (share: number) => void;
}

async function readPart<Reader extends XmlReader & { readonly finished?: boolean }>(
  archive: Archive,
  part: string,
  reader: Reader,
  { signal, onProgress }: PartOptions = {},
): Promise<Reader> {
  const xml = readXmlPart(reader);
  for await (const chunk of archive.unpack(part, onProgress)) {
    if (signal?.aborted) throw new WorkbookFault('cancelled');
    xml.push(chunk);
    if (reader.finished) return reader;
  }
  xml.end();
  return reader;
}
