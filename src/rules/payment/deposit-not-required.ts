import { termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const depositNotRequired = defineRule({
  id: 'SPOT-P-006',
  name: 'deposit-not-required',
  title: { ru: 'Платёж указан, хотя он не нужен', en: 'Deposit stated although none is due' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'deposit.stages' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'depositAmount'],
  marks: ['depositAmount'],
  messages: {
    needless: {
      ru: 'Указан обеспечительный платёж {typed} ₽. {because} Если платить не нужно, очистите ячейку; если нужно, проверьте дату ввоза и основание.',
      en: 'A deposit of {typed} RUB is stated. {because} If none is due, clear the cell; if it is, check the import date and the ground.',
    },
  },
  explanation: {
    why: {
      ru: 'Для каждого государства платёж обязателен с своей даты, а некоторые импортёры освобождены. Сумма рядом с освобождением противоречива: либо деньги уйдут зря и вернутся только зачётом, либо основание указано по ошибке.',
      en: 'For each state the deposit is mandatory from a date of its own, and some importers are exempt. An amount beside an exemption contradicts it: either money goes out needlessly and returns by set-off only, or the ground was given by mistake.',
    },
    wrong: {
      rows: [
        {
          shipment: 'SH-1',
          departureCountry: 'KZ',
          importDate: '27.11.2026',
          depositExemption: 'tax-monitoring',
          depositAmount: 114000,
        },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026', depositExemption: 'tax-monitoring' },
      ],
    },
  },
  check(consignment, context, report) {
    const typed = consignment.values.depositAmount;
    if (typed === undefined || typed.isZero()) return;
    const because = termsOf(consignment, context)?.because;
    if (because) report({ message: 'needless', data: { typed: shownDecimal(typed), because } });
  },
});
