import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';
import { differingDeposit } from './typed-deposit';

export const depositAmountOutdated = defineRule({
  id: 'SPOT-P-005',
  name: 'deposit-amount-outdated',
  title: { ru: 'Обеспечительный платёж расходится с расчётом', en: 'Deposit differs from the computation' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'deposit.rate-of-filing-date' },
  reads: [
    'shipment',
    'importDate',
    'departureCountry',
    'depositExemption',
    'amount',
    'currency',
    'exchangeRate',
    'vatRate',
    'exciseAmount',
    'depositAmount',
  ],
  marks: ['depositAmount'],
  messages: {
    more: {
      ru: 'Обеспечительный платёж {typed} ₽, а расчёт по строкам даёт {due} ₽. Если строки или курс изменились после расчёта, введите {due}; лишнее зачтут только через декларацию.',
      en: 'The deposit is {typed} RUB, while the rows give {due} RUB. If rows or rate changed after it was computed, type {due}; an excess is set off through the declaration only.',
    },
    less: {
      ru: 'Обеспечительный платёж {typed} ₽, а расчёт по строкам даёт {due} ₽. Платёж не может быть меньше налога: проверьте курс и акциз или введите {due}.',
      en: 'The deposit is {typed} RUB, while the rows give {due} RUB. The deposit must not be less than the tax: check rate and excise, or type {due}.',
    },
  },
  explanation: {
    why: {
      ru: 'Сумму считают один раз, а строки потом меняют: добавляют товар, правят цену, подают ДОПП в другой день с другим курсом. Расчёт для валюты опирается на курс дня подачи (один источник), для подакцизного товара — на вывод об акцизе в базе НДС, поэтому здесь предупреждение, а не ошибка.',
      en: 'The amount is computed once and the rows change later: goods are added, a price is corrected, the DOPP is filed on another day at another rate. For currency the computation rests on the rate of the filing day (a single source), for excisable goods on a conclusion about excise in the base of VAT; hence a warning, not an error.',
    },
    wrong: {
      rows: [
        {
          shipment: 'SH-1',
          departureCountry: 'KZ',
          importDate: '27.11.2026',
          amount: 1140000,
          currency: 'RUB',
          vatRate: '10 %',
          depositAmount: 250800,
        },
      ],
    },
    right: {
      rows: [
        {
          shipment: 'SH-1',
          departureCountry: 'KZ',
          importDate: '27.11.2026',
          amount: 1140000,
          currency: 'RUB',
          vatRate: '10 %',
          depositAmount: 114000,
        },
      ],
    },
  },
  check(consignment, context, report) {
    const found = differingDeposit(consignment, context);
    if (!found) return; // narrows
    const less = found.typed.lt(found.due);
    if (less && found.certain) return;
    report({
      message: less ? 'less' : 'more',
      data: { typed: shownDecimal(found.typed), due: shownDecimal(found.due) },
      fix: found.fix,
    });
  },
});
