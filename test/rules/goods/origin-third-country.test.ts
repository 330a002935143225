import { originThirdCountry } from '../../../src/rules/goods/origin-third-country';
import { testRule } from '../../support/rule-cases';

testRule(originThirdCountry, {
  ok: [
    { name: 'goods of an EAEU state', rows: [{ goodsName: 'Холодильник', originCountry: 'KZ' }] },
    { name: 'goods of Russia coming back', rows: [{ goodsName: 'Холодильник', originCountry: 'RU' }] },
    { name: 'no country', rows: [{ goodsName: 'Кофе' }] },
  ],
  bad: [
    {
      name: 'goods of Brazil',
      rows: [{ goodsName: 'Холодильник', originCountry: 'BR' }],
      findings: [
        { row: 1, column: 'originCountry', message: 'check', data: { country: { ru: 'Бразилия', en: 'Brazil' } } },
      ],
    },
  ],
});
