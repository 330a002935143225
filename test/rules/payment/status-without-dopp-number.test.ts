import { CellError } from '../../../src/shipment/model';
import { statusWithoutDoppNumber } from '../../../src/rules/payment/status-without-dopp-number';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', doppStatus: 'Обеспечен' };

testRule(statusWithoutDoppNumber, {
  ok: [
    { name: 'status and number', rows: [{ ...row, doppNumber: 'D-100' }] },
    { name: 'a shipment not filed', rows: [{ ...row, doppStatus: null }] },
    {
      name: 'a number that is an error value, which is another matter',
      rows: [{ ...row, doppNumber: new CellError('#N/A') }],
    },
    { name: 'a sheet without a column for the number', rows: [row], withoutColumns: ['doppNumber'] },
  ],
  bad: [
    {
      name: 'a status alone, and a code alone',
      rows: [row, { shipment: 'SH-2', qr: 'КОД-100' }],
      findings: [
        { row: 1, column: 'doppNumber', message: 'missing' },
        { row: 2, column: 'doppNumber', message: 'missing' },
      ],
    },
  ],
});
