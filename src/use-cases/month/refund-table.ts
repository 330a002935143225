import { dateCell, moneyCell } from '../../month';
import type { Profile } from '../../profile';
import { refundKindTitles, type Refunds } from '../../report';
import type { CellInput } from '../../shipment/model';
import { momentText, type Language, type LocalizedText, type Moment } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, noteLines, rowsText } from './words';

/** The data of an application to release or return deposits. */
export function refundTable(refunds: Refunds, asOf: Moment, profile: Profile, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const { name, inn, kpp, account, bank } = profile.company;
  const applicant = [name, inn && `${text(words.inn)} ${inn}`, kpp && `${text(words.kpp)} ${kpp}`].filter(Boolean).join(', ');
  const credit = [account && `${text(words.account)} ${account}`, bank?.name, bank?.bic && `${text(words.bic)} ${bank.bic}`].filter(Boolean).join(', ');
  const money = { width: 18, format: '#,##0.00' };
  return {
    sheet: text(words.sheet),
    title: [
      `${text(words.title)} ${momentText(asOf, language)}`,
      `${text(words.applicant)}: ${applicant || text(words.fillSettings)}`,
      `${text(words.credit)}: ${credit || text(words.fillSettings)}`,
    ],
    columns: [
      { header: text(columnWords.number), width: 6, format: '0' },
      { header: text(columnWords.shipment), width: 16, format: '@' },
      { header: text(columnWords.dopp), width: 22, format: '@' },
      { header: text(words.reason), width: 36, format: '@' },
      { header: text(words.order), width: 14, format: '@' },
      { header: text(words.paid), width: 13, format: 'dd.mm.yyyy' },
      { header: text(words.deposit), ...money },
      { header: text(words.amount), ...money },
      { header: text(words.age), width: 10, format: '0' },
      { header: text(words.band), width: 10, format: '@' },
      { header: text(words.documents), width: 70, format: '@' },
      { header: text(columnWords.rows), width: 16, format: '@' },
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
      refund.documents.map((document) => document[language]).join('; '),
      rowsText(refund.rows),
    ]),
    totals: [[text(columnWords.total), null, null, null, null, null, null, moneyCell(refunds.total)]],
    notes: noteLines(refunds.notes, language),
  };
}

const words = {
  sheet: { ru: 'Возврат платежей', en: 'Refunds' },
  title: { ru: 'Обеспечительные платежи к возврату или высвобождению на', en: 'Deposits to return or release on' },
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  credit: { ru: 'Куда вернуть', en: 'Return to' },
  fillSettings: { ru: 'заполните компанию в настройках', en: 'fill in the company in Settings' },
  inn: { ru: 'ИНН', en: 'INN' },
  kpp: { ru: 'КПП', en: 'KPP' },
  account: { ru: 'счёт', en: 'account' },
  bic: { ru: 'БИК', en: 'BIC' },
  reason: { ru: 'Основание', en: 'Reason' },
  order: { ru: '№ платёжного поручения', en: 'Payment order No' },
  paid: { ru: 'Уплачено', en: 'Paid on' },
  deposit: { ru: 'Платёж, ₽', en: 'Deposit, RUB' },
  amount: { ru: 'К возврату, ₽', en: 'To return, RUB' },
  age: { ru: 'Дней', en: 'Days' },
  band: { ru: 'Возраст', en: 'Age' },
  documents: { ru: 'Документы', en: 'Documents' },
} as const satisfies Record<string, LocalizedText>;
