import {
  ledgerJson,
  matchPayments,
  type Evidence,
  type LedgerJson,
  type MatchResult,
  type Statement,
  type StatementDocument,
} from '../../payments';
import { buildDocuments, paymentLedger } from '../../use-cases';
import { fillText, momentText, moneyText, type LocalizedText } from '../../values';
import { checkFile } from '../check-file';
import type { Command, CommandArguments, CommandContext } from '../command';
import { jsonOption, sheetOptions } from '../options';
import { readStatementFile } from '../read-statement-file';
import { hasErrors, problemJson, sayProblems } from '../payment-output';
import { harmless, styled, wrap } from '../terminal';

export const statement: Command = {
  name: 'statement',
  synopsis: 'STATEMENT FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'сопоставить выписку банка с перевозками листа',
    en: 'match a bank statement to the shipments of a sheet',
  },
  details: {
    ru: 'STATEMENT — выписка 1CClientBankExchange (Windows-1251, DOS или UTF-8). Платёж относится к перевозке по назначению, номеру, сумме и дате; неоднозначное не угадывается, а называется с вариантами. Ничего не записывается. Код выхода 1 — есть ошибки или вопросы.',
    en: 'STATEMENT is a 1CClientBankExchange statement (Windows-1251, DOS or UTF-8). A payment belongs to a shipment by purpose, number, amount and date; what is ambiguous is not guessed but named with its candidates. Nothing is written. Exit code 1: there are errors or questions.',
  },
  options: { ...sheetOptions, json: jsonOption },
  positionals: { least: 2, most: 2 },
  async run(args, context) {
    const [path = '', file = ''] = args.positionals;
    const read = await readStatementFile(path);
    const { checked, profile } = await checkFile(withFile(args, file), context);
    const { sheet, rates, result: check } = checked;
    const { asOf, regulation } = checked.request;
    const source = { sheet, rates, asOf, regulation, profile, check };
    const { consignments } = buildDocuments(source);
    const found = matchPayments({ documents: read.documents, consignments, regulation, profile, sheet });
    const ledger = paymentLedger({ ...source, consignments, matches: found.matches, questions: found.questions });
    const problems = [...read.problems, ...found.findings, ...ledger.problems];
    sayProblems(problems, context);
    if (args.flag('json')) printJson(path, file, read, found, ledgerJson(ledger), context);
    else printMatches(read, found, ledgerJson(ledger), context);
    return hasErrors(problems) || found.questions.length > 0 ? 1 : 0;
  },
};

/** `checkFile` reads its file from the first positional. */
function withFile(args: CommandArguments, file: string): CommandArguments {
  return { ...args, positionals: [file] };
}

const words = {
  head: { ru: 'Документов в выписке: {documents}. Счета: {accounts}.', en: 'Documents in the statement: {documents}. Accounts: {accounts}.' },
  matched: { ru: 'Сопоставлено: {count}', en: 'Matched: {count}' },
  questions: { ru: 'Нужен ваш ответ: {count}', en: 'You are asked: {count}' },
  unknown: { ru: 'Ни к чему не подошло: {count}', en: 'Fits nothing: {count}' },
  others: {
    ru: 'Не про обеспечительный платёж: {unrelated}. Повторов: {duplicates}. Не прочитано: {unreadable}.',
    en: 'Not about the deposit: {unrelated}. Duplicates: {duplicates}. Unreadable: {unreadable}.',
  },
  document: { ru: '№ {number} от {date}, {amount} ₽', en: 'No {number} of {date}, RUB {amount}' },
  noDate: { ru: 'без даты', en: 'no date' },
  noAmount: { ru: 'без суммы', en: 'no amount' },
  candidates: { ru: 'подходят: {list}', en: 'candidates: {list}' },
  moreCandidates: { ru: 'и ещё {count}', en: 'and {count} more' },
  wrongDetails: { ru: 'реквизиты не те', en: 'wrong details' },
  ledger: {
    ru: 'К уплате {due} ₽, оплачено {paid} ₽, осталось заплатить {outstanding} ₽.',
    en: 'Due RUB {due}, paid RUB {paid}, outstanding RUB {outstanding}.',
  },
  use: {
    ru: 'Из оплаченного: зачтено в разделе 4 {used} ₽, зарезервировано {reserved} ₽, к возврату {toRefund} ₽.',
    en: 'Of what is paid: used in section 4 RUB {used}, reserved RUB {reserved}, to refund RUB {toRefund}.',
  },
  statedOnly: {
    ru: 'Из оплаченного в выписке нет, но указано на листе: {amount} ₽ (перевозок: {count}).',
    en: 'Of what is paid, on the sheet but not on the statement: RUB {amount} (shipments: {count}).',
  },
} as const satisfies Record<string, LocalizedText>;

const evidenceWords: Readonly<Record<Evidence['kind'], LocalizedText>> = {
  'purpose-dopp': { ru: 'номер ДОПП в назначении', en: 'DOPP number in the purpose' },
  'purpose-shipment': { ru: 'номер перевозки в назначении', en: 'shipment in the purpose' },
  'order-number': { ru: 'номер поручения', en: 'order number' },
  amount: { ru: 'сумма', en: 'amount' },
  date: { ru: 'дата', en: 'date' },
  decision: { ru: 'ваш ответ', en: 'your answer' },
};

function printMatches(read: Statement, found: MatchResult, ledger: LedgerJson, { language, terminal }: CommandContext): void {
  const say = (text: LocalizedText, data = {}): string => harmless(fillText(text, language, data));
  const named = ({ number, date, amount }: StatementDocument): string =>
    say(words.document, {
      number,
      date: date ? momentText(date, language) : words.noDate[language],
      amount: amount ? moneyText(amount) : words.noAmount[language],
    });
  const line = (text: string): string => `  ${wrap(text, terminal.width, 4)}`;
  terminal.out(
    [
      say(words.head, { documents: read.documents.length, accounts: read.accountNumbers.join(', ') || '—' }),
      '',
      styled(terminal, 'bold', say(words.matched, { count: found.matches.length })),
      ...found.matches.map(({ document, shares, evidence, credited }) => {
        const reasons = evidence.map(({ kind }) => evidenceWords[kind][language]).join(', ');
        const wrong = credited ? '' : ` — ${words.wrongDetails[language]}`;
        return line(`${named(document)} → ${harmless(shares.map(({ consignment }) => consignment).join(', '))} (${reasons})${wrong}`);
      }),
      styled(terminal, 'bold', say(words.questions, { count: found.questions.length })),
      ...found.questions.map(({ document, text, candidates, candidateCount }) => {
        const rest = candidateCount - candidates.length;
        const list = [
          ...candidates.map(({ consignment }) => consignment),
          ...(rest > 0 ? [say(words.moreCandidates, { count: rest })] : []),
        ].join(', ');
        return line(`${named(document)}: ${say(text)} ${say(words.candidates, { list })}`);
      }),
      styled(terminal, 'bold', say(words.unknown, { count: found.unknown.length })),
      ...found.unknown.map((document) => line(named(document))),
      say(words.others, {
        unrelated: found.unrelated.length,
        duplicates: found.duplicates.length,
        unreadable: found.unreadable.length,
      }),
      '',
      say(words.ledger, ledger.totals),
      say(words.use, ledger.totals),
      ...(ledger.statedOnly.count > 0 ? [say(words.statedOnly, ledger.statedOnly)] : []),
      '',
    ].join('\n'),
  );
}

function printJson(
  path: string,
  file: string,
  read: Statement,
  found: MatchResult,
  ledger: LedgerJson,
  context: CommandContext,
): void {
  const { language } = context;
  const documentJson = ({ key, kind, line, number, date, amount, debited, purpose, kbk }: StatementDocument): object => ({
    key,
    kind,
    line,
    number,
    date,
    amount: amount && moneyText(amount),
    debited,
    kbk,
    purpose,
  });
  const report = {
    statement: path,
    file,
    encoding: read.encoding,
    complete: read.complete,
    accounts: read.accountNumbers,
    documents: read.documents.length,
    matches: found.matches.map(({ document, shares, evidence, credited }) => ({
      document: documentJson(document),
      shares: shares.map(({ consignment, amount }) => ({ shipment: consignment, amount: moneyText(amount) })),
      evidence,
      credited,
    })),
    questions: found.questions.map(({ document, text, candidates, candidateCount }) => ({
      document: documentJson(document),
      question: text[language],
      candidates: candidates.map(({ consignment, evidence }) => ({ shipment: consignment, evidence })),
      candidateCount,
    })),
    unknown: found.unknown.map(documentJson),
    unrelated: found.unrelated.length,
    duplicates: found.duplicates.map(documentJson),
    unreadable: found.unreadable.map(documentJson),
    findings: [...read.problems, ...found.findings].map((problem) => problemJson(problem, context)),
    ledger,
  };
  context.terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
}
