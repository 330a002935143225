import { defineRejection } from './define-rejection';
import { missing, wrong } from './words';

export const importDatePast = defineRejection({
  id: 'REJ-016',
  name: 'import-date-past',
  title: { ru: 'Дата ввоза прошла или указана неверно', en: 'Import date is past or wrong' },
  patterns: [
    {
      all: [
        'дата ввоза|даты ввоза|дате ввоза|дату ввоза|датой ввоза|дата пересеч|даты пересеч|import date|date of import|crossing date',
        'прош|истек|раньше|ранее|меньше|past|passed|earlier|expired',
      ],
      none: ['менее чем за$|меньше чем за$|less than'],
      weight: 7,
    },
    { all: ['дата ввоза|даты ввоза|дате ввоза|дату ввоза|import date|date of import', wrong], weight: 6 },
    { all: ['дата ввоза|даты ввоза|дату ввоза|import date|date of import', missing], weight: 6 },
  ],
  columns: ['importDate', 'doppDate'],
  cause: {
    ru: 'Плановая дата ввоза пустая, неверная или уже прошла.',
    en: 'The planned import date is empty, wrong or already past.',
  },
  correct: {
    ru: 'Укажите день, когда машина пересечёт границу, с запасом на срок подачи и платежа.',
    en: 'State the day the vehicle will cross the border, with the terms of filing and deposit in mind.',
  },
  answer: 'new-filing',
  ground: 'dopp.two-calendar-days',
});
