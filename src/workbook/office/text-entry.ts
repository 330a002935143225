import { CellError, type CellInput } from '../../shipment/model';

/** Texts Excel would not keep as typed begin so: a formula in any culture, or the apostrophe that hides itself. */
const formulaStart = /^[=+\-@']/;

/** Texts without digits that begin with a letter, a quotation mark or a bracket stay what they are. */
const plainText = /^[\p{L}«"(][^\p{N}]*$/u;

const logicalWord = /^(true|false|истина|ложь)$/i;

/**
 * What to write so that the cell holds exactly this value. Excel reads a written text as if it were typed, so
 * «007», «1.2.2026» and «=1+1» would become a number, a date and a formula: such texts get the apostrophe that
 * marks a text and is no part of the value. An empty cell is an empty text; `null` would leave the cell as it is.
 */
export function entryFor(value: CellInput, format?: string): string | number | boolean {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value !== 'string') return value;
  if (value === '') return '';
  if (formulaStart.test(value)) return `'${value}`;
  if (format === '@') return value;
  return plainText.test(value) && !logicalWord.test(value) ? value : `'${value}`;
}

/** Error values as Excel delivers them, and as Russian Excel shows them in texts pasted as values. */
const errorCodes: ReadonlyMap<string, string> = new Map([
  ...[
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#UNKNOWN!',
    '#EXTERNAL!',
    '#PYTHON!',
    '#TIMEOUT!',
  ].map((code): [string, string] => [code, code]),
  ['#ПУСТО!', '#NULL!'],
  ['#ДЕЛ/0!', '#DIV/0!'],
  ['#ЗНАЧ!', '#VALUE!'],
  ['#ССЫЛКА!', '#REF!'],
  ['#ИМЯ?', '#NAME?'],
  ['#ЧИСЛО!', '#NUM!'],
  ['#Н/Д', '#N/A'],
]);

/**
 * The value of a cell as Office.js delivers it. Errors arrive as texts; asking for the types of the values too
 * would double what is transferred, so a text that reads exactly like an error value is taken for one: whoever
 * typed «#N/A» by hand has the same gap to fill.
 */
export function cellInput(delivered: unknown): CellInput {
  if (typeof delivered === 'number' || typeof delivered === 'boolean') return delivered;
  if (typeof delivered !== 'string' || delivered === '') return null;
  if (delivered.charCodeAt(0) !== 35) return delivered;
  const code = errorCodes.get(delivered);
  return code === undefined ? delivered : new CellError(code);
}
