import { noGoodsLines } from '../../../src/rules/structure/no-goods-lines';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 };

testRule(noGoodsLines, {
  ok: [
    { name: 'a sheet with one goods line', rows: [row] },
    { name: 'a sheet whose second row is empty', rows: [row, {}] },
  ],
  bad: [
    { name: 'headers with nothing below', rows: [], findings: [{ message: 'no-rows', data: { sheet: 'Отгрузки' } }] },
    { name: 'headers with an empty row below', rows: [{}], findings: [{ message: 'no-rows' }] },
    {
      name: 'a sheet whose headers are not known',
      rows: [row],
      withoutColumns: ['goodsName', 'amount'],
      extraHeaders: ['Менеджер', 'Заявка'],
      findings: [{ message: 'no-header', data: { sheet: 'Отгрузки' } }],
    },
  ],
});
