import type { LocalizedText } from '../values';

/** Sentences about section 4. */
export const texts = {
  noRows: {
    ru: 'В этом месяце ничего не принято на учёт: раздел 4 пуст. Проверьте месяц и графу «Дата принятия на учёт».',
    en: 'Nothing was accepted for accounting in this month: section 4 is empty. Check the month and the column “Accepted for accounting on”.',
  },
  formNotInForce: {
    ru: 'Форма с разделом 4 действует с {date} и применяется с отчёта за июль 2026 года; за более ранний месяц её не подают.',
    en: 'The form with section 4 is in force from {date} and is first used for July 2026; it is not filed for an earlier month.',
  },
  severalImporters: {
    ru: 'В листе несколько импортёров ({count}): {list}. Декларация у каждого своя. Укажите свой ИНН в настройках, тогда чужие строки не войдут.',
    en: 'The sheet has several importers ({count}): {list}. Each files a declaration of its own. Enter your INN in Settings, then the rows of others stay out.',
  },
  otherImporters: {
    ru: 'Перевозки других импортёров не вошли: {count}. Декларация составлена для ИНН {inn}.',
    en: 'Shipments of other importers left out: {count}. The declaration is that of INN {inn}.',
  },
  acceptanceUnreadable: {
    ru: 'Дата принятия на учёт не прочитана: строка не вошла ни в один месяц. Впишите дату, например 27.11.2026.',
    en: 'The date of acceptance cannot be read: the row belongs to no month. Type a date such as 27.11.2026.',
  },
  acceptedTwiceFirst: {
    ru: 'ДОПП {number} принята на учёт по нескольким перевозкам. Платёж засчитан здесь, по перевозке {shipment}; проверьте номера.',
    en: 'DOPP {number} was accepted with several shipments. The deposit counts here, with shipment {shipment}; check the numbers.',
  },
  acceptedTwice: {
    ru: 'ДОПП {number} уже принята на учёт по другой перевозке. Налог по перевозке {shipment} посчитан, платёж второй раз не засчитан; проверьте номер.',
    en: 'DOPP {number} was accepted with another shipment already. The tax of shipment {shipment} is counted, the deposit is not counted again; check the number.',
  },
  depositGreaterThanPaid: {
    ru: 'По перевозке {shipment} платёж уплачен не полностью: не хватает {amount} ₽. К зачёту взято только уплаченное.',
    en: 'The deposit of shipment {shipment} is not paid in full: {amount} RUB lack. Only what was paid is offset.',
  },
  paidLater: {
    ru: 'По перевозке {shipment} {amount} ₽ уплачено {date}, после конца месяца ({end}): в зачёт за этот месяц не взято.',
    en: 'Of shipment {shipment} {amount} RUB were paid on {date}, after the end of the month ({end}): not offset in this month.',
  },
  paymentUnknown: {
    ru: 'В листе нет графы «Дата платежа»: уплачены ли обеспечительные платежи, не проверено.',
    en: 'The sheet has no column “Payment date”: whether the deposits are paid was not checked.',
  },
  withoutDopp: {
    ru: 'Перевозка {shipment} принята на учёт, а номера ДОПП нет: её налог вошёл в разделы 1 и 3, но не в раздел 4. Впишите номер.',
    en: 'Shipment {shipment} is accepted but has no DOPP number: its tax stands in sections 1 and 3, not in section 4. Type the number.',
  },
  negativeCorrection: {
    ru: 'Стоимость {amount} меньше нуля: строка уменьшила налог месяца. Проверьте, не нужна ли уточнённая декларация за прежний месяц.',
    en: 'The amount {amount} is below zero: the row lowers the tax of the month. Check whether an amended declaration of an earlier month is due instead.',
  },
  earlierMonthIncomplete: {
    ru: 'Перевозка {shipment} принималась на учёт и раньше, но налог прошлых месяцев посчитан не весь: остаток платежа может быть завышен.',
    en: 'Shipment {shipment} was partly accepted before, and the tax of earlier months is not fully computed: the rest of the deposit may be too great.',
  },
  noDepositKbk: {
    ru: 'КБК обеспечительного платежа не указан. Введите его в настройках, параметр deposit.kbk.',
    en: 'The KBK of the deposit is not given. Enter it in Settings as deposit.kbk.',
  },
  noVatKbk: {
    ru: 'КБК НДС для декларации не указан. Введите его в настройках, параметр declaration.vat-kbk.',
    en: 'The KBK of VAT for the declaration is not given. Enter it in Settings as declaration.vat-kbk.',
  },
  noExciseKbk: {
    ru: 'КБК акциза для декларации не указан. Введите его в настройках, параметр declaration.excise-kbk.',
    en: 'The KBK of excise for the declaration is not given. Enter it in Settings as declaration.excise-kbk.',
  },
  coveredAcross: {
    ru: 'По КБК в целом излишек одних ДОПП покрыл {amount} ₽ налога по другим. Можно ли так зачесть, в открытых источниках не сказано: сверьте с инспекцией.',
    en: 'Taken by KBK, the excess of some DOPPs covers {amount} RUB of the tax of others. No public source says whether that is allowed: ask the tax office.',
  },
  due: { ru: 'Подать и уплатить не позднее {date}.', en: 'File and pay no later than {date}.' },
  provisional: {
    ru: 'ПРЕДВАРИТЕЛЬНЫЙ ФОРМАТ: коды строк и имена элементов не опубликованы. Для сверки, не для подачи.',
    en: 'PROVISIONAL FORMAT: line codes and element names are not published. For comparison, not for filing.',
  },
} as const satisfies Record<string, LocalizedText>;
