import { notText } from '../../../src/rules/format/not-text';
import { testRule } from '../../support/rule-cases';

testRule(notText, {
  ok: [
    { name: 'a number for an invoice', rows: [{ goodsName: 'Сыр', invoiceNumber: 1093 }] },
    { name: 'the word typed as text', rows: [{ goodsName: 'Сыр', invoiceNumber: 'TRUE' }] },
  ],
  bad: [
    {
      name: 'the answer of a formula in a number and in a name',
      rows: [{ supplierName: false, invoiceNumber: true }],
      findings: [
        { row: 1, column: 'supplierName', message: 'logical', data: { value: 'false' } },
        { row: 1, column: 'invoiceNumber', message: 'logical' },
      ],
    },
  ],
});
