import { defineRejection } from './define-rejection';
import { wrong } from './words';

export const alreadyFiled = defineRejection({
  id: 'REJ-028',
  name: 'already-filed',
  title: { ru: 'Такая ДОПП уже подана', en: 'DOPP was filed already' },
  patterns: [
    {
      all: [
        'уже$|already',
        'зарегистр|подан|представлен|принят|существ|направлен|registered|filed|submitted|accepted|exists',
      ],
      weight: 6,
    },
    {
      all: [
        'повторн|дубл|duplicate|repeated',
        'документ|допп|подач|представлен|идентификатор|файл|document|dopp|filing|submission|file',
      ],
      none: ['рнпт|rnpt'],
      weight: 6,
    },
    { all: ['номер корректиров|номера корректиров|номкорр|correction number', wrong], weight: 6 },
  ],
  columns: ['doppNumber', 'doppDate', 'shipment'],
  cause: {
    ru: 'ДОПП с таким номером или на эту перевозку уже принята; либо номер корректировки идёт не по порядку.',
    en: 'A DOPP with this number or for this carriage was accepted before; or the number of the correction is out of order.',
  },
  correct: {
    ru: 'Найдите принятую ДОПП и её номер. Если меняете её, отправьте корректировку со следующим номером; если это другая перевозка, дайте ей другой номер.',
    en: 'Find the accepted DOPP and its number. To change it, send a correction with the next number; for another carriage use another number.',
  },
  answer: 'ask',
  ground: 'dopp.one-per-carriage',
});
