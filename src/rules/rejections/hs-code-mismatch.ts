import { defineRejection } from './define-rejection';
import { differs, hsCode, invalidCode, wrong } from './words';

export const hsCodeMismatch = defineRejection({
  id: 'REJ-001',
  name: 'hs-code-mismatch',
  title: { ru: 'Код ТН ВЭД расходится с товаром или документами', en: 'HS code differs from the goods or papers' },
  patterns: [
    { all: [hsCode, differs], weight: 6 },
    { all: [hsCode, wrong, 'товар|наименован|описан|goods|description'], none: [invalidCode], weight: 5 },
    { all: ['не тот$|другой$|another|other', 'тнвэд'], weight: 4 },
  ],
  columns: ['hsCode', 'goodsName'],
  cause: {
    ru: 'Код ТН ВЭД в ДОПП не тот, что в документах, или не подходит к наименованию товара.',
    en: 'The HS code of the DOPP is not the one in the papers or does not suit the goods description.',
  },
  correct: {
    ru: 'Сверьте код с инвойсом и накладной построчно; поправьте код или наименование, чтобы они совпадали.',
    en: 'Compare the code with the invoice and the waybill line by line; correct the code or the description so that they agree.',
  },
  answer: 'correction',
  ground: 'border.hs-code-match',
});
