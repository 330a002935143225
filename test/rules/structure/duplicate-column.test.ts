import { duplicateColumn } from '../../../src/rules/structure/duplicate-column';
import { testRule } from '../../support/rule-cases';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }];

testRule(duplicateColumn, {
  ok: [
    { name: 'columns that all differ', rows },
    { name: 'an unknown column beside the known ones', rows, extraHeaders: ['Менеджер'] },
  ],
  bad: [
    {
      name: 'one header written twice',
      rows,
      extraHeaders: ['Стоимость'],
      findings: [{ message: 'duplicate', data: { firstHeader: 'Стоимость', firstCell: 'C3', cell: 'D3' } }],
    },
    {
      name: 'a header and two of its other names',
      rows,
      extraHeaders: ['Сумма', 'Amount'],
      findings: [
        { message: 'duplicate', data: { header: 'Сумма', cell: 'D3' } },
        { message: 'duplicate', data: { header: 'Amount', cell: 'E3' } },
      ],
    },
  ],
});
