import { parseHsCode } from '../identifiers';
import { cellAddress, isEmptyText, normaliseHeader, recogniseHeader, textFromNumber } from '../shipment';
import { CellError, type CellInput, type SheetBlock } from '../shipment/model';
import type { LocalizedText, TextData } from '../values';

/** One line of a list of goods. */
export interface ListedGoods {
  /** Row of the sheet or place in the list, from 1. */
  readonly row: number;
  /** Address of the code's cell; absent for lines that come from no sheet. */
  readonly cell?: string;
  readonly hsCode: CellInput;
  readonly name?: string;
}

/** A list of goods found in a sheet. */
export interface GoodsList {
  readonly sheet: string;
  readonly goods: readonly ListedGoods[];
  /** How the column of codes was found. */
  readonly foundBy: 'header' | 'contents';
  /** Address of the code column's header, or of its first cell. */
  readonly codeCell: string;
  /** Address of the name column's header, or of its first cell. */
  readonly nameCell?: string;
}

/** Why a sheet holds no list of goods. */
export interface NoGoodsList {
  readonly text: LocalizedText;
  readonly data: TextData;
}

/** Rows searched for headers. */
const searchedRows = 20;
/** Rows looked at to find codes without a header. */
const sampledRows = 500;

const codeHeader = /(?:^|\s)(?:тн\s?вэд|hs|tn\s?ved|commodity code|tariff code|customs code)(?:\s|$)/;
/** Headings of goods lists that shipment sheets do not carry. */
const nameHeaders = new Set([
  'номенклатура',
  'название',
  'название товара',
  'наименование продукции',
  'продукция',
  'артикул и наименование',
  'product',
  'product name',
  'name',
  'item',
  'item name',
  'description',
  'goods',
]);
const letters = /\p{L}{3}/u;

interface Columns {
  readonly code: number;
  readonly name: number | undefined;
}

/**
 * The list of goods in a sheet. The column of codes is found by its header among the first rows, or, in a list
 * without headers, by its contents: the column most of whose cells are HS codes.
 */
export function readGoods(block: SheetBlock): GoodsList | NoGoodsList {
  const header = findHeader(block);
  const columns = header?.columns ?? findByContents(block);
  if (!columns) return noCodes(block.sheet);
  const goods: ListedGoods[] = [];
  for (let index = (header?.index ?? -1) + 1; index < block.rows.length; index++) {
    const listed = readLine(block, index, columns);
    if (listed) goods.push(listed);
  }
  const top = header?.index ?? Math.max(0, (goods[0]?.row ?? block.firstRow) - block.firstRow);
  const addressOf = (column: number): string => cellAddress(block.firstRow + top, block.firstColumn + column);
  return {
    sheet: block.sheet,
    goods,
    foundBy: header ? 'header' : 'contents',
    codeCell: addressOf(columns.code),
    ...(columns.name === undefined ? {} : { nameCell: addressOf(columns.name) }),
  };
}

function readLine(block: SheetBlock, index: number, columns: Columns): ListedGoods | undefined {
  const cells = block.rows[index] ?? [];
  const hsCode = cells[columns.code] ?? null;
  const name = columns.name === undefined ? '' : textOf(cells[columns.name] ?? null);
  if (isBlank(hsCode) && (name === '' || isTotal(cells))) return undefined;
  if (typeof hsCode === 'string' && meansCode(hsCode)) return undefined;
  const row = block.firstRow + index;
  return {
    row,
    cell: cellAddress(row, block.firstColumn + columns.code),
    hsCode,
    ...(name === '' ? {} : { name }),
  };
}

const total = /^\s*(?:итог|всего|total|grand total)/i;

function isTotal(cells: readonly CellInput[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && total.test(cell));
}

function findHeader(block: SheetBlock): { readonly index: number; readonly columns: Columns } | undefined {
  for (let index = 0; index < Math.min(searchedRows, block.rows.length); index++) {
    const cells = block.rows[index] ?? [];
    const explicit = cells.findIndex((cell) => typeof cell === 'string' && codeHeader.test(plainHeader(cell)));
    const code = explicit >= 0 ? explicit : cells.findIndex((cell) => typeof cell === 'string' && meansCode(cell));
    if (code < 0 || looksLikeCode(cells[code] ?? null)) continue;
    const name = cells.findIndex((cell, column) => column !== code && typeof cell === 'string' && meansName(cell));
    // A title such as «Коды ТН ВЭД ассортимента» stands alone in its row; a header with codes below it may too.
    if (name < 0 && !codesBelow(block, index, code)) continue;
    return { index, columns: { code, name: name < 0 ? wordiest(block, index + 1, code) : name } };
  }
  return undefined;
}

function plainHeader(header: string): string {
  return normaliseHeader(header.slice(0, 200)).replaceAll('-', ' ');
}

function meansCode(header: string): boolean {
  if (header.length > 200) return false;
  return recogniseHeader(header) === 'hsCode' || codeHeader.test(plainHeader(header));
}

function meansName(header: string): boolean {
  if (header.length > 200) return false;
  return recogniseHeader(header) === 'goodsName' || nameHeaders.has(plainHeader(header));
}

function codesBelow(block: SheetBlock, index: number, column: number): boolean {
  const below = block.rows.slice(index + 1, index + 1 + sampledRows).map((cells) => cells[column] ?? null);
  const filled = below.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter(looksLikeCode).length * 2 >= filled.length;
}

function findByContents(block: SheetBlock): Columns | undefined {
  const sample = block.rows.slice(0, sampledRows);
  const width = sample.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  let code: number | undefined;
  let most = 0;
  for (let column = 0; column < width; column++) {
    const filled = sample.map((cells) => cells[column] ?? null).filter((cell) => !isBlank(cell));
    const codes = filled.filter(looksLikeCode).length;
    if (codes > most && codes * 2 > filled.length) {
      most = codes;
      code = column;
    }
  }
  return code === undefined ? undefined : { code, name: wordiest(block, 0, code) };
}

/** The column with most words: the names of the goods. */
function wordiest(block: SheetBlock, from: number, code: number): number | undefined {
  const characters: number[] = [];
  for (const cells of block.rows.slice(from, from + sampledRows))
    cells.forEach((cell, column) => {
      if (column !== code && typeof cell === 'string' && letters.test(cell))
        characters[column] = (characters[column] ?? 0) + Math.min(cell.length, 200);
    });
  let best: number | undefined;
  characters.forEach((count, column) => {
    if (best === undefined || count > (characters[best] ?? 0)) best = column;
  });
  return best;
}

function looksLikeCode(cell: CellInput): boolean {
  return !isBlank(cell) && parseHsCode(codeText(cell)).ok;
}

/** The contents of a code cell as text; the name of the error for an error value. */
export function codeText(cell: CellInput): string {
  if (cell === null) return '';
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === 'number') return textFromNumber(cell);
  return String(cell).trim();
}

function textOf(cell: CellInput): string {
  if (cell === null || cell instanceof CellError) return '';
  return codeText(cell).replace(/\s+/g, ' ');
}

function isBlank(cell: CellInput): boolean {
  return cell === null || (typeof cell === 'string' && isEmptyText(cell.trim()));
}

function noCodes(sheet: string): NoGoodsList {
  return {
    text: {
      ru: 'На листе «{sheet}» нет столбца с кодами ТН ВЭД. Назовите столбец «Код ТН ВЭД» или выберите лист, где коды стоят в одном столбце.',
      en: 'Sheet “{sheet}” has no column of HS codes. Name the column “HS code”, or choose a sheet with the codes in one column.',
    },
    data: { sheet },
  };
}
