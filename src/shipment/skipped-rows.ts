import type { GoodsLine, RecognisedColumn } from './model';

/** What the recognition of rows without goods needs to know of the sheet. */
interface Headers {
  readonly headerRow: number;
  readonly columns: readonly RecognisedColumn[];
}

const totals =
  /^(?:итого|всего|итог|общий итог|промежуточный итог|(?:grand |sub)?total)(?:\s*[:.=]?$|\s+(?:по|за|к|для|for|of|by)\s)/i;
const startsLikeTotal = /^\s*[ивопgst]/i;

/** Whether a row holds no goods line: a total, the headers once more, or the numbers of the columns below the headers. */
export function isSkippedRow(line: GoodsLine, headers: Headers): boolean {
  return (
    isTotal(line) ||
    isRepeatedHeader(line, headers.columns) ||
    (line.row === headers.headerRow + 1 && isColumnNumbers(line))
  );
}

function isTotal(line: GoodsLine): boolean {
  if (line.own.hsCode !== undefined) return false;
  const { goodsName } = line.own;
  if (goodsName !== undefined && !totals.test(goodsName)) return false;
  for (const cell of line.raw)
    if (typeof cell === 'string' && startsLikeTotal.test(cell) && totals.test(cell.trim())) return true;
  return false;
}

function isRepeatedHeader(line: GoodsLine, columns: readonly RecognisedColumn[]): boolean {
  for (let position = 0; position < 3; position++) {
    const column = columns[position];
    const cell = column && line.raw[column.index];
    if (!column || typeof cell !== 'string' || cell.replace(/\s+/g, ' ').trim() !== column.header) return false;
  }
  return true;
}

/** «1 2 3 4 …» under the headers, as Russian forms have it. */
function isColumnNumbers(line: GoodsLine): boolean {
  const numbers = line.raw.filter((cell) => cell !== null && cell !== '').map(Number);
  const first = numbers[0];
  return numbers.length >= 3 && first !== undefined && numbers.every((number, index) => number === first + index);
}
