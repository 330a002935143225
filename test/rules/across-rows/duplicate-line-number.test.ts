import { duplicateLineNumber } from '../../../src/rules/across-rows/duplicate-line-number';
import { testRule } from '../../support/rule-cases';

testRule(duplicateLineNumber, {
  ok: [
    {
      name: 'numbers in order',
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты' },
        { shipment: 'SH-1', lineNumber: 2, goodsName: 'Огурцы' },
      ],
    },
    {
      name: 'the same number in another shipment',
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты' },
        { shipment: 'SH-2', lineNumber: 1, goodsName: 'Огурцы' },
      ],
    },
    {
      name: 'rows without numbers',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты' },
        { shipment: 'SH-1', goodsName: 'Огурцы' },
      ],
    },
  ],
  bad: [
    {
      name: 'the second row with number 1',
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты' },
        { shipment: 'SH-1', lineNumber: 2, goodsName: 'Огурцы' },
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Перец' },
      ],
      findings: [{ row: 3, column: 'lineNumber', message: 'repeated', data: { number: 1, row: 4 } }],
    },
  ],
});
