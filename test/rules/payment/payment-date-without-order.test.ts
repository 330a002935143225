import { CellError } from '../../../src/shipment/model';
import { paymentDateWithoutOrder } from '../../../src/rules/payment/payment-date-without-order';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', paymentDate: '24.11.2026' };

testRule(paymentDateWithoutOrder, {
  ok: [
    { name: 'number and date', rows: [{ ...row, paymentOrder: '418' }] },
    {
      name: 'a number that is an error value, which is another matter',
      rows: [{ ...row, paymentOrder: new CellError('#N/A') }],
    },
    { name: 'a sheet without a column for the number', rows: [row], withoutColumns: ['paymentOrder'] },
  ],
  bad: [
    {
      name: 'a date alone',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'paymentOrder',
          message: 'missing',
          data: { date: { ru: '24.11.2026', en: '2026-11-24' } },
        },
      ],
    },
  ],
});
