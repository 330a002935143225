import { CellError, type CellInput } from '../src/shipment/model';
import { fillText } from '../src/values';
import type { FunctionDefinition } from './define-function';
import { functionEnvironment } from './environment';
import { evaluateDefinition, type FunctionValue } from './evaluate-definition';
import { FunctionFault } from './fault';

/** Answers Excel's call of a custom function: matrices in, a matrix out, faults as `CustomFunctions.Error`. */
export function answerHost(definition: FunctionDefinition, args: readonly unknown[]): unknown[][] {
  return hostAnswer(evaluateDefinition(definition, rangesOf(definition, args), functionEnvironment()));
}

/** `answerHost` for a function that asks the outside first. */
export async function answerHostLater(definition: FunctionDefinition, args: readonly unknown[]): Promise<unknown[][]> {
  const ranges = rangesOf(definition, args);
  const environment = functionEnvironment();
  const fetched = await definition.fetch?.(ranges, environment);
  return hostAnswer(evaluateDefinition(definition, ranges, { ...environment, ...fetched }));
}

function rangesOf(definition: FunctionDefinition, args: readonly unknown[]): (CellInput[][] | undefined)[] {
  return args
    .slice(0, definition.parameters.length)
    .map((argument) => (argument === undefined || argument === null ? undefined : cellsOf(argument)));
}

function hostAnswer(answer: FunctionValue | FunctionValue[][]): unknown[][] {
  if (answer instanceof FunctionFault) throw hostError(answer);
  const rows = Array.isArray(answer) ? answer : [[answer]];
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (single instanceof FunctionFault || single instanceof CellError) throw hostError(single);
  return rows.map((row) => row.map(hostValue));
}

function cellsOf(argument: unknown): CellInput[][] {
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

function cellOf(value: unknown): CellInput {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string')
    return new CellError(value.code);
  return null;
}

function hostValue(value: FunctionValue): unknown {
  return value instanceof FunctionFault || value instanceof CellError ? hostError(value) : value;
}

/** Errors Excel takes as a function's answer; `#NAME?`, `#REF!` and others it only hands in. */
const answerable = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

function hostError(value: FunctionFault | CellError): CustomFunctions.Error {
  if (value instanceof FunctionFault)
    return new CustomFunctions.Error(
      value.code === 'value' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable,
      value.text,
    );
  if (answerable.includes(value.code)) return new CustomFunctions.Error(value.code as CustomFunctions.ErrorCode);
  const text = {
    ru: 'В ячейке, на которую ссылается функция, стоит ошибка {error}. Исправьте ту ячейку',
    en: 'The cell the function refers to holds the error {error}. Correct that cell',
  };
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    fillText(text, functionEnvironment().language, { error: value.code }),
  );
}
