import { readFile, stat } from 'node:fs/promises';
import { paidLedger, readPaidDeposits, type DepositLedger, type PaidDeposits } from '../month';
import { buildLedger, ledgerJson, matchPayments } from '../payments';
import { buildDocuments } from '../use-cases';
import { UserFault, type CommandArguments, type CommandContext, type CommandOption } from './command';
import type { MonthInput } from './month';
import { sayProblems } from './payment-output';
import { readStatementFile } from './read-statement-file';
import { harmless } from './terminal';

/** Where section 4 learns what was paid. Without them the columns of the sheet tell. */
export const paidOptions = {
  statement: {
    type: 'string',
    value: 'FILE',
    repeatable: true,
    help: {
      ru: 'выписка банка: платежи берутся из неё, а не с листа; можно несколько раз',
      en: 'bank statement: payments come from it, not from the sheet; may be repeated',
    },
  },
  ledger: {
    type: 'string',
    value: 'FILE',
    help: {
      ru: 'готовый учёт платежей вместо выписки: ledger.json от spot pay или вывод spot statement --json',
      en: 'a ledger of payments instead of a statement: ledger.json of spot pay, or what spot statement --json prints',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** The deposits as `--statement` or `--ledger` tell them; undefined without both. */
export async function depositLedgerOf(
  args: CommandArguments,
  input: MonthInput,
  context: CommandContext,
): Promise<DepositLedger | undefined> {
  const statements = args.texts('statement');
  const file = args.text('ledger');
  if (statements.length > 0 && file !== undefined) throw new UserFault(both, oneOfThem, {}, 'ledger');
  const paid =
    statements.length > 0
      ? await paidByStatements(statements, input, context)
      : file === undefined
        ? undefined
        : await paidByLedger(file);
  return paid && paidLedger(input.sheet, input, paid);
}

async function paidByStatements(
  files: readonly string[],
  input: MonthInput,
  context: CommandContext,
): Promise<PaidDeposits> {
  const read = [];
  for (const file of files) read.push(await readStatementFile(file));
  const { consignments } = buildDocuments(input);
  const found = matchPayments({ ...input, documents: read.flatMap(({ documents }) => documents), consignments });
  const ledger = buildLedger({ consignments, matches: found.matches, questions: found.questions });
  sayProblems([...read.flatMap(({ problems }) => problems), ...found.findings, ...ledger.problems], context);
  if (found.questions.length > 0) throw new UserFault(questions, answerThem, { count: found.questions.length }, 'statement');
  return readPaidDeposits(ledgerJson(ledger)) ?? new Map();
}

/** A ledger of a large company has some megabytes. */
const largestLedger = 64 * 1024 * 1024;

async function paidByLedger(file: string): Promise<PaidDeposits> {
  let value: unknown;
  try {
    if ((await stat(file)).size <= largestLedger) value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UserFault(unreadable, makeLedger, { file: harmless(file) }, 'ledger');
  }
  const paid = readPaidDeposits(value);
  if (!paid) throw new UserFault(noLedger, makeLedger, { file: harmless(file) }, 'ledger');
  if ([...paid.values()].every(({ payments }) => payments.length === 0)) throw new UserFault(nothingPaid, makeLedger, { file: harmless(file) }, 'ledger');
  return paid;
}

const both = { ru: 'Даны и выписка, и учёт платежей.', en: 'Both a statement and a ledger are given.' };
const oneOfThem = { ru: 'Оставьте что-то одно: --statement или --ledger.', en: 'Keep one of them: --statement or --ledger.' };
const questions = {
  ru: 'Неясно, к каким перевозкам относятся платежи выписки: {count}. Раздел 4 не составлен.',
  en: 'Payments of the statement that may belong to several shipments: {count}. Section 4 is not made.',
};
const answerThem = {
  ru: 'Какие это платежи, показывает spot statement ВЫПИСКА КНИГА. Уточните назначение или впишите номер поручения в строку перевозки.',
  en: 'spot statement STATEMENT FILE shows them. Make the purpose clear, or type the order number in the row of the shipment.',
};
const unreadable = { ru: 'Учёт платежей «{file}» не прочитан: файла нет или это не JSON.', en: 'The ledger “{file}” was not read: it is missing or not JSON.' };
const noLedger = { ru: '«{file}» — не учёт платежей.', en: '“{file}” is not a ledger of payments.' };
const nothingPaid = {
  ru: 'В учёте «{file}» есть поручения, но ни одного платежа: он составлен до выписки банка.',
  en: 'The ledger “{file}” has payment orders but no payment: it was made before the bank statement.',
};
const makeLedger = {
  ru: 'Дайте выписку: --statement ФАЙЛ. Или сохраните вывод spot statement ВЫПИСКА КНИГА --json.',
  en: 'Give the statement: --statement FILE. Or save what spot statement STATEMENT FILE --json prints.',
};
