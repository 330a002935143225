import { defineRejection } from './define-rejection';
import { deposit } from './words';

export const depositTooSmall = defineRejection({
  id: 'REJ-013',
  name: 'deposit-too-small',
  title: { ru: 'Платежа не хватает', en: 'Deposit is too small' },
  patterns: [
    {
      all: [
        deposit,
        'недостат|не достат|не хватает|нехват|меньше|ниже$|недоплат|неполн|не в полном|insufficient|not enough|less than|too small|too low|below|underpaid|lower than|short',
      ],
      none: ['дней$|дня$|часов$|часа$|days$|hours$'],
      weight: 7,
    },
    { all: ['недостат|insufficient|не хватает', 'сумм|amount|остаток|balance'], weight: 6 },
  ],
  columns: ['depositAmount', 'vatRate', 'amount', 'exciseAmount', 'exchangeRate'],
  cause: {
    ru: 'Обеспечительный платёж меньше НДС и акциза по этой перевозке.',
    en: 'The deposit is less than the VAT and excise of this shipment.',
  },
  correct: {
    ru: 'Пересчитайте сумму: стоимость, курс на день подачи, ставку НДС, акциз. Доплатите разницу на тот же КБК.',
    en: 'Calculate the amount again: value, rate of the filing day, VAT rate, excise. Pay the difference to the same KBK.',
  },
  answer: 'payment',
  ground: 'deposit.not-less-than-tax',
});
