import { grossBelowNet } from '../../../src/rules/arithmetic/gross-below-net';
import { testRule } from '../../support/rule-cases';

testRule(grossBelowNet, {
  ok: [
    { name: 'gross above net', rows: [{ netWeight: 1680, grossWeight: 1790 }] },
    { name: 'gross equal to net', rows: [{ netWeight: 1680, grossWeight: 1680 }] },
    { name: 'one weight only', rows: [{ netWeight: 1680 }, { grossWeight: 1680 }] },
    { name: 'a negative weight, which has a rule of its own', rows: [{ netWeight: 1680, grossWeight: -5 }] },
  ],
  bad: [
    {
      name: 'gross below net',
      rows: [{ netWeight: 1680, grossWeight: 1500 }],
      findings: [{ row: 1, column: 'grossWeight', message: 'below', data: { net: { ru: '1\u00a0680', en: '1,680' } } }],
    },
  ],
});
