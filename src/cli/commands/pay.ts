import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import QRCode from 'qrcode';
import {
  directBankXml,
  ledgerJson,
  ledgerTable,
  outputFileName,
  paymentForm,
  paymentQr,
  paymentRegister,
  preparePaymentOrders,
  qrFileNames,
  readLedger,
  writeClientBankExchange,
  type EarlierLedger,
  type PaymentGrouping,
  type PaymentOrder,
  type PreparedPayments,
} from '../../payments';
import type { TraceStep } from '../../deposit';
import { parameters, type Confidence, type ParameterId } from '../../regulation';
import { buildDocuments, doubtsOfOrders, paymentLedger, type BuildRequest, type BuiltBatch } from '../../use-cases';
import { addMinutes, dateOf, fillText, moneyText, momentText, type LocalizedText, type Moment } from '../../values';
import { writePaymentWorkbook } from '../../workbook/xlsx';
import { checkFile } from '../check-file';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { jsonOption, sheetOptions } from '../options';
import { hasErrors, problemJson, sayProblems } from '../payment-output';
import { harmless, styled, wrap } from '../terminal';
import { texts } from '../texts';
import { writeTogether, type FileOfSet } from '../write-together';

export const pay: Command = {
  name: 'pay',
  synopsis: 'FILE --out DIR [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--group GROUP] [--first-number N] [--ledger FILE] [--svg] [--direct-bank] [--explain] [--force] [--json]',
  summary: {
    ru: 'составить платёжные поручения на обеспечительный платёж',
    en: 'make payment orders for the security deposit',
  },
  details: {
    ru: 'В папку DIR пишутся payments.txt (1CClientBankExchange), payments.xlsx (реестр, учёт и печатные формы), qr/<перевозка>.png и ledger.json: все вместе или ни один. Дата поручений — дата --as-of. Ничего не отправляется и не оплачивается. Пока КБК не задан, ничего не пишется; с КБК-образцом в именах файлов стоит SAMPLE.',
    en: 'Writes payments.txt (1CClientBankExchange), payments.xlsx (register, ledger and printed forms), qr/<shipment>.png and ledger.json to the folder DIR: all of them or none. The orders are dated --as-of. Nothing is sent or paid. While the KBK is not given nothing is written; with the sample’s KBK the file names say SAMPLE.',
  },
  options: {
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для файлов', en: 'folder for the files' } },
    ...sheetOptions,
    group: {
      type: 'string',
      value: 'shipment|date|all',
      help: {
        ru: 'поручение на перевозку (без ключа), на день ввоза или одно на всё',
        en: 'an order per shipment (without the option), per day of import, or one for everything',
      },
    },
    'first-number': {
      type: 'string',
      value: 'N',
      help: {
        ru: 'номер первого поручения; без ключа — следующий после номеров в листе',
        en: 'number of the first order; without it the one after those in the sheet',
      },
    },
    ledger: {
      type: 'string',
      value: 'FILE',
      help: {
        ru: 'прежний ledger.json: номера продолжатся, составленное раньше не повторится, новый учёт его дополнит',
        en: 'the earlier ledger.json: numbers go on after it, nothing is ordered twice, the new ledger adds to it',
      },
    },
    svg: { type: 'boolean', help: { ru: 'записать QR-коды ещё и как SVG', en: 'write the QR codes as SVG too' } },
    'direct-bank': {
      type: 'boolean',
      help: {
        ru: 'записать каждое поручение ещё и как XML DirectBank, direct-bank/<перевозка>.xml',
        en: 'write every order as DirectBank XML too, direct-bank/<shipment>.xml',
      },
    },
    explain: { type: 'boolean', help: { ru: 'показать расчёт каждой суммы с источниками ставок', en: 'show how each amount is computed, with the sources of rates' } },
    force: { type: 'boolean', help: { ru: 'заменить файлы, которые уже есть', en: 'replace files that exist' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = args.text('out');
    if (!folder) throw new UserFault(noFolder, texts.callLike, { usage: 'spot pay FILE --out DIR' });
    const grouping = groupingOf(args);
    const firstNumber = firstNumberOf(args);
    const earlier = await readEarlier(args.text('ledger'));
    const { file, checked, profile } = await checkFile(args, context);
    const { sheet, rates, result: check } = checked;
    const { asOf, regulation } = checked.request;
    const source = { sheet, rates, asOf, regulation, profile, check };
    const batch = buildDocuments(source);
    const prepared = preparePaymentOrders(batch.consignments, {
      regulation,
      profile,
      date: dateOf(asOf),
      grouping,
      sheet,
      usedNumbers: earlier.orders.map(({ number }) => number),
      orderedBefore: new Map(
        earlier.orders.flatMap(({ number, parts }) => parts.map(({ consignment }) => [consignment, number] as const)),
      ),
      ...(firstNumber === undefined ? {} : { firstNumber }),
    });
    if (args.flag('explain') && !args.flag('json')) explain(batch, context);
    if (prepared.orders.length === 0) {
      sayProblems(prepared.problems, context);
      if (args.flag('json')) printJson(file, prepared, [], context);
      else context.terminal.out(`${words.nothing[context.language]}\n`);
      return hasErrors(prepared.problems) ? 1 : 0;
    }
    const made = await filesOf(prepared, batch, source, earlier, { svg: args.flag('svg'), directBank: args.flag('direct-bank') }, context);
    if (!made.ok) {
      sayProblems([...prepared.problems, ...made.problems], context);
      if (args.flag('json')) printJson(file, prepared, [], context);
      return 1;
    }
    await writeTogether(folder, made.files, args.flag('force'));
    const paths = made.files.map(({ path }) => path);
    sayProblems(prepared.problems, context);
    if (args.flag('json')) printJson(file, prepared, paths, context);
    else printOrders(prepared, folder, paths, context);
    return hasErrors(prepared.problems) ? 1 : 0;
  },
};

const noFolder: LocalizedText = { ru: 'Не сказано, куда писать файлы.', en: 'It is not said where to write the files.' };

const groupings: Readonly<Record<string, PaymentGrouping>> = { shipment: 'consignment', date: 'importDate', all: 'all' };

const wrongGroup = { ru: 'Так группировать нельзя: «{value}».', en: 'There is no grouping “{value}”.' };
const chooseGroup = { ru: 'Укажите --group shipment, date или all.', en: 'Give --group shipment, date or all.' };
const wrongNumber = { ru: '«{value}» — не номер поручения.', en: '“{value}” is not a number of an order.' };
const typeNumber = { ru: 'Напишите целое число, например 17.', en: 'Write a whole number such as 17.' };

function groupingOf(args: CommandArguments): PaymentGrouping {
  const text = args.text('group') ?? 'shipment';
  const grouping = Object.hasOwn(groupings, text) ? groupings[text] : undefined;
  if (!grouping) throw new UserFault(wrongGroup, chooseGroup, { value: harmless(text) });
  return grouping;
}

function firstNumberOf(args: CommandArguments): number | undefined {
  const text = args.text('first-number');
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UserFault(wrongNumber, typeNumber, { value: harmless(text) });
  return Number(text);
}

/** A ledger of a large company has some megabytes. */
const largestLedger = 64 * 1024 * 1024;

async function readEarlier(file: string | undefined): Promise<EarlierLedger> {
  if (file === undefined) return { orders: [], payments: [] };
  let value: unknown;
  try {
    if ((await stat(file)).size <= largestLedger) value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UserFault(noLedgerFile, giveLedger, { file: harmless(file) }, 'ledger');
  }
  const ledger = readLedger(value);
  if (!ledger) throw new UserFault(noLedger, giveLedger, { file: harmless(file) }, 'ledger');
  return ledger;
}

const noLedgerFile = {
  ru: 'Учёт платежей «{file}» не прочитан: файла нет или это не JSON.',
  en: 'The ledger “{file}” was not read: it is missing or not JSON.',
};
const noLedger = { ru: '«{file}» — не учёт платежей.', en: '“{file}” is not a ledger of payments.' };
const giveLedger = {
  ru: 'Дайте ledger.json, который записала эта же команда раньше.',
  en: 'Give the ledger.json this command wrote before.',
};

type MadeFiles =
  | { readonly ok: true; readonly files: readonly FileOfSet[] }
  | { readonly ok: false; readonly problems: PreparedPayments['problems'] };

async function filesOf(
  prepared: PreparedPayments,
  batch: BuiltBatch,
  source: BuildRequest,
  earlier: EarlierLedger,
  also: { readonly svg: boolean; readonly directBank: boolean },
  { language }: CommandContext,
): Promise<MadeFiles> {
  const { orders } = prepared;
  const exchange = writeClientBankExchange(orders, { createdOn: addMinutes(source.asOf, 0) });
  if (!exchange.ok) return exchange;
  const ledger = paymentLedger({
    ...source,
    consignments: batch.consignments,
    orders: [...earlier.orders, ...orders],
    matches: earlier.payments,
  });
  const workbook = await writePaymentWorkbook([paymentRegister(orders, language), ledgerTable(ledger, language)], {
    sheet: words.forms[language],
    forms: orders.map(paymentForm),
  });
  return {
    ok: true,
    files: [
      { path: outputFileName('payments.txt', prepared), content: exchange.bytes },
      { path: outputFileName('payments.xlsx', prepared), content: workbook },
      { path: outputFileName('ledger.json', prepared), content: `${JSON.stringify(ledgerJson(ledger), undefined, 2)}\n` },
      ...(await qrPictures(orders, also.svg)),
      ...(also.directBank ? directBankFiles(orders, source.asOf) : []),
    ],
  };
}

/** A picture per order, and a drawing of it where asked; an order whose details leave no separator has none. */
async function qrPictures(orders: readonly PaymentOrder[], svg: boolean): Promise<readonly FileOfSet[]> {
  const names = qrFileNames(orders);
  const pictures: FileOfSet[] = [];
  for (const order of orders) {
    const code = paymentQr(order);
    const name = names.get(order.number);
    if (!code || name === undefined) continue;
    const contents = [{ data: code.bytes, mode: 'byte' }] as const;
    const options = { errorCorrectionLevel: 'M' } as const;
    pictures.push({ path: `qr/${name}.png`, content: await QRCode.toBuffer([...contents], options) });
    if (svg)
      pictures.push({ path: `qr/${name}.svg`, content: await QRCode.toString([...contents], { ...options, type: 'svg' }) });
  }
  return pictures;
}

/** A document per order. Its id follows from the order, so that the same order is the same document. */
function directBankFiles(orders: readonly PaymentOrder[], asOf: Moment): readonly FileOfSet[] {
  const names = qrFileNames(orders);
  return orders.map((order) => ({
    path: `direct-bank/${names.get(order.number) ?? order.number}.xml`,
    content: directBankXml(order, { id: documentId(order), createdOn: addMinutes(asOf, 0) }),
  }));
}

/** A GUID of version 8 (RFC 9562), from what makes an order that order. */
function documentId({ number, date, payer, payee, amount, purpose }: PaymentOrder): string {
  const parts = [payer.account, number, date, payee.account, moneyText(amount), purpose].join('|');
  const hash = createHash('sha256').update(parts).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

const words = {
  forms: { ru: 'Поручения', en: 'Orders' },
  nothing: { ru: 'Поручений нет, ничего не записано.', en: 'There are no payment orders; nothing was written.' },
  number: { ru: '№', en: 'No' },
  amount: { ru: 'Сумма, ₽', en: 'Amount, RUB' },
  payBy: { ru: 'Заплатить до', en: 'Pay by' },
  shipment: { ru: 'Перевозки', en: 'Shipments' },
  noDate: { ru: 'нет даты', en: 'no date' },
  sample: {
    ru: 'ОБРАЗЕЦ: КБК взят из образца настроек. Платить по этим поручениям нельзя.',
    en: 'SAMPLE: the KBK is that of the sample settings. These orders must not be paid.',
  },
  total: { ru: 'Поручений: {count}, всего {total} ₽', en: 'Orders: {count}, total {total} RUB' },
  doubts: { ru: 'Не подтверждено:', en: 'Not confirmed:' },
  fields: { ru: 'поля {fields}: {text}', en: 'fields {fields}: {text}' },
  written: { ru: 'Записано в {folder}: {files}.', en: 'Written to {folder}: {files}.' },
  pictures: { ru: 'файлов с QR-кодами: {count}', en: 'files of QR codes: {count}' },
  documents: { ru: 'документов DirectBank: {count}', en: 'DirectBank documents: {count}' },
  bases: { ru: 'На чём основан расчёт:', en: 'What the computation rests on:' },
  basis: { ru: '[{id}] {title} ({sure})', en: '[{id}] {title} ({sure})' },
  source: { ru: '{place} (прочитано {read})', en: '{place} (read {read})' },
  line: { ru: 'строка {row}', en: 'row {row}' },
} as const satisfies Record<string, LocalizedText>;

/** Orders printed one by one; the rest is counted. */
const shownOrders = 200;

function printOrders(prepared: PreparedPayments, folder: string, paths: readonly string[], context: CommandContext): void {
  const { language, terminal } = context;
  const { orders, total } = prepared;
  const table = [
    [words.number, words.amount, words.payBy, words.shipment].map((word) => word[language]),
    ...orders
      .slice(0, shownOrders)
      .map(({ number, amount, payBy, parts }) => [
        String(number),
        moneyText(amount),
        payBy ? momentText(payBy, language) : words.noDate[language],
        harmless(parts.map(({ consignment }) => consignment).join(', ')),
      ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const [head = '', ...rows] = table.map(([number = '', amount = '', payBy = '', shipments = '']) =>
    [number.padStart(widths[0] ?? 0), amount.padStart(widths[1] ?? 0), payBy.padEnd(widths[2] ?? 0), shipments].join('  ').trimEnd(),
  );
  const doubts = doubtsOfOrders(orders);
  const count = (start: string): number => paths.filter((path) => path.startsWith(start)).length;
  const files = [
    ...paths.filter((path) => !path.includes('/')),
    fillText(words.pictures, language, { count: count('qr/') }),
    ...(count('direct-bank/') > 0 ? [fillText(words.documents, language, { count: count('direct-bank/') })] : []),
  ].join(', ');
  terminal.out(
    [
      ...(prepared.sample ? [styled(terminal, 'yellow', words.sample[language]), ''] : []),
      styled(terminal, 'bold', head),
      ...rows,
      ...(orders.length > shownOrders ? ['…'] : []),
      '',
      fillText(words.total, language, { count: orders.length, total: moneyText(total) }),
      ...(doubts.length > 0 ? [words.doubts[language]] : []),
      ...doubts.map(({ fields, text }) => {
        const named = fillText(words.fields, language, { fields: fields.join(', '), text: text[language] });
        return `  ${wrap(named, terminal.width, 4)}`;
      }),
      wrap(fillText(words.written, language, { folder: harmless(folder), files }), terminal.width, 2),
      '',
    ].join('\n'),
  );
}

/** The arithmetic of every deposit, line by line, and once at the end what its rates rest on. */
function explain(batch: BuiltBatch, { language, terminal }: CommandContext): void {
  const lines: string[] = [];
  const bases = new Map<string, NonNullable<TraceStep['basis']>>();
  for (const { consignment, deposit } of batch.consignments) {
    lines.push(styled(terminal, 'bold', harmless(consignment.shipment ?? consignment.key)));
    if (!deposit.required && deposit.notRequiredBecause) lines.push(`  ${harmless(deposit.notRequiredBecause[language])}`);
    const steps = [
      ...deposit.lines.flatMap(({ row, steps }) =>
        steps.map((step) => ({ step, place: `${fillText(words.line, language, { row })}: ` })),
      ),
      ...deposit.steps.map((step) => ({ step, place: '' })),
    ];
    for (const { step, place } of steps) {
      const { basis } = step;
      if (basis) bases.set(basis.parameter, basis);
      const rest = basis ? ` [${basis.parameter}]` : '';
      const said = `${place}${fillText(step.text, language, step.data)} = ${step.result}${rest}`;
      lines.push(`  ${wrap(harmless(said), terminal.width, 4)}`);
    }
    for (const note of [...deposit.problems, ...deposit.doubts])
      lines.push(`  ${wrap(harmless(fillText(note.text, language, note.data)), terminal.width, 4)}`);
    lines.push('');
  }
  if (bases.size > 0) lines.push(styled(terminal, 'bold', words.bases[language]));
  for (const [id, { confidence, sources, overridden }] of bases) {
    const title = parameterTitle(id)[language];
    const sure = (overridden ? confidenceWords.own : confidenceWords[confidence])[language];
    lines.push(`  ${wrap(fillText(words.basis, language, { id, title, sure }), terminal.width, 4)}`);
    for (const { title: name, url, read } of sources) {
      const place = [name, ...(url ? [url] : [])].join(', ');
      lines.push(styled(terminal, 'dim', `    ${fillText(words.source, language, { place, read })}`));
    }
  }
  if (bases.size > 0) lines.push('');
  terminal.out(lines.join('\n'));
}

function parameterTitle(id: string): LocalizedText {
  return Object.hasOwn(parameters, id) ? parameters[id as ParameterId].title : { ru: id, en: id };
}

const confidenceWords: Readonly<Record<Confidence | 'own', LocalizedText>> = {
  own: { ru: 'ваше значение', en: 'your own value' },
  official: { ru: 'официально', en: 'official' },
  consistent: { ru: 'источники согласны', en: 'sources agree' },
  single: { ru: 'один источник', en: 'a single source' },
  inferred: { ru: 'вывод, не подтверждено', en: 'inferred, not confirmed' },
  background: { ru: 'общие сведения, не подтверждено', en: 'general knowledge, not confirmed' },
};

function printJson(file: string, prepared: PreparedPayments, files: readonly string[], context: CommandContext): void {
  const report = {
    file,
    sample: prepared.sample,
    orders: prepared.orders.map(({ number, date, amount, payBy, purpose, parts }) => ({
      number,
      date,
      amount: moneyText(amount),
      payBy,
      purpose,
      shipments: parts.map((part) => ({
        shipment: part.shipment ?? part.consignment,
        amount: moneyText(part.amount),
        vat: moneyText(part.vat),
        excise: moneyText(part.excise),
      })),
    })),
    consignments: prepared.consignments.map(({ key, row, state, order, because }) => ({
      key,
      row,
      state,
      order,
      because: because?.[context.language],
    })),
    doubts: doubtsOfOrders(prepared.orders).map(({ text, ...doubt }) => ({ ...doubt, text: text[context.language] })),
    problems: prepared.problems.map((problem) => problemJson(problem, context)),
    total: moneyText(prepared.total),
    nextNumber: prepared.nextNumber,
    files,
  };
  context.terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
}
