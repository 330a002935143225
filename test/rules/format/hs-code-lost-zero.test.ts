import { hsCodeLostZero } from '../../../src/rules/format/hs-code-lost-zero';
import { testRule } from '../../support/rule-cases';

testRule(hsCodeLostZero, {
  ok: [
    { name: 'a code as text', rows: [{ goodsName: 'Томаты', amount: 1, hsCode: '0702000000' }] },
    { name: 'a code of ten digits as a number', rows: [{ goodsName: 'Брюки', amount: 1, hsCode: 6203423500 }] },
  ],
  bad: [
    {
      name: 'a number of nine digits, with the code as text',
      rows: [{ goodsName: 'Томаты', amount: 1, hsCode: 702000000 }],
      findings: [
        {
          row: 1,
          column: 'hsCode',
          message: 'lost',
          data: { typed: '702000000', understood: '0702000000' },
          fix: [{ column: 'hsCode', value: '0702000000' }],
        },
      ],
    },
  ],
});
