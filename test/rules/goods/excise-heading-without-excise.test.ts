import { exciseHeadingWithoutExcise } from '../../../src/rules/goods/excise-heading-without-excise';
import { testRule } from '../../support/rule-cases';

testRule(exciseHeadingWithoutExcise, {
  ok: [
    { name: 'brandy with its category', rows: [{ hsCode: '2208202900', exciseCategory: 'alcohol-over-18' }] },
    { name: 'a drink said to have no excise', rows: [{ hsCode: '2202100000', exciseAmount: 0 }] },
    { name: 'juice', rows: [{ hsCode: '2009798000' }] },
    { name: 'an amount that cannot be read', rows: [{ hsCode: '2208202900', exciseAmount: 'есть' }] },
    { name: 'no code', rows: [{ goodsName: 'Коньяк' }] },
  ],
  bad: [
    {
      name: 'brandy without excise',
      rows: [{ hsCode: '2208202900' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'missing', data: { heading: '2208' } }],
    },
    {
      name: 'the longest heading that fits',
      rows: [{ hsCode: '2204101100' }],
      findings: [
        {
          row: 1,
          column: 'exciseCategory',
          message: 'missing',
          data: { heading: '220410', categories: { ru: 'Игристое вино', en: 'Sparkling wine' } },
        },
      ],
    },
    {
      name: 'a year whose rates are not known, with codes for titles',
      rows: [{ hsCode: '2203000100', importDate: '2027-02-01' }],
      findings: [
        {
          row: 1,
          column: 'exciseCategory',
          message: 'missing',
          data: { categories: { ru: 'beer, beer-over-8-6', en: 'beer, beer-over-8-6' } },
        },
      ],
    },
  ],
});
