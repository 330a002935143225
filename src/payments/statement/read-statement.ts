/**
 * Reads files of 1CClientBankExchange: statements of banks, and our own files back. Lenient where banks
 * differ (encoding, unknown tags, values broken over lines), strict where money is concerned: an amount or
 * date that is not plain is a problem, never a guess.
 */
import { finish } from '../../shipment';
import type { CalendarDate, LocalizedText } from '../../values';
import { dateFromParts, Decimal, moneyText } from '../../values';
import { documentTagNames, fileMarker } from '../formats/exchange-tags';
import type { PaymentProblem } from '../problem';
import { exchangeLinesInSteps, linesOfText } from './detect-encoding';
import type { Statement, StatementAccount, StatementDocument, StatementParty, UnknownTag } from './model';

const texts = {
  empty: { ru: 'Файл пуст.', en: 'The file is empty.' },
  notExchange: {
    ru: 'Это не выписка в формате обмена с 1С: в первой строке должно стоять 1CClientBankExchange, а стоит «{found}». Выгрузите выписку из банка в формате «1С» (kl_to_1c.txt).',
    en: 'This is no statement in the 1C exchange format: the first line must be 1CClientBankExchange, it is “{found}”. Export the statement from the bank in the “1C” format (kl_to_1c.txt).',
  },
  cut: {
    ru: 'Файл обрывается на строке {line}: нет строки «КонецФайла». Прочитано полных документов: {count}. Выгрузите выписку ещё раз.',
    en: 'The file breaks off at line {line}: there is no line «КонецФайла». Complete documents read: {count}. Export the statement again.',
  },
  documentCut: {
    ru: 'Строка {line}: документ № {number} обрывается и не учтён, нет строки «КонецДокумента».',
    en: 'Line {line}: document No {number} breaks off and is not counted, there is no line «КонецДокумента».',
  },
  accountCut: {
    ru: 'Строка {line}: сведения о счёте обрываются, нет строки «КонецРасчСчет».',
    en: 'Line {line}: the account’s section breaks off, there is no line «КонецРасчСчет».',
  },
  amount: {
    ru: 'Строка {line}: сумма документа № {number} не читается: «{value}». Нужно число вида 660000.00; документ не учтён.',
    en: 'Line {line}: the amount of document No {number} cannot be read: “{value}”. It must look like 660000.00; the document is not counted.',
  },
  date: {
    ru: 'Строка {line}: дата документа № {number} не читается: «{value}» ({tag}). Нужно число.месяц.год, например 20.11.2026.',
    en: 'Line {line}: the date of document No {number} cannot be read: “{value}” ({tag}). It must be day.month.year, for example 20.11.2026.',
  },
  missing: {
    ru: 'Строка {line}: в документе нет обязательного поля «{tag}».',
    en: 'Line {line}: the document lacks the mandatory field «{tag}».',
  },
  afterEnd: {
    ru: 'Строка {line}: после «КонецФайла» в файле есть ещё данные, они не прочитаны.',
    en: 'Line {line}: there are data after «КонецФайла»; they were not read.',
  },
} as const satisfies Record<string, LocalizedText>;

/** A tag with its value and place. */
interface Entry {
  readonly tag: string;
  value: string;
  readonly line: number;
}

interface Section {
  readonly kind: 'document' | 'account';
  readonly title: string;
  readonly line: number;
  readonly entries: Entry[];
}

/** Reads a file from its bytes (any of the three encodings), or from text already decoded. */
export function readStatement(contents: Uint8Array | string): Statement {
  return finish(readStatementInSteps(contents));
}

/** Lines read between two pauses. */
const linesPerStep = 2000;

/** `readStatement` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* readStatementInSteps(contents: Uint8Array | string): Generator<number, Statement> {
  const { lines, encoding } =
    typeof contents === 'string'
      ? { lines: linesOfText(contents.replace(/^\ufeff/, '')), encoding: 'utf-8' as const }
      : yield* exchangeLinesInSteps(contents);
  const problems: PaymentProblem[] = [];
  const report = (code: keyof typeof texts, line: number, data: PaymentProblem['data'] = {}): void => {
    problems.push({ code, severity: 'error', text: texts[code], data: { line, ...data }, line });
  };
  const header = new Map<string, string[]>();
  const accounts: StatementAccount[] = [];
  const documents: StatementDocument[] = [];
  const nothing = (): Statement => ({
    encoding,
    header,
    accountNumbers: [],
    accounts,
    documents,
    complete: false,
    problems,
  });

  const firstLine = lines.findIndex((line) => line.trim() !== '');
  if (firstLine < 0) {
    report('empty', 1);
    return nothing();
  }
  if (lines[firstLine]?.trim() !== fileMarker) {
    report('notExchange', firstLine + 1, { found: shownLine(lines[firstLine] ?? '') });
    return nothing();
  }

  let section: Section | undefined;
  let last: Entry | undefined;
  let ended = false;
  const close = (finished: boolean, at: number): void => {
    if (!section) return;
    if (section.kind === 'account') {
      if (!finished) report('accountCut', section.line);
      accounts.push(accountOf(section));
    } else if (finished) documents.push(documentOf(section, report));
    else report('documentCut', at, { number: section.entries.find(({ tag }) => tag === 'Номер')?.value ?? '?' });
    section = undefined;
    last = undefined;
  };
  for (let index = firstLine + 1; index < lines.length; index += 1) {
    if (index % linesPerStep === 0) yield index / lines.length;
    const line = lines[index] ?? '';
    const number = index + 1;
    const trimmed = line.trim();
    if (ended) {
      if (trimmed === '' || trimmed === '\u001a') continue;
      report('afterEnd', number);
      break;
    }
    const at = line.indexOf('=');
    const tag = (at < 0 ? trimmed : line.slice(0, at)).trim();
    const value = at < 0 ? '' : line.slice(at + 1).trim();
    if (tag === 'КонецФайла') {
      close(false, number);
      ended = true;
    } else if (tag === 'СекцияДокумент' || tag === 'СекцияРасчСчет') {
      close(false, number);
      section = { kind: tag === 'СекцияДокумент' ? 'document' : 'account', title: value, line: number, entries: [] };
    } else if (tag === 'КонецДокумента' || tag === 'КонецРасчСчет') {
      close(section?.kind === (tag === 'КонецДокумента' ? 'document' : 'account'), number);
    } else if (at < 0) {
      // Some banks break a long purpose over several lines.
      if (last && trimmed !== '') last.value = `${last.value} ${trimmed}`.trim();
    } else if (section) {
      last = { tag, value, line: number };
      section.entries.push(last);
    } else {
      const values = header.get(tag);
      if (values) values.push(value);
      else header.set(tag, [value]);
    }
  }
  if (!ended) {
    const lastLine = lines.findLastIndex((line) => line.trim() !== '') + 1;
    close(false, lastLine);
    report('cut', lastLine, { count: documents.length });
  }
  const accountNumbers = new Set([...(header.get('РасчСчет') ?? []), ...accounts.map(({ account }) => account)]);
  accountNumbers.delete('');
  return { encoding, header, accountNumbers: [...accountNumbers], accounts, documents, complete: ended, problems };
}

function shownLine(line: string): string {
  const visible = line.trim().replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '·');
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}

type Report = (code: keyof typeof texts, line: number, data?: PaymentProblem['data']) => void;

function tagsOf({ entries }: Section): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { tag, value } of entries) if (!tags.has(tag)) tags.set(tag, value);
  return tags;
}

const accountTagNames: ReadonlySet<string> = new Set([
  'ДатаНачала',
  'ДатаКонца',
  'РасчСчет',
  'НачальныйОстаток',
  'ВсегоПоступило',
  'ВсегоСписано',
  'КонечныйОстаток',
]);

function unknownTags({ entries }: Section, known: ReadonlySet<string>): UnknownTag[] {
  return entries.filter(({ tag }) => !known.has(tag)).map(({ tag, value, line }) => ({ tag, value, line }));
}

function accountOf(section: Section): StatementAccount {
  const tags = tagsOf(section);
  const date = (tag: string): CalendarDate | undefined => dateOfTag(tags.get(tag) ?? '');
  const amount = (tag: string): Decimal | undefined => amountOfTag(tags.get(tag) ?? '', true);
  return {
    account: tags.get('РасчСчет') ?? '',
    ...given('from', date('ДатаНачала')),
    ...given('until', date('ДатаКонца')),
    ...given('opening', amount('НачальныйОстаток')),
    ...given('received', amount('ВсегоПоступило')),
    ...given('spent', amount('ВсегоСписано')),
    ...given('closing', amount('КонечныйОстаток')),
    unknown: unknownTags(section, accountTagNames),
  };
}

function given<Key extends string, V>(key: Key, value: V | undefined): { readonly [K in Key]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: V });
}

const mandatoryTags = ['Номер', 'Дата', 'Сумма', 'ПлательщикСчет', 'ПолучательСчет'];

function documentOf(section: Section, report: Report): StatementDocument {
  const tags = tagsOf(section);
  const lineOf = (tag: string): number => section.entries.find((entry) => entry.tag === tag)?.line ?? section.line;
  const of = (tag: string): string => tags.get(tag) ?? '';
  const number = of('Номер');
  for (const tag of mandatoryTags) if (of(tag) === '') report('missing', lineOf(tag), { tag });
  const date = (tag: string): CalendarDate | undefined => {
    const value = of(tag);
    const read = dateOfTag(value);
    if (value !== '' && read === undefined) report('date', lineOf(tag), { number, value, tag });
    return read;
  };
  const amount = amountOfTag(of('Сумма'), false);
  if (of('Сумма') !== '' && amount === undefined) report('amount', lineOf('Сумма'), { number, value: of('Сумма') });
  const payer = partyOf(of, 'Плательщик');
  const payee = partyOf(of, 'Получатель');
  const documentDate = date('Дата');
  const sum = amount ? moneyText(amount) : of('Сумма');
  return {
    key: [payer.account, number, documentDate ?? of('Дата'), sum, payee.account].join('|'),
    kind: section.title,
    line: section.line,
    number,
    ...given('date', documentDate),
    ...given('amount', amount),
    ...given('debited', date('ДатаСписано')),
    ...given('credited', date('ДатаПоступило')),
    payer,
    payee,
    kbk: of('ПоказательКБК'),
    purpose: purposeOf(of),
    tags,
    unknown: unknownTags(section, documentTagNames),
  };
}

function purposeOf(of: (tag: string) => string): string {
  const whole = of('НазначениеПлатежа');
  if (whole !== '') return whole;
  return [1, 2, 3, 4, 5, 6]
    .map((part) => of(`НазначениеПлатежа${part}`))
    .filter((part) => part !== '')
    .join(' ');
}

function partyOf(of: (tag: string) => string, who: 'Плательщик' | 'Получатель'): StatementParty {
  return {
    name: of(`${who}1`) || of(who).replace(/^ИНН\s*\d+\s*/u, ''),
    inn: of(`${who}ИНН`),
    kpp: of(`${who}КПП`),
    account: of(`${who}Счет`) || of(`${who}РасчСчет`),
    bank: {
      name: of(`${who}Банк1`),
      city: of(`${who}Банк2`),
      bic: of(`${who}БИК`),
      correspondentAccount: of(`${who}Корсчет`),
    },
  };
}

/** `20.11.2026`; undefined when it is no such date. */
function dateOfTag(text: string): CalendarDate | undefined {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  return match ? dateFromParts(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** `660000.00`, `660000,5` or `660000`; up to 18 digits, no sign unless allowed. */
function amountOfTag(text: string, signed: boolean): Decimal | undefined {
  const match = /^(-?)(\d{1,16})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!match || (match[1] === '-' && !signed)) return undefined;
  return new Decimal(`${match[1] ?? ''}${match[2] ?? ''}.${match[3] ?? '0'}`);
}
