import { defineRejection } from './define-rejection';
import { differsFromPapers, either, format, missing, plate, wrong } from './words';

export const plateFormat = defineRejection({
  id: 'REJ-003',
  name: 'plate-format',
  title: { ru: 'Неверный формат госномера', en: 'Wrong plate format' },
  patterns: [
    { all: [plate, either(format, wrong)], none: [differsFromPapers], weight: 6 },
    { all: [plate, 'символ|знаки$|латин|кирилл|букв|character|latin|cyrillic|letter'], weight: 5 },
    { all: [plate, missing], weight: 4 },
  ],
  columns: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  cause: {
    ru: 'Номер тягача или прицепа не похож на номера страны регистрации: лишние знаки, смесь русских и латинских букв, два номера в одном поле.',
    en: 'The truck’s or trailer’s plate does not look like one of its country: extra characters, mixed alphabets, two plates in one field.',
  },
  correct: {
    ru: 'Перепишите номер со свидетельства о регистрации, буквы одним алфавитом; прицеп — в своём столбце. Проверьте страну регистрации.',
    en: 'Copy the plate from the registration certificate, letters in one alphabet; the trailer in its own column. Check the country of registration.',
  },
  answer: 'vehicle-change',
  ground: 'dopp.plate-format-refused',
});
