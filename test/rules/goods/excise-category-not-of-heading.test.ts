import { exciseCategoryNotOfHeading } from '../../../src/rules/goods/excise-category-not-of-heading';
import { testRule } from '../../support/rule-cases';

testRule(exciseCategoryNotOfHeading, {
  ok: [
    { name: 'wine as wine', rows: [{ hsCode: '2204219400', exciseCategory: 'wine' }] },
    { name: 'a category of the shorter heading', rows: [{ hsCode: '2204101100', exciseCategory: 'wine' }] },
    { name: 'goods that are on no excisable heading', rows: [{ hsCode: '2009798000', exciseCategory: 'wine' }] },
    { name: 'an unknown category', rows: [{ hsCode: '2204219400', exciseCategory: 'Вино красное' }] },
    { name: 'no code', rows: [{ exciseCategory: 'wine' }] },
  ],
  bad: [
    {
      name: 'wine as strong alcohol',
      rows: [{ hsCode: '2204219400', exciseCategory: 'alcohol-over-18' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'check', data: { heading: '2204', codes: 'wine' } }],
    },
  ],
});
