import { statusCellsDiffer } from '../../../src/rules/across-rows/status-cells-differ';
import { testRule } from '../../support/rule-cases';

testRule(statusCellsDiffer, {
  ok: [
    {
      name: 'one amount written in two ways and rows without status cells',
      rows: [
        { shipment: 'SH-1', depositAmount: '660 000,00', doppNumber: 'D-100', doppDate: '24.11.2026 10:15' },
        { shipment: 'SH-1', depositAmount: 660000 },
      ],
    },
    {
      name: 'different numbers of different shipments',
      rows: [
        { shipment: 'SH-1', doppNumber: 'D-100' },
        { shipment: 'SH-2', doppNumber: 'D-101' },
      ],
    },
  ],
  bad: [
    {
      name: 'another amount, DOPP number and crossing',
      rows: [
        { shipment: 'SH-1', depositAmount: 660000, doppNumber: 'D-100', crossedAt: '27.11.2026' },
        { shipment: 'SH-1', depositAmount: 650000, doppNumber: 'D-101', crossedAt: '28.11.2026' },
      ],
      findings: [
        {
          row: 2,
          column: 'depositAmount',
          message: 'differs',
          data: { value: { ru: '650\u00a0000', en: '650,000' }, row: 4 },
        },
        { row: 2, column: 'doppNumber', message: 'differs', data: { value: 'D-101', other: 'D-100' } },
        { row: 2, column: 'crossedAt', message: 'differs', data: { other: { ru: '27.11.2026', en: '2026-11-27' } } },
      ],
    },
  ],
});
