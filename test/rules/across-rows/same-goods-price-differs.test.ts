import { sameGoodsPriceDiffers } from '../../../src/rules/across-rows/same-goods-price-differs';
import { testRule } from '../../support/rule-cases';

const tomatoes = {
  shipment: 'SH-1',
  hsCode: '0702000000',
  goodsName: 'Томаты',
  unit: 'кг',
  unitPrice: 95,
  currency: 'RUB',
};

testRule(sameGoodsPriceDiffers, {
  ok: [
    { name: 'prices that differ nine times', rows: [tomatoes, { ...tomatoes, unitPrice: 855 }] },
    { name: 'another unit', rows: [tomatoes, { ...tomatoes, unit: 'т', unitPrice: 95000 }] },
    { name: 'another currency', rows: [tomatoes, { ...tomatoes, currency: 'KZT', unitPrice: 960 }] },
    { name: 'goods of another name', rows: [tomatoes, { ...tomatoes, goodsName: 'Томаты сушёные', unitPrice: 990 }] },
    { name: 'a free sample', rows: [tomatoes, { ...tomatoes, unitPrice: 0 }] },
    { name: 'a row without a price', rows: [tomatoes, { ...tomatoes, unitPrice: null }] },
    { name: 'another shipment', rows: [tomatoes, { ...tomatoes, shipment: 'SH-2', unitPrice: 950 }] },
  ],
  bad: [
    {
      name: 'a price ten times higher and one ten times lower',
      rows: [tomatoes, { ...tomatoes, unitPrice: 950 }, { ...tomatoes, unitPrice: '9,5' }],
      findings: [
        {
          row: 2,
          column: 'unitPrice',
          message: 'differs',
          data: { value: { ru: '950', en: '950' }, other: { ru: '95', en: '95' }, row: 4 },
        },
        { row: 3, column: 'unitPrice', message: 'differs', data: { value: { ru: '9,5', en: '9.5' } } },
      ],
    },
  ],
});
