import { departureCountryOutsideSpot } from '../../../src/rules/parties/departure-country-outside-spot';
import { testRule } from '../../support/rule-cases';

const row = { goodsName: 'Томаты', amount: 1 };

testRule(departureCountryOutsideSpot, {
  ok: [
    ...['BY', 'KZ', 'AM', 'KG'].map((departureCountry) => ({
      name: `departure from ${departureCountry}`,
      rows: [{ ...row, departureCountry }],
    })),
    { name: 'an empty cell', rows: [{ ...row, departureCountry: null }] },
    { name: 'a state the company’s own list adds', rows: [{ ...row, departureCountry: 'UZ' }], parameters: { 'states.origin': ['KZ', 'UZ'] } },
  ],
  bad: [
    {
      name: 'departure from China',
      rows: [{ ...row, departureCountry: 'Китай' }],
      findings: [{ row: 1, column: 'departureCountry', message: 'outside' }],
    },
    {
      name: 'departure from Russia',
      rows: [{ ...row, departureCountry: 'RU' }],
      findings: [{ row: 1, column: 'departureCountry', message: 'outside' }],
    },
  ],
});
