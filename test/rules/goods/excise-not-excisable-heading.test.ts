import { exciseNotExcisableHeading } from '../../../src/rules/goods/excise-not-excisable-heading';
import { testRule } from '../../support/rule-cases';

testRule(exciseNotExcisableHeading, {
  ok: [
    { name: 'lemonade', rows: [{ hsCode: '2202100000', exciseCategory: 'sugary-drinks' }] },
    { name: 'juice without a category', rows: [{ hsCode: '2009798000' }] },
    { name: 'a code that is not a full one', rows: [{ hsCode: '2009', exciseCategory: 'sugary-drinks' }] },
    { name: 'an unknown category', rows: [{ hsCode: '2009798000', exciseCategory: 'сок' }] },
  ],
  bad: [
    {
      name: 'juice with a category',
      rows: [{ hsCode: '2009798000', exciseCategory: 'sugary-drinks' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'check', data: { hsCode: '2009798000' } }],
    },
  ],
});
