import type { Language, LocalizedText } from '../../values';
import { momentText, serialFromMoment, sum } from '../../values';
import type { PaymentOrder } from '../order';
import { tableFormats, type PaymentTable } from '../table';

const texts = {
  sheet: { ru: 'Реестр платежей', en: 'Payment register' },
  title: { ru: 'Реестр платёжных поручений', en: 'Register of payment orders' },
  sample: { ru: 'ОБРАЗЕЦ: платить нельзя', en: 'SAMPLE: not for payment' },
  number: { ru: '№ поручения', en: 'Order No' },
  date: { ru: 'Дата', en: 'Date' },
  payBy: { ru: 'Заплатить не позднее', en: 'Pay by' },
  shipment: { ru: '№ перевозки', en: 'Shipment No' },
  dopp: { ru: 'Номер ДОПП', en: 'DOPP No' },
  importDate: { ru: 'Дата ввоза', en: 'Import date' },
  vat: { ru: 'НДС', en: 'VAT' },
  excise: { ru: 'Акциз', en: 'Excise' },
  amount: { ru: 'Сумма', en: 'Amount' },
  kbk: { ru: 'КБК', en: 'KBK' },
  purpose: { ru: 'Назначение платежа', en: 'Purpose' },
  total: { ru: 'Итого', en: 'Total' },
  count: { ru: 'Поручений: {count}', en: 'Orders: {count}' },
  doubt: {
    ru: 'Не подтверждено: поле {field} — «{value}». {text}',
    en: 'Not confirmed: field {field}, “{value}”. {text}',
  },
} as const satisfies Record<string, LocalizedText>;

/** The register of orders: a row per consignment of an order, totals, and below what is not confirmed. */
export function paymentRegister(orders: readonly PaymentOrder[], language: Language): PaymentTable {
  const said = (key: keyof typeof texts): string => texts[key][language];
  const parts = orders.flatMap((order) => order.parts.map((part) => ({ order, part })));
  const money = (pick: (entry: (typeof parts)[number]) => (typeof parts)[number]['part']['amount']): number =>
    sum(parts.map(pick)).toNumber();
  const days = [...new Set(orders.map(({ date }) => momentText(date, language)))];
  return {
    sheet: said('sheet'),
    title: [
      ...(orders.some(({ sample }) => sample) ? [said('sample')] : []),
      `${said('title')}${days.length === 1 ? `, ${days.join('')}` : ''}`,
    ],
    columns: [
      { header: said('number'), width: 12 },
      { header: said('date'), width: 12, format: tableFormats.date },
      { header: said('payBy'), width: 14, format: tableFormats.date },
      { header: said('shipment'), width: 18, format: tableFormats.text },
      { header: said('dopp'), width: 22, format: tableFormats.text },
      { header: said('importDate'), width: 12, format: tableFormats.date },
      { header: said('vat'), width: 16, format: tableFormats.money },
      { header: said('excise'), width: 16, format: tableFormats.money },
      { header: said('amount'), width: 16, format: tableFormats.money },
      { header: said('kbk'), width: 24, format: tableFormats.text },
      { header: said('purpose'), width: 70, format: tableFormats.text },
    ],
    rows: parts.map(({ order, part }) => [
      order.number,
      serialFromMoment(order.date),
      order.payBy ? serialFromMoment(order.payBy) : null,
      part.shipment ?? part.consignment,
      part.doppNumber ?? null,
      part.importDate ? serialFromMoment(part.importDate) : null,
      part.vat.toNumber(),
      part.excise.toNumber(),
      part.amount.toNumber(),
      order.budget.kbk,
      order.purpose,
    ]),
    totals: [
      [
        said('total'),
        null,
        null,
        said('count').replace('{count}', String(orders.length)),
        null,
        null,
        money(({ part }) => part.vat),
        money(({ part }) => part.excise),
        money(({ part }) => part.amount),
        null,
        null,
      ],
    ],
    notes: doubtNotes(orders, language),
  };
}

/** What is not confirmed, each thing once. */
export function doubtNotes(orders: readonly Pick<PaymentOrder, 'doubts'>[], language: Language): readonly string[] {
  const notes = new Set<string>();
  const seen = new Set<PaymentOrder['doubts']>();
  for (const { doubts } of orders) {
    if (seen.has(doubts)) continue;
    seen.add(doubts);
    for (const { field, value, text } of doubts)
      notes.add(
        texts.doubt[language]
          .replace('{field}', () => field)
          .replace('{value}', () => value)
          .replace('{text}', () => text[language]),
      );
  }
  return [...notes];
}
