import { duplicateLine } from '../../../src/rules/across-rows/duplicate-line';
import { testRule } from '../../support/rule-cases';

const tomatoes = { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты', quantity: 12000, amount: 1140000 };

testRule(duplicateLine, {
  ok: [
    { name: 'one row', rows: [tomatoes] },
    { name: 'the same goods on another truck', rows: [tomatoes, { ...tomatoes, shipment: 'SH-2' }] },
    { name: 'the same goods by another invoice', rows: [tomatoes, { ...tomatoes, invoiceNumber: 'KZ-2' }] },
    { name: 'the same goods in another quantity', rows: [tomatoes, { ...tomatoes, quantity: 900 }] },
    {
      name: 'rows without a code',
      rows: [
        { ...tomatoes, hsCode: null },
        { ...tomatoes, hsCode: null },
      ],
    },
  ],
  bad: [
    {
      name: 'the second and the third of three equal rows',
      rows: [tomatoes, { ...tomatoes, lineNumber: 2 }, { ...tomatoes, lineNumber: 3 }],
      findings: [
        { row: 2, column: 'goodsName', message: 'repeated', data: { row: 4 } },
        { row: 3, column: 'goodsName', message: 'repeated', data: { row: 4 } },
      ],
    },
    {
      name: 'a repetition of a row that is not the first of its code',
      rows: [{ ...tomatoes, quantity: 900 }, tomatoes, tomatoes],
      findings: [{ row: 3, column: 'goodsName', message: 'repeated', data: { row: 5 } }],
    },
  ],
});
