import { defineRejection } from './define-rejection';
import { either, expired, missing, unknown, wrong } from './words';

export const powerOfAttorney = defineRejection({
  id: 'REJ-010',
  name: 'power-of-attorney',
  title: { ru: 'Доверенность не найдена или не действует', en: 'Power of attorney is missing or not in force' },
  patterns: [
    { all: ['доверенност|мчд$|power of attorney|poa$', either(missing, expired, unknown, wrong)], weight: 6 },
    {
      all: [
        'полномоч|authority|authoris|authoriz',
        'представител|подписа|подписант|representative|signer',
        'не подтв|нет$|отсутств|not confirm|not author',
      ],
      weight: 5,
    },
  ],
  columns: [],
  cause: {
    ru: 'Представитель подписал без действующей машиночитаемой доверенности.',
    en: 'A representative signed without a machine-readable power of attorney in force.',
  },
  correct: {
    ru: 'Проверьте, что доверенность зарегистрирована, не истекла и даёт право подавать эти документы; потом подпишите и отправьте заново.',
    en: 'Check that the power of attorney is registered, has not expired and covers these documents; then sign and send again.',
  },
  answer: 'new-filing',
  ground: 'dopp.signature',
});
