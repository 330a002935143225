import { numberAmbiguous } from '../../../src/rules/format/number-ambiguous';
import { testRule } from '../../support/rule-cases';

testRule(numberAmbiguous, {
  ok: [
    { name: 'a number cell', rows: [{ goodsName: 'Томаты', netWeight: 12.5 }] },
    { name: 'two digits after the mark', rows: [{ goodsName: 'Томаты', netWeight: '12,50' }] },
    { name: 'a space between thousands', rows: [{ goodsName: 'Томаты', netWeight: '12 500' }] },
    { name: 'thousands and a fraction', rows: [{ goodsName: 'Томаты', netWeight: '1.250,500' }] },
  ],
  bad: [
    {
      name: 'a lone point before three digits',
      rows: [{ goodsName: 'Томаты', netWeight: '12.500' }],
      findings: [
        {
          row: 1,
          column: 'netWeight',
          message: 'ambiguous',
          data: { decimal: '12.500', thousands: '12500' },
          fix: [{ column: 'netWeight', value: 12.5 }],
        },
      ],
    },
  ],
});
