import { defineRejection } from './define-rejection';

export const annulled = defineRejection({
  id: 'REJ-027',
  name: 'annulled',
  title: { ru: 'ДОПП аннулирована', en: 'DOPP is annulled' },
  patterns: [
    {
      all: [
        'допп|документ|статус|заявк|qr|dopp|document|status|filing',
        'аннулир|отменен|отозван|annul|cancelled|canceled|withdrawn|revoked',
      ],
      none: ['сертификат|подпис|доверенн|certificate|signature|attorney'],
      weight: 6,
    },
  ],
  columns: ['doppStatus', 'doppNumber', 'qr'],
  cause: {
    ru: 'ДОПП отозвана или аннулирована, её QR-код больше не действует.',
    en: 'The DOPP was withdrawn or annulled; its QR code works no longer.',
  },
  correct: {
    ru: 'Подайте новую ДОПП, получите новый QR-код и замените его у водителя. Прежний номер в листе сотрите.',
    en: 'File a new DOPP, obtain a new QR code and replace the driver’s. Clear the old number in the sheet.',
  },
  answer: 'new-filing',
  ground: 'border.status-must-permit',
});
