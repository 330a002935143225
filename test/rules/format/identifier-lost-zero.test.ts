import { identifierLostZero } from '../../../src/rules/format/identifier-lost-zero';
import { testRule } from '../../support/rule-cases';

testRule(identifierLostZero, {
  ok: [
    { name: 'a number kept as text', rows: [{ goodsName: 'Сок', supplierTaxId: '01234567', supplierCountry: 'AM' }] },
    { name: 'a number of full length', rows: [{ goodsName: 'Томаты', importerInn: 7701000121 }] },
  ],
  bad: [
    {
      name: 'an INN of nine digits',
      rows: [{ goodsName: 'Томаты', importerInn: 100000001 }],
      findings: [
        { row: 1, column: 'importerInn', message: 'lost', data: { typed: '100000001' }, fix: [{ column: 'importerInn', value: '0100000001' }] },
      ],
    },
    {
      name: 'a KPP of eight digits',
      rows: [{ goodsName: 'Томаты', importerKpp: 10101001 }],
      findings: [{ row: 1, column: 'importerKpp', message: 'lost', fix: [{ column: 'importerKpp', value: '010101001' }] }],
    },
    {
      name: 'an Armenian number of seven digits',
      rows: [{ goodsName: 'Сок', supplierTaxId: 1234567, supplierCountry: 'AM' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'lost', fix: [{ column: 'supplierTaxId', value: '01234567' }] }],
    },
  ],
});
