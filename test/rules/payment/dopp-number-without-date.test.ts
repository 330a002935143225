import { doppNumberWithoutDate } from '../../../src/rules/payment/dopp-number-without-date';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', doppNumber: 'D-100' };

testRule(doppNumberWithoutDate, {
  ok: [
    { name: 'number and date', rows: [{ ...row, doppDate: '24.11.2026' }] },
    { name: 'neither number nor date', rows: [{ ...row, doppNumber: null }] },
    { name: 'a date that cannot be read, which is another matter', rows: [{ ...row, doppDate: 'вчера' }] },
    { name: 'a sheet without a column for the date', rows: [row], withoutColumns: ['doppDate'] },
  ],
  bad: [
    {
      name: 'a number alone',
      rows: [row, row],
      findings: [{ row: 1, column: 'doppDate', message: 'missing', data: { number: 'D-100' } }],
    },
  ],
});
