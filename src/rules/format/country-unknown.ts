import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const countryUnknown = defineRule({
  id: 'SPOT-F-007',
  name: 'country-unknown',
  title: { ru: 'Страна не распознана', en: 'Country that is not known' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Страна — код из двух или трёх букв, цифровой код ОКСМ или название.',
      en: 'A country is a code of two or three letters, a digit code of the OKSM or a name.',
    },
  },
  reads: columnsOfType('country'),
  marks: columnsOfType('country'),
  issues: ['unknown-country'],
  messages: {
    unknown: {
      ru: '«{column}»: «{value}» — нет такой страны. Введите код или название, например BY, 112 или Беларусь.',
      en: '“{column}”: “{value}” is no known country. Type a code or a name, such as BY, 112 or Belarus.',
    },
  },
  explanation: {
    why: {
      ru: 'По стране отправления определяют, идёт ли ввоз через СПОТ, по стране поставщика и перевозчика — каким должен быть налоговый номер, по стране машины — каким должен быть госномер. В документ страна попадает цифровым кодом. Город или область вместо страны этого не дают.',
      en: 'The country of departure decides whether import goes through SPOT; the country of supplier and carrier, what their tax number looks like; that of the truck, its plate. A document carries the country as a digit code. A town or a region in its place gives none of this.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, departureCountry: 'Шымкент' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, departureCountry: 'Казахстан' }] },
  },
  check(cell, _context, report) {
    report({ message: 'unknown', data: cellData(cell) });
  },
});
