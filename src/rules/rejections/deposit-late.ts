import { defineRejection } from './define-rejection';
import { deposit, late } from './words';

export const depositLate = defineRejection({
  id: 'REJ-014',
  name: 'deposit-late',
  title: { ru: 'Платёж внесён поздно', en: 'Deposit was paid late' },
  patterns: [
    {
      all: [deposit, late, 'срок|дня$|дней$|дата|даты|ввоз|deadline|days$|date|import'],
      none: ['подач|подан|сумм|filed|filing|amount'],
      weight: 6,
    },
    { all: [deposit, 'нарушен срок|нарушением срок|с опоздан|позже срок|позже установлен|late$'], weight: 6 },
  ],
  columns: ['paymentDate', 'importDate'],
  cause: {
    ru: 'Обеспечительный платёж пришёл позже срока, который считают от даты ввоза.',
    en: 'The deposit came after its term, which is counted from the import date.',
  },
  correct: {
    ru: 'Перенесите дату ввоза так, чтобы платёж был внесён в срок, и предупредите перевозчика.',
    en: 'Move the import date so that the deposit is within the term, and tell the carrier.',
  },
  answer: 'new-filing',
  ground: 'deposit.two-calendar-days',
});
