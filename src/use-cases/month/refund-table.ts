import { dateCell, moneyCell } from '../../month';
import { amountInWords } from '../../payments';
import type { Profile } from '../../profile';
import type { Regulation } from '../../regulation';
import { refundKindTitles, type Refund, type Refunds } from '../../report';
import type { CellInput } from '../../shipment/model';
import { fillText, momentText, type Language, type LocalizedText, type Moment } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, noteLines, rowsText } from './words';

/** What the tables of refunds are made with. */
export interface RefundTableRequest {
  readonly refunds: Refunds;
  readonly asOf: Moment;
  readonly profile: Profile;
  readonly regulation: Regulation;
}

/** Deposits to claim back by age, and the data of an application for each of them. Empty without any. */
export function refundTables(request: RefundTableRequest, language: Language): readonly TableToWrite[] {
  return request.refunds.refunds.length === 0 ? [] : [listTable(request, language), applicationTable(request, language)];
}

function listTable({ refunds, asOf }: RefundTableRequest, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const money = { width: 16, format: '#,##0.00' };
  const { byAge } = refunds;
  return {
    sheet: text(words.sheet),
    title: [
      `${text(words.title)} ${momentText(asOf, language)}`,
      `${text(words.ageing)}: ${Object.entries(byAge)
        .map(([band, amount]) => `${band} — ${amount.toFixed(2)}`)
        .join('; ')}`,
    ],
    columns: [
      { header: text(columnWords.number), width: 5, format: '0' },
      { header: text(columnWords.shipment), width: 14, format: '@' },
      { header: text(columnWords.dopp), width: 18, format: '@' },
      { header: text(words.reason), width: 28, format: '@' },
      { header: text(words.order), width: 13, format: '@' },
      { header: text(words.paid), width: 12, format: 'dd.mm.yyyy' },
      { header: text(words.deposit), ...money },
      { header: text(words.amount), ...money },
      { header: text(words.age), width: 7, format: '0' },
      { header: text(words.band), width: 9, format: '@' },
      { header: text(columnWords.rows), width: 12, format: '@' },
    ],
    rows: refunds.refunds.map((refund, index): CellInput[] => [
      index + 1,
      refund.consignment,
      refund.doppNumber ?? null,
      refundKindTitles[refund.kind][language],
      refund.paymentOrder ?? null,
      dateCell(refund.paymentDate),
      moneyCell(refund.deposit),
      moneyCell(refund.amount),
      refund.ageDays ?? null,
      refund.ageBand ?? null,
      rowsText(refund.rows),
    ]),
    totals: [[null, text(columnWords.total), null, null, null, null, null, moneyCell(refunds.total)]],
    notes: noteLines(refunds.notes, language),
  };
}

/** Applications laid out line by line; the list has every claim. */
const mostApplications = 500;

/** Every line an application asks for, one below the other, to copy from. The form itself is not published. */
function applicationTable({ refunds, asOf, profile, regulation }: RefundTableRequest, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const { name, inn, kpp, address, account, bank, signer, phone, email } = profile.company;
  const settings = text(words.fillSettings);
  const kbk = regulation.on('deposit.kbk', asOf)?.value;
  const company: readonly (readonly [LocalizedText, string | undefined])[] = [
    [words.applicant, name],
    [words.inn, inn],
    [words.kpp, kpp ?? (inn?.length === 12 ? text(words.noKpp) : undefined)],
    [words.address, address],
    [words.account, account],
    [words.bank, bank?.name],
    [words.bic, bank?.bic],
    [words.correspondent, bank?.correspondentAccount],
    [words.kbk, kbk],
    [words.signer, [signer?.surname, signer?.firstName, signer?.patronymic, signer?.position].filter(Boolean).join(' ') || undefined],
    [words.contact, [phone, email].filter(Boolean).join(', ') || undefined],
  ];
  const claim = (refund: Refund): readonly (readonly [LocalizedText, CellInput])[] => {
    const inWords = amountInWords(refund.amount);
    return [
      [columnWords.shipment, refund.consignment],
      [words.reason, refundKindTitles[refund.kind][language]],
      [words.amount, refund.amount.toFixed(2)],
      // The application is in Russian whatever the language of the program.
      [words.inWords, inWords.ok ? inWords.text : null],
      [columnWords.dopp, refund.doppNumber ?? text(words.notInSheet)],
      [words.order, refund.paymentOrder ?? text(words.notInSheet)],
      [words.paid, refund.paymentDate === undefined ? text(words.notInSheet) : momentText(refund.paymentDate, language)],
      [words.deposit, refund.deposit.toFixed(2)],
      ...refund.documents.map((document, index): [LocalizedText, CellInput] => [numbered(words.document, index + 1), document[language]]),
      [words.source, `${refund.cell}; ${rowsText(refund.rows)}`],
    ];
  };
  return {
    sheet: text(words.applicationSheet),
    title: [`${text(words.applicationTitle)} ${momentText(asOf, language)}`],
    columns: [
      { header: text(words.claim), width: 11, format: '@' },
      { header: text(words.what), width: 32, format: '@' },
      { header: text(words.value), width: 56, format: '@' },
    ],
    rows: [
      ...company.map(([what, value]): CellInput[] => [text(words.forAll), what[language], value ?? settings]),
      ...refunds.refunds.slice(0, mostApplications).flatMap((refund, index) => claim(refund).map(([what, value]): CellInput[] => [String(index + 1), what[language], value])),
    ],
    notes: [
      text(words.applicationNote),
      ...(refunds.refunds.length > mostApplications
        ? [fillText(words.more, language, { shown: mostApplications, count: refunds.refunds.length })]
        : []),
    ],
  };
}

function numbered(word: LocalizedText, number: number): LocalizedText {
  return { ru: fillText(word, 'ru', { number }), en: fillText(word, 'en', { number }) };
}

const words = {
  sheet: { ru: 'Возврат платежей', en: 'Refunds' },
  title: { ru: 'Обеспечительные платежи к возврату или высвобождению на', en: 'Deposits to return or release on' },
  ageing: { ru: 'По возрасту, дней — ₽', en: 'By age, days — RUB' },
  applicationSheet: { ru: 'Данные заявления', en: 'Application data' },
  applicationTitle: { ru: 'Данные для заявлений о возврате обеспечительных платежей на', en: 'Data of applications for the return of deposits on' },
  applicationNote: {
    ru: 'Форма заявления о возврате обеспечительного платежа не опубликована. Здесь сведения, из которых её обычно заполняют; что уходит в инспекцию, решаете вы.',
    en: 'The form of the application is not published. These are the data such forms usually ask for; what goes to the tax office is for you to decide.',
  },
  more: { ru: 'Показаны первые {shown} из {count}; остальные есть в списке.', en: 'The first {shown} of {count}; the list has them all.' },
  claim: { ru: '№ заявления', en: 'Application' },
  forAll: { ru: 'во все', en: 'all' },
  what: { ru: 'Сведение', en: 'Entry' },
  value: { ru: 'Значение', en: 'Value' },
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  fillSettings: { ru: 'заполните в настройках', en: 'fill in in Settings' },
  notInSheet: { ru: 'нет в листе', en: 'not in the sheet' },
  noKpp: { ru: 'у предпринимателя нет', en: 'a sole trader has none' },
  inn: { ru: 'ИНН', en: 'INN' },
  kpp: { ru: 'КПП', en: 'KPP' },
  address: { ru: 'Адрес', en: 'Address' },
  account: { ru: 'Счёт, на который вернуть', en: 'Account to return to' },
  bank: { ru: 'Банк', en: 'Bank' },
  bic: { ru: 'БИК', en: 'BIC' },
  correspondent: { ru: 'Корреспондентский счёт', en: 'Correspondent account' },
  kbk: { ru: 'КБК обеспечительного платежа', en: 'KBK of the deposit' },
  signer: { ru: 'Подписывает', en: 'Signed by' },
  contact: { ru: 'Телефон, почта', en: 'Phone, e-mail' },
  reason: { ru: 'Основание', en: 'Reason' },
  order: { ru: '№ платёжного поручения', en: 'Payment order No' },
  paid: { ru: 'Уплачено', en: 'Paid on' },
  deposit: { ru: 'Платёж, ₽', en: 'Deposit, RUB' },
  amount: { ru: 'К возврату, ₽', en: 'To return, RUB' },
  inWords: { ru: 'Сумма прописью', en: 'Amount in words' },
  age: { ru: 'Дней', en: 'Days' },
  band: { ru: 'Возраст', en: 'Age' },
  document: { ru: 'Приложение {number}', en: 'Document {number}' },
  source: { ru: 'Ячейка и строки листа', en: 'Cell and rows of the sheet' },
} as const satisfies Record<string, LocalizedText>;
