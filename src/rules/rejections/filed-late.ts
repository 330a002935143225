import { defineRejection } from './define-rejection';
import { late } from './words';

const filing =
  'подач|подан|представлен|направлен|допп$|документ о предстоящ|документа о предстоящ|filed|filing|submitted|submission|dopp$';

export const filedLate = defineRejection({
  id: 'REJ-015',
  name: 'filed-late',
  title: { ru: 'ДОПП подана поздно', en: 'DOPP was filed late' },
  patterns: [
    {
      all: [filing, late, 'срок|дня$|дней$|час|суток|deadline|term$|days$|hours|before import'],
      none: ['платеж|обеспечит|оплат|сертификат|подпис|доверенн|payment|deposit|certificate|signature|attorney'],
      weight: 6,
    },
    {
      all: [
        filing,
        'нарушен срок|нарушением срок|нарушены срок|пропущен срок|срок нарушен|срок подачи истек|late$|too late',
      ],
      none: ['платеж|обеспечит|payment|deposit'],
      weight: 6,
    },
    {
      all: ['менее чем за$|меньше чем за$|less than', 'ввоз|import|пересечен|crossing'],
      none: ['платеж|обеспечит|оплат|payment|deposit'],
      weight: 5,
    },
  ],
  columns: ['importDate', 'doppDate'],
  cause: {
    ru: 'От подачи до ввоза осталось меньше времени, чем нужно; без обеспечительного платежа срок короче.',
    en: 'Less time than needed was left between filing and import; where no deposit is due the term is shorter.',
  },
  correct: {
    ru: 'Перенесите плановую дату ввоза и подайте ДОПП заново; предупредите перевозчика, чтобы машина не пришла раньше.',
    en: 'Move the planned import date and file the DOPP again; tell the carrier not to come earlier.',
  },
  answer: 'new-filing',
  ground: 'dopp.two-calendar-days',
});
