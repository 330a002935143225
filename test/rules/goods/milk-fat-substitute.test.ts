import { milkFatSubstitute } from '../../../src/rules/goods/milk-fat-substitute';
import { testRule } from '../../support/rule-cases';

testRule(milkFatSubstitute, {
  ok: [
    {
      name: 'a substitute at the standard rate',
      rows: [{ goodsName: 'Сметанный продукт с заменителем молочного жира', vatRate: '22 %' }],
    },
    { name: 'butter at 10 %', rows: [{ goodsName: 'Масло сливочное 82,5 %', vatRate: '10 %' }] },
    {
      name: 'a promise that there is none',
      rows: [
        { goodsName: 'Сыр без заменителя молочного жира', vatRate: '10 %' },
        { goodsName: 'Сыр Голландский БЗМЖ', vatRate: '10 %' },
      ],
    },
    { name: 'no description', rows: [{ vatRate: '10 %' }] },
  ],
  bad: [
    {
      name: 'the words in full',
      rows: [{ goodsName: 'Продукт плавленый с заменителем молочного жира', vatRate: '10 %' }],
      findings: [
        {
          row: 1,
          column: 'vatRate',
          message: 'check',
          data: { words: 'заменителем молочного жир', rate: '10', standard: '22' },
        },
      ],
    },
    {
      name: 'the abbreviation',
      rows: [{ goodsName: 'Творожный продукт, СЗМЖ', vatRate: 0.1 }],
      findings: [{ row: 1, column: 'vatRate', message: 'check', data: { words: 'СЗМЖ' } }],
    },
    {
      name: 'a creamy-vegetable mix',
      rows: [{ goodsName: 'Спред сливочно-растительный', vatRate: '10 %' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check' }],
    },
    {
      name: 'English words',
      rows: [{ goodsName: 'Processed product with milk fat substitute', vatRate: '10 %' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check' }],
    },
  ],
});
