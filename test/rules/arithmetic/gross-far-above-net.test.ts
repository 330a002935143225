import { grossFarAboveNet } from '../../../src/rules/arithmetic/gross-far-above-net';
import { testRule } from '../../support/rule-cases';

testRule(grossFarAboveNet, {
  ok: [
    { name: 'ordinary packing', rows: [{ netWeight: 1040, grossWeight: 1120 }] },
    { name: 'packing as heavy as the goods', rows: [{ netWeight: 10, grossWeight: 20 }] },
    { name: 'one weight only', rows: [{ grossWeight: 11200 }] },
    { name: 'a net weight of zero, which has a rule of its own', rows: [{ netWeight: 0, grossWeight: 20 }] },
  ],
  bad: [
    {
      name: 'an extra zero',
      rows: [{ netWeight: 1040, grossWeight: 11200 }],
      findings: [
        { row: 1, column: 'grossWeight', message: 'far', data: { gross: { ru: '11\u00a0200', en: '11,200' } } },
      ],
    },
  ],
});
