import { evaluate, findFunction, FunctionFault, functions, type FunctionArgument, type FunctionValue } from '../../../functions';
import { readRates } from '../../shipment';
import { CellError, type CellInput, type RateTable } from '../../shipment/model';
import { findRatesSheet } from '../../use-cases';
import { dateOf } from '../../values';
import { readXlsx } from '../../workbook/xlsx/read';
import { UserFault, type Command } from '../command';
import { loadSettings } from '../settings';
import { sheetOptions } from '../options';
import { harmless } from '../terminal';

export const fn: Command = {
  name: 'fn',
  synopsis: 'NAME ARG… [--config FILE] [--rates FILE]',
  summary: {
    ru: 'вычислить функцию листа, например spot fn DEPOSIT 3000000 0.22',
    en: 'calculate a custom function, for instance spot fn DEPOSIT 3000000 0.22',
  },
  details: {
    ru: 'Дата пишется как 2026-11-27. Диапазон пишется как JSON: [[1],[2]] — столбец, [[1,2]] — строка. Ответ печатается как JSON.',
    en: 'A date is written like 2026-11-27. A range is written as JSON: [[1],[2]] is a column, [[1,2]] a row. The answer is printed as JSON.',
  },
  options: {
    config: sheetOptions.config,
    rates: {
      type: 'string',
      value: 'FILE',
      help: { ru: 'книга с листом «Курсы», для RATE', en: 'workbook with a rates sheet, for RATE' },
    },
  },
  positionals: { least: 1, most: 20 },
  async run(args, context) {
    const [name = '', ...words] = args.positionals;
    if (!findFunction(name))
      throw new UserFault(unknownFunction, knownFunctions, {
        name: harmless(name),
        names: functions.map((definition) => definition.name).join(', '),
      });
    const { regulation } = await loadSettings(args.text('config'), context);
    const ratesFile = args.text('rates');
    const environment = {
      language: context.language,
      regulation,
      today: () => dateOf(context.now),
      ...(ratesFile === undefined ? {} : { rates: await ratesOf(ratesFile) }),
    };
    const answer = evaluate(name, words.map(argumentOf), environment, { dates: 'iso' });
    const cells = Array.isArray(answer) ? answer.flat() : [answer];
    const printed = Array.isArray(answer) ? answer.map((row) => row.map(plain)) : plain(answer);
    context.terminal.out(`${JSON.stringify(printed)}\n`);
    return cells.some((cell) => cell instanceof FunctionFault || cell instanceof CellError) ? 1 : 0;
  },
};

/** The rates sheet of a workbook. */
async function ratesOf(file: string): Promise<RateTable> {
  const workbook = await readXlsx(file);
  try {
    const sheet = findRatesSheet(workbook.sheets);
    if (sheet === undefined) throw new UserFault(noRatesSheet, ratesSheetNeeded, { file: harmless(file) }, 'no-rates');
    return readRates(await workbook.block(sheet));
  } finally {
    await workbook.close();
  }
}

const noRatesSheet = { ru: 'В книге «{file}» нет листа «Курсы».', en: 'The workbook “{file}” has no rates sheet.' };
const ratesSheetNeeded = {
  ru: 'Назовите книгу, где есть лист «Курсы» со столбцами «Дата», «Валюта», «Курс».',
  en: 'Name a workbook with a sheet “Rates” that has the columns “Date”, “Currency”, “Rate”.',
};

const unknownFunction = { ru: 'Функции «{name}» нет.', en: 'There is no function “{name}”.' };
const knownFunctions = { ru: 'Есть функции: {names}.', en: 'The functions are: {names}.' };

const errorNames = ['#VALUE!', '#N/A', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

function argumentOf(word: string): FunctionArgument {
  if (word.startsWith('[')) {
    const rows = rangeOf(word);
    if (rows) return rows;
  }
  return cellOf(word);
}

/** A range given as JSON; undefined when the word is no such JSON. */
function rangeOf(word: string): CellInput[][] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(word);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

function cellOf(value: unknown): CellInput {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return errorNames.includes(value) ? new CellError(value) : value;
}

/** An error is printed as an object, so that a text "#N/A" cannot be taken for it. */
function plain(value: FunctionValue): unknown {
  if (value instanceof CellError) return { error: value.code };
  if (value instanceof FunctionFault) return { error: value.code === 'value' ? '#VALUE!' : '#N/A', message: value.text };
  return value;
}
