import { acceptancePartlyMissing } from '../../../src/rules/across-rows/acceptance-partly-missing';
import { testRule } from '../../support/rule-cases';

const line = { shipment: 'SH-1', goodsName: 'Томаты' };

testRule(acceptancePartlyMissing, {
  ok: [
    { name: 'a shipment not accepted yet', rows: [line, line] },
    {
      name: 'a shipment accepted on two days',
      rows: [
        { ...line, acceptanceDate: '30.11.2026' },
        { ...line, acceptanceDate: '01.12.2026' },
      ],
    },
    {
      name: 'a date that cannot be read, which is another matter',
      rows: [
        { ...line, acceptanceDate: '30.11.2026' },
        { ...line, acceptanceDate: 'вчера' },
      ],
    },
    { name: 'unreadable and missing dates only', rows: [{ ...line, acceptanceDate: 'вчера' }, line] },
  ],
  bad: [
    {
      name: 'the first row without a date, counting all of them',
      rows: [line, { ...line, acceptanceDate: '30.11.2026' }, line],
      findings: [{ row: 1, column: 'acceptanceDate', message: 'missing', data: { count: 2, row: 4 } }],
    },
  ],
});
