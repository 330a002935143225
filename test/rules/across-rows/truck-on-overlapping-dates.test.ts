import { truckOnOverlappingDates } from '../../../src/rules/across-rows/truck-on-overlapping-dates';
import { testRule } from '../../support/rule-cases';

testRule(truckOnOverlappingDates, {
  ok: [
    {
      name: 'one truck on two days',
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', importDate: '27.11.2026' },
        { shipment: 'SH-2', truckPlate: '482ABE13', importDate: '28.11.2026' },
      ],
    },
    {
      name: 'two trucks on one day',
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', importDate: '27.11.2026' },
        { shipment: 'SH-2', truckPlate: '519ABE13', importDate: '27.11.2026' },
      ],
    },
    {
      name: 'shipments without a plate or without a date',
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13' },
        { shipment: 'SH-2', truckPlate: '482ABE13' },
        { shipment: 'SH-3', importDate: '27.11.2026' },
        { shipment: 'SH-4', importDate: '27.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'the truck of another shipment at another hour, in another alphabet',
      rows: [
        { shipment: 'SH-1', truckPlate: 'AE 4417-5', importDate: '28.11.2026 10:00' },
        { shipment: 'SH-2', truckPlate: 'АЕ4417-5', importDate: '28.11.2026 18:00' },
      ],
      findings: [
        {
          row: 2,
          column: 'truckPlate',
          message: 'shared',
          data: { plate: 'АЕ4417-5', shipment: 'SH-1', row: 4, date: { ru: '28.11.2026', en: '2026-11-28' } },
        },
      ],
    },
  ],
});
