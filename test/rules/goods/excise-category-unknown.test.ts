import { exciseCategoryUnknown } from '../../../src/rules/goods/excise-category-unknown';
import { testRule } from '../../support/rule-cases';

testRule(exciseCategoryUnknown, {
  ok: [
    { name: 'a code of the table', rows: [{ exciseCategory: 'beer' }] },
    { name: 'no category', rows: [{ hsCode: '2203000100' }] },
    {
      name: 'any code in a year whose rates are not known',
      rows: [{ exciseCategory: 'Коньяк', importDate: '2027-02-01' }],
    },
    {
      name: 'a category the company added',
      rows: [{ exciseCategory: 'vapes' }],
      parameters: {
        'excise.rates': {
          vapes: {
            title: { ru: 'Вейпы', en: 'Vapes' },
            method: 'specific',
            unit: 'ml',
            rate: '50',
            headings: [],
            confidence: 'single',
          },
        },
      },
    },
  ],
  bad: [
    {
      name: 'the code in another spelling',
      rows: [{ exciseCategory: 'Alcohol over 18', exciseQuantity: 10, exciseAmount: 8240 }],
      findings: [
        {
          row: 1,
          column: 'exciseCategory',
          message: 'likely',
          data: { likely: 'alcohol-over-18' },
          fix: [{ column: 'exciseCategory', value: 'alcohol-over-18' }],
        },
      ],
    },
    {
      name: 'the Russian title',
      rows: [{ exciseCategory: 'Этиловый спирт', exciseQuantity: 10, exciseAmount: 8240 }],
      findings: [
        {
          row: 1,
          column: 'exciseCategory',
          message: 'likely',
          fix: [{ column: 'exciseCategory', value: 'ethyl-alcohol' }],
        },
      ],
    },
    {
      name: 'the title of a category with a doubtful rate',
      rows: [{ exciseCategory: 'Сигары' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'likely', data: { likely: 'cigars' } }],
    },
    {
      name: 'another word on an excisable heading',
      rows: [{ exciseCategory: 'Коньяк', hsCode: '2203000100' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'ofHeading', data: { codes: 'beer, beer-over-8-6' } }],
    },
    {
      name: 'another word without a heading',
      rows: [{ exciseCategory: 'да' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'unknown', data: { value: 'да' } }],
    },
  ],
});
