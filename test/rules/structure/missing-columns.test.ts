import { missingColumns } from '../../../src/rules/structure/missing-columns';
import { testRule } from '../../support/rule-cases';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }];

testRule(missingColumns, {
  ok: [
    { name: 'a sheet with every required column', rows },
    { name: 'a sheet that lacks only a column one can do without', rows, withoutColumns: ['borderCrossing'] },
    { name: 'another trouble of the headers', rows, extraHeaders: ['Сумма'] },
  ],
  bad: [
    {
      name: 'a sheet without the VAT rate',
      rows,
      withoutColumns: ['vatRate'],
      findings: [{ message: 'missing', data: { columns: { ru: '«Ставка НДС»', en: '“VAT rate”' }, count: 1 } }],
    },
    {
      name: 'several missing columns at once',
      rows,
      withoutColumns: ['currency', 'unit'],
      findings: [{ message: 'missing', data: { ids: 'unit, currency', count: 2 } }],
    },
  ],
});
