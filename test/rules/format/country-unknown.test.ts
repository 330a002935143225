import { countryUnknown } from '../../../src/rules/format/country-unknown';
import { testRule } from '../../support/rule-cases';

testRule(countryUnknown, {
  ok: [
    { name: 'a code of two letters', rows: [{ goodsName: 'Сыр', departureCountry: 'BY' }] },
    { name: 'a digit code that lost its zero', rows: [{ goodsName: 'Сок', departureCountry: 51 }] },
    { name: 'a name as people write it', rows: [{ goodsName: 'Сыр', departureCountry: 'Республика Беларусь' }] },
    { name: 'a country outside the union', rows: [{ goodsName: 'Чай', originCountry: 'Китай' }] },
  ],
  bad: [
    {
      name: 'a town for a country',
      rows: [{ goodsName: 'Томаты', departureCountry: 'Шымкент' }],
      findings: [{ row: 1, column: 'departureCountry', message: 'unknown', data: { value: 'Шымкент' } }],
    },
    {
      name: 'a code nobody has',
      rows: [{ goodsName: 'Томаты', originCountry: 'ZZ' }],
      findings: [{ row: 1, column: 'originCountry', message: 'unknown' }],
    },
  ],
});
