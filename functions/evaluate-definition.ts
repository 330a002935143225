import { CellError, type CellInput } from '../src/shipment/model';
import { Decimal, serialFromMoment, type LocalizedText } from '../src/values';
import type {
  FilledCell,
  FunctionDefinition,
  FunctionEnvironment,
  FunctionParameter,
  ResultCell,
  TableComputation,
} from './define-function';
import { type FunctionFault, faultOf, isRefusal, notAvailable, refuse } from './fault';

/** An argument: a cell, a range row by row, or nothing for an optional argument left out. */
export type FunctionArgument = CellInput | undefined | readonly (readonly CellInput[])[];

/** One cell of an answer. `''` is an empty cell. */
export type FunctionValue = string | number | boolean | CellError | FunctionFault;

export interface EvaluateOptions {
  /** `serial` (default): Excel date serials of the 1900 system; `iso`: `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`. */
  readonly dates?: 'serial' | 'iso';
}

/**
 * Calculates a custom function over cells and ranges. Never throws for what a user typed.
 *
 * Ranges work as in Excel: a single cell goes with every cell of a range, a row with a column makes a table,
 * equal shapes go cell by cell; where one range is shorter, the cells outside are `#N/A`. An error cell answers
 * that same error. An empty first argument answers an empty cell; another empty required argument is refused.
 *
 * Answers a single value when every argument is a single cell and the function answers one cell; otherwise rows.
 */
export function evaluateDefinition(
  definition: FunctionDefinition,
  args: readonly FunctionArgument[],
  environment: FunctionEnvironment,
  options: EvaluateOptions = {},
): FunctionValue | FunctionValue[][] {
  const { parameters, spill } = definition;
  const fault = (text: LocalizedText, data = {}) => faultOf(refuse(text, data), environment.language);

  if (args.length > parameters.length)
    return fault(texts.tooManyArguments, { name: definition.name, count: parameters.length });
  const missing = parameters.find((parameter, index) => !parameter.optional && args[index] === undefined);
  if (missing) return fault(texts.missingArgument, { argument: missing.name });

  if (definition.table) return evaluateTable(definition.table, args, environment, options);

  const ranges = parameters.map((_, index) => rangeOf(args[index]));
  const height = Math.max(1, ...ranges.map((range) => range.length));
  const width = Math.max(1, ...ranges.map((range) => range[0]?.length ?? 0));
  if (spill > 1 && height > 1 && width > 1) return fault(texts.oneColumnOnly, { name: definition.name });

  const rows: FunctionValue[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: FunctionValue[][] = [];
    for (let column = 0; column < width; column += 1)
      cells.push(
        evaluateCell(
          definition,
          ranges.map((range) => cellAt(range, row, column)),
          environment,
          options,
        ),
      );
    // A row of arguments spills each answer downwards, a column or a single cell to the right.
    if (width > 1 && spill > 1)
      for (let part = 0; part < spill; part += 1) rows.push(cells.map((answer) => answer[part] ?? ''));
    else rows.push(cells.flat());
  }
  const single = args.every((argument) => !isRange(argument)) && spill === 1;
  return single ? (rows[0]?.[0] ?? '') : rows;
}

function evaluateTable(
  table: TableComputation,
  args: readonly FunctionArgument[],
  environment: FunctionEnvironment,
  options: EvaluateOptions,
): FunctionValue[][] | FunctionFault {
  const answer = table(
    args.map((argument) => (argument === undefined ? undefined : isRange(argument) ? argument : [[argument]])),
    environment,
  );
  if (isRefusal(answer)) return faultOf(answer, environment.language);
  return answer.map((row) => row.map((cell) => (cell === undefined ? '' : outputOf(cell, environment, options))));
}

const outside = Symbol('outside a shorter range');
type ArgumentCell = CellInput | undefined | typeof outside;

function evaluateCell(
  definition: FunctionDefinition,
  cells: readonly ArgumentCell[],
  environment: FunctionEnvironment,
  options: EvaluateOptions,
): FunctionValue[] {
  const everywhere = (value: FunctionValue) => Array.from({ length: definition.spill }, () => value);

  if (cells.includes(outside)) return everywhere(faultOf(notAvailable(texts.shapes), environment.language));
  const error = cells.find((cell) => cell instanceof CellError);
  if (error instanceof CellError) return everywhere(error);

  const values: unknown[] = [];
  for (const [index, parameter] of definition.parameters.entries()) {
    const value = readArgument(parameter, cells[index]);
    if (value === undefined && !parameter.optional)
      return everywhere(index === 0 ? '' : faultOf(refuse(texts.missingArgument, { argument: parameter.name }), environment.language));
    if (isRefusal(value)) return everywhere(faultOf(value, environment.language));
    values.push(value);
  }
  const answer = definition.compute(values, environment);
  if (isRefusal(answer)) return everywhere(faultOf(answer, environment.language));
  return answer.map((cell) => outputOf(cell, environment, options));
}

/** Undefined for an argument that is left out or empty. */
function readArgument(parameter: FunctionParameter, cell: ArgumentCell): unknown {
  return isEmpty(cell) ? undefined : parameter.read(cell as FilledCell, parameter.name);
}

/** Excel keeps 15 significant digits; an amount of more could lose its kopecks without a sign. */
const excelDigits = 15;

function outputOf(cell: ResultCell, environment: FunctionEnvironment, options: EvaluateOptions): FunctionValue {
  if (cell instanceof Decimal)
    return cell.precision() <= excelDigits ? cell.toNumber() : faultOf(refuse(texts.tooManyDigits), environment.language);
  if (typeof cell === 'object') return options.dates === 'iso' ? cell.moment : serialFromMoment(cell.moment);
  return cell;
}

function isRange(argument: FunctionArgument): argument is readonly (readonly CellInput[])[] {
  return Array.isArray(argument);
}

function rangeOf(argument: FunctionArgument): readonly (readonly (CellInput | undefined)[])[] {
  return isRange(argument) ? argument : [[argument]];
}

function cellAt(range: readonly (readonly (CellInput | undefined)[])[], row: number, column: number): ArgumentCell {
  const cells = range.length === 1 ? range[0] : range[row];
  if (!cells) return outside;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : outside;
}

function isEmpty(cell: ArgumentCell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const texts = {
  tooManyArguments: {
    ru: 'Функция SPOT.{name} принимает не больше {count} аргументов. Уберите лишние',
    en: 'SPOT.{name} takes no more than {count} arguments. Remove the others',
  },
  missingArgument: {
    ru: 'Не заполнен аргумент «{argument}». Укажите значение или ячейку, в которой оно есть',
    en: 'The argument “{argument}” is empty. Give a value or a cell that holds one',
  },
  oneColumnOnly: {
    ru: 'SPOT.{name} отвечает несколькими ячейками, поэтому принимает одну ячейку, один столбец или одну строку, но не таблицу',
    en: 'SPOT.{name} answers with several cells, so it takes one cell, one column or one row, but not a table',
  },
  shapes: {
    ru: 'Диапазоны разного размера: для этой ячейки есть не все аргументы. Выделите диапазоны одной длины',
    en: 'The ranges differ in size: this cell lacks an argument. Choose ranges of equal length',
  },
  tooManyDigits: {
    ru: 'Число слишком длинное: Excel хранит 15 знаков, и копейки потерялись бы. Разделите сумму на части',
    en: 'The number is too long: Excel keeps 15 digits and kopecks would be lost. Split the amount',
  },
} as const satisfies Record<string, LocalizedText>;
