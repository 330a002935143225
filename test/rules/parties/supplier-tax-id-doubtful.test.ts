import { supplierTaxIdDoubtful } from '../../../src/rules/parties/supplier-tax-id-doubtful';
import { testRule } from '../../support/rule-cases';

testRule(supplierTaxIdDoubtful, {
  ok: [
    { name: 'an ordinary BIN', rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000385', supplierCountry: 'KZ' }] },
    { name: 'a wrong check digit, which another rule finds', rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000386', supplierCountry: 'KZ' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Сок', supplierTaxId: '260145000002', supplierCountry: 'AM' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Томаты', supplierTaxId: null, supplierCountry: 'KZ' }] },
  ],
  bad: [
    {
      name: 'a BIN of no known kind of branch',
      rows: [{ goodsName: 'Томаты', supplierTaxId: '260145000002', supplierCountry: 'KZ' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful' }],
    },
    {
      name: 'a UNP with one letter',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '2A1000000', supplierCountry: 'BY' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful' }],
    },
  ],
});
