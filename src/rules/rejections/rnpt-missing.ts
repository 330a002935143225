import { defineRejection } from './define-rejection';
import { missing } from './words';

export const rnptMissing = defineRejection({
  id: 'REJ-017',
  name: 'rnpt-missing',
  title: { ru: 'Нет РНПТ', en: 'RNPT is missing' },
  patterns: [
    {
      all: [
        'рнпт|регистрационный номер партии|регистрационного номера партии|номер партии товара|rnpt|registration number of the batch|batch registration number',
        missing,
      ],
      weight: 7,
    },
    { all: ['прослежив|traceab', missing], weight: 6 },
    { all: ['прослежив|traceab', 'требу|подлеж|необходим|нужен$|requires|subject'], weight: 4 },
  ],
  columns: ['rnpt', 'hsCode', 'traceableQuantity', 'traceableUnit'],
  cause: {
    ru: 'Товар прослеживаемый, а РНПТ в ДОПП не указан: его получают до ввоза.',
    en: 'The goods are traceable and the DOPP has no RNPT: it is obtained before import.',
  },
  correct: {
    ru: 'Проверьте код товара в сервисе налоговой службы. Если товар прослеживается, сначала получите РНПТ, потом впишите его в строку и отправьте исправление.',
    en: 'Check the goods code in the tax service’s page. If the goods are traceable, first obtain the RNPT, then put it in the line and send the correction.',
  },
  answer: 'correction',
  ground: 'rnpt.before-import',
});
