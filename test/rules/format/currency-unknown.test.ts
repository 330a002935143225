import { currencyUnknown } from '../../../src/rules/format/currency-unknown';
import { testRule } from '../../support/rule-cases';

testRule(currencyUnknown, {
  ok: [
    { name: 'letters', rows: [{ goodsName: 'Сыр', amount: 1, currency: 'BYN' }] },
    { name: 'digits', rows: [{ goodsName: 'Сыр', amount: 1, currency: 933 }] },
    { name: 'roubles written as people write them', rows: [{ goodsName: 'Сыр', amount: 1, currency: 'руб.' }] },
  ],
  bad: [
    {
      name: 'a word that is no currency',
      rows: [{ goodsName: 'Сыр', amount: 1, currency: 'бонусы' }],
      findings: [{ row: 1, column: 'currency', message: 'unknown', data: { value: 'бонусы' } }],
    },
    {
      name: 'the name of a currency, with its code',
      rows: [{ goodsName: 'Сыр', amount: 1, currency: 'тенге' }],
      rates: [['2026-11-23', 'KZT', 100, 15.12]],
      findings: [
        { row: 1, column: 'currency', message: 'named', data: { understood: 'KZT' }, fix: [{ column: 'currency', value: 'KZT' }] },
      ],
    },
  ],
});
