import { roubleOfUnnamedState } from '../../../src/rules/format/rouble-of-unnamed-state';
import { testRule } from '../../support/rule-cases';

testRule(roubleOfUnnamedState, {
  ok: [
    { name: 'a code', rows: [{ goodsName: 'Сыр', currency: 'BYN', supplierCountry: 'BY' }] },
    { name: 'roubles of a supplier elsewhere', rows: [{ goodsName: 'Томаты', currency: 'руб.', supplierCountry: 'KZ', departureCountry: 'KZ' }] },
    { name: 'a name that was not read at all', rows: [{ goodsName: 'Сыр', currency: 'тенге', supplierCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'roubles of a Belarusian supplier',
      rows: [{ goodsName: 'Сыр', currency: 'руб.', supplierCountry: 'BY' }],
      findings: [{ row: 1, column: 'currency', message: 'unnamed', data: { value: 'руб.' }, fix: [{ column: 'currency', value: 'RUB' }] }],
    },
    {
      name: 'roubles of goods that leave Belarus',
      rows: [{ goodsName: 'Сыр', currency: 'рубли', supplierCountry: 'KZ', departureCountry: 'BY' }],
      findings: [{ row: 1, column: 'currency', message: 'unnamed', fix: [{ column: 'currency', value: 'RUB' }] }],
    },
  ],
});
