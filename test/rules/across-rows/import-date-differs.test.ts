import { importDateDiffers } from '../../../src/rules/across-rows/import-date-differs';
import { testRule } from '../../support/rule-cases';

testRule(importDateDiffers, {
  ok: [
    {
      name: 'one date in every row, and a row that inherits it',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты' },
      ],
    },
    {
      name: 'different dates of different shipments',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-2', goodsName: 'Томаты', importDate: '05.12.2026' },
      ],
    },
    { name: 'a shipment of one row', rows: [{ shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' }] },
    {
      name: 'a cell that is no date, which is another matter',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: 'завтра' },
      ],
    },
  ],
  bad: [
    {
      name: 'the row with another date, once, though the row below inherits it',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '24.11.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты' },
      ],
      findings: [
        {
          row: 2,
          column: 'importDate',
          message: 'differs',
          data: { row: 4, value: { ru: '24.11.2026', en: '2026-11-24' } },
          fix: [{ column: 'importDate', value: '04.12.2026' }],
        },
      ],
    },
    {
      name: 'another hour of the same day',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026 10:00' },
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026 18:00' },
      ],
      findings: [
        {
          row: 2,
          column: 'importDate',
          message: 'differs',
          fix: [{ column: 'importDate', value: '04.12.2026 10:00' }],
        },
      ],
    },
  ],
});
