import { defineRejection } from './define-rejection';
import { differs, missing, wrong } from './words';

const kbk = 'кбк|код бюджетной классификации|kbk|cbc$|budget classification|budget code';

export const wrongKbk = defineRejection({
  id: 'REJ-011',
  name: 'wrong-kbk',
  title: { ru: 'Платёж на другой КБК', en: 'Payment on another KBK' },
  patterns: [
    {
      all: [
        'кбк|код бюджетной классификации|кода бюджетной классификации|коду бюджетной классификации|код бк$|kbk|cbc$|budget classification|budget code',
        wrong,
      ],
      weight: 7,
    },
    {
      all: [
        'кбк|код бюджетной классификации|кода бюджетной классификации|коду бюджетной классификации|kbk|cbc$|budget classification|budget code',
        differs,
      ],
      weight: 7,
    },
    { all: [kbk, 'друг|не тот$|не на тот$|иной$|another|other'], weight: 7 },
    { all: [kbk, missing], weight: 6 },
  ],
  columns: ['paymentOrder', 'paymentDate'],
  cause: {
    ru: 'Платёж ушёл не на КБК обеспечительного платежа: его не засчитали, и статус не сменился.',
    en: 'The payment did not go to the KBK of the deposit: it was not counted and the status did not change.',
  },
  correct: {
    ru: 'Уточните платёж заявлением или заплатите заново на верный КБК. КБК сверьте с налоговой службой: в открытых источниках его нет.',
    en: 'Have the payment reassigned by an application, or pay again to the right KBK. Ask the tax service for the KBK: public sources do not have it.',
  },
  answer: 'payment',
  ground: 'deposit.separate-kbk',
});
