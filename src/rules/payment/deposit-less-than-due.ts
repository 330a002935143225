import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';
import { differingDeposit } from './typed-deposit';

export const depositLessThanDue = defineRule({
  id: 'SPOT-P-004',
  name: 'deposit-less-than-due',
  title: { ru: 'Обеспечительный платёж меньше налога', en: 'Deposit less than the tax' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'deposit.not-less-than-tax' },
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
    less: {
      ru: 'Обеспечительный платёж {typed} ₽ меньше НДС по строкам перевозки: нужно не меньше {due} ₽. Введите {due} или проверьте стоимость и ставки.',
      en: 'The deposit of {typed} RUB is less than the VAT of the shipment’s rows: at least {due} RUB are needed. Type {due}, or check amounts and rates.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж не может быть меньше НДС и акциза, подлежащих уплате: недостающая сумма оставит ДОПП без разрешающего статуса. Ошибка ставится там, где расчёт бесспорен: рубли или курс из строки, без акциза. В остальных случаях о разнице предупреждает правило P-005.',
      en: 'The deposit must not be less than the VAT and excise payable: a missing sum leaves the DOPP without a permitting status. The error stands where the computation is beyond doubt: roubles or a rate in the row, no excise. In other cases rule P-005 warns of the difference.',
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
          depositAmount: 100000,
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
    if (found?.certain && found.typed.lt(found.due))
      report({
        message: 'less',
        data: { typed: shownDecimal(found.typed), due: shownDecimal(found.due) },
        fix: found.fix,
      });
  },
});
