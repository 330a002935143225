import { exciseRateUnconfirmed } from '../../../src/rules/goods/excise-rate-unconfirmed';
import { testRule } from '../../support/rule-cases';

testRule(exciseRateUnconfirmed, {
  ok: [
    { name: 'a rate with two sources', rows: [{ exciseCategory: 'beer' }] },
    { name: 'no category', rows: [{ hsCode: '2203000100' }] },
  ],
  bad: [
    {
      name: 'a rate with one source',
      rows: [{ exciseCategory: 'cigars' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'check', data: { rate: { ru: '351', en: '351' } } }],
    },
    {
      name: 'a rate on which the sources disagree',
      rows: [{ exciseCategory: 'alcohol-over-9-to-18' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'noted' }],
    },
  ],
});
