import { date1904 } from '../../../src/rules/structure/date-1904';
import { testRule } from '../../support/rule-cases';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', importDate: '27.11.2026' }];

testRule(date1904, {
  ok: [
    { name: 'a workbook of the usual date system', rows },
    { name: 'another trouble of the sheet', rows, hiddenRows: [4] },
  ],
  bad: [{ name: 'a workbook that counts from 1904', rows, date1904: true, findings: [{ message: 'counted' }] }],
});
