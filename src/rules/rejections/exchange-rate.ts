import { defineRejection } from './define-rejection';
import { differs, either, missing, wrong } from './words';

export const exchangeRate = defineRejection({
  id: 'REJ-033',
  name: 'exchange-rate',
  title: { ru: 'Неверный курс или валюта', en: 'Wrong exchange rate or currency' },
  patterns: [
    { all: ['курс$|курса$|курсу$|курсе$|курсом$|exchange rate|conversion rate|rate of exchange', wrong], weight: 7 },
    { all: ['курс$|курса$|курсу$|курсе$|курсом$|exchange rate|rate of exchange', differs], weight: 7 },
    { all: ['валюта$|валюты$|валюте$|валютой$|окв$|currency', either(wrong, differs)], weight: 6 },
    { all: ['валюта$|валюты$|окв$|currency|курс$|exchange rate', missing], weight: 6 },
    {
      all: [
        'курс$|курса$|курсу$|exchange rate',
        'на другую дату|не на дату|иную дату|другой день|another date|other date|wrong date|wrong day',
      ],
      weight: 8,
    },
  ],
  columns: ['exchangeRate', 'currency', 'amount', 'doppDate'],
  cause: {
    ru: 'Валюта не та, что в инвойсе, или курс взят не на тот день.',
    en: 'The currency is not that of the invoice, or the rate is of another day.',
  },
  correct: {
    ru: 'Возьмите курс Банка России на день подачи ДОПП, а валюту — из инвойса, и пересчитайте обеспечительный платёж.',
    en: 'Take the central bank’s rate of the day the DOPP is filed and the currency from the invoice, and calculate the deposit again.',
  },
  answer: 'correction',
  ground: 'deposit.rate-of-filing-date',
});
