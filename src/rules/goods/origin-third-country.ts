import { countryName } from '../../shipment';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';

export const originThirdCountry = defineRule({
  id: 'SPOT-R-071',
  name: 'origin-third-country',
  title: { ru: 'Товар третьей страны', en: 'Goods of a third country' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'origin.third-country-goods' },
  reads: ['originCountry'],
  marks: ['originCountry'],
  messages: {
    check: {
      ru: 'Страна происхождения — {country}, не государство ЕАЭС. Возьмите у поставщика номер таможенной декларации, по которой товар выпущен в ЕАЭС: его могут спросить.',
      en: 'The country of origin is {country}, not an EAEU state. Ask the supplier for the number of the customs declaration by which the goods were released in the EAEU: it may be asked for.',
    },
  },
  explanation: {
    why: {
      ru: 'Через СПОТ ввозят товары ЕАЭС, в том числе сделанные в третьих странах и выпущенные в одном из государств союза. Что товар выпущен, показывает таможенная декларация. Если номера нет под рукой, вопрос на границе задержит машину.',
      en: 'SPOT covers EAEU goods, among them goods made in third countries and released in one of the states. That they were released is shown by a customs declaration. Without its number at hand, a question at the border delays the truck.',
    },
    wrong: { rows: [{ goodsName: 'Кофе в зёрнах', originCountry: 'BR' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', originCountry: 'KZ' }] },
  },
  check(line, context, report) {
    const { originCountry } = line.values;
    if (originCountry === undefined || lawOf('states.codes', line, context)?.[originCountry]) return;
    report({ message: 'check', data: { country: countryName(originCountry) } });
  },
});
