import { defineRejection } from './define-rejection';
import { differs, missing, wrong } from './words';

export const vatRate = defineRejection({
  id: 'REJ-031',
  name: 'vat-rate',
  title: { ru: 'Неверная ставка или сумма НДС', en: 'Wrong VAT rate or amount' },
  patterns: [
    {
      all: [
        'ставка ндс|ставки ндс|ставку ндс|ставке ндс|ставкой ндс|ставка налог|ставки налог|vat rate|rate of vat|tax rate',
        wrong,
      ],
      weight: 7,
    },
    {
      all: ['ставка ндс|ставки ндс|ставке ндс|ставкой ндс|ставка налог|ставки налог|vat rate|tax rate', differs],
      weight: 7,
    },
    { all: ['ставка ндс|ставки ндс|ставку ндс|vat rate|tax rate', missing], weight: 6 },
    {
      all: [
        'льготн|пониженн|10$|reduced|lower',
        'ндс|ставк|vat|rate',
        'не примен|не подтв|необоснов|не имеет|неправомер|not appl|not confirm|unfounded',
      ],
      weight: 7,
    },
    { all: ['ндс$|vat$', wrong], none: ['обеспечит|платеж|deposit|payment|ставк|rate'], weight: 5 },
  ],
  columns: ['vatRate', 'hsCode', 'goodsName'],
  cause: {
    ru: 'Ставка НДС не подходит к коду товара: пониженная без основания или прежняя, уже отменённая.',
    en: 'The VAT rate does not suit the goods code: reduced without ground, or the former one.',
  },
  correct: {
    ru: 'Проверьте товар по перечням пониженной ставки; белорусский перечень российскую ставку не решает. Поправьте ставку и пересчитайте обеспечительный платёж.',
    en: 'Check the goods against the lists of the reduced rate; the Belarusian list does not decide the Russian rate. Correct the rate and calculate the deposit again.',
  },
  answer: 'correction',
  ground: 'vat.rates-2026',
});
