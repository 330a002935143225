import { numberUnreadable } from '../../../src/rules/format/number-unreadable';
import { testRule } from '../../support/rule-cases';

testRule(numberUnreadable, {
  ok: [
    { name: 'a number', rows: [{ goodsName: 'Томаты', quantity: 12000 }] },
    { name: 'a number typed with spaces and a comma', rows: [{ goodsName: 'Томаты', quantity: '12 000,5' }] },
    { name: 'an ordinal with a full stop', rows: [{ goodsName: 'Томаты', lineNumber: '1.' }] },
    { name: 'a dash for nothing', rows: [{ goodsName: 'Томаты', quantity: '-' }] },
  ],
  bad: [
    {
      name: 'a quantity in words',
      rows: [{ goodsName: 'Брюки', quantity: 'две тысячи' }],
      findings: [{ row: 1, column: 'quantity', message: 'unreadable', data: { value: 'две тысячи' } }],
    },
    {
      name: 'a quantity with its unit',
      rows: [{ goodsName: 'Томаты', netWeight: '12000 кг', grossWeight: 12960 }],
      findings: [
        {
          row: 1,
          column: 'netWeight',
          message: 'perhaps',
          data: { understood: '12000' },
          fix: [{ column: 'netWeight', value: 12000 }],
        },
      ],
    },
    {
      name: 'a line number that is no ordinal',
      rows: [{ goodsName: 'Томаты', lineNumber: 'первая' }],
      findings: [{ row: 1, column: 'lineNumber', message: 'unreadable' }],
    },
  ],
});
