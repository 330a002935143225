import { importerDiffers } from '../../../src/rules/across-rows/importer-differs';
import { testRule } from '../../support/rule-cases';

const fix = [
  { column: 'importerInn', value: '7701000121' },
  { column: 'importerKpp', value: '770101001' },
] as const;

testRule(importerDiffers, {
  ok: [
    {
      name: 'one importer, typed once with spaces',
      rows: [
        { shipment: 'SH-1', importerInn: '7701000121', importerKpp: '770101001' },
        { shipment: 'SH-1', importerInn: '7701 000 121', importerKpp: '770101001' },
      ],
    },
    {
      name: 'two importers in two shipments',
      rows: [
        { shipment: 'SH-1', importerInn: '7701000121' },
        { shipment: 'SH-2', importerInn: '7805123456' },
      ],
    },
  ],
  bad: [
    {
      name: 'another INN and another KPP, each in its cell',
      rows: [
        { shipment: 'SH-1', importerInn: '7701000121', importerKpp: '770101001' },
        { shipment: 'SH-1', importerInn: '7805123456', importerKpp: '780501001' },
      ],
      findings: [
        {
          row: 2,
          column: 'importerInn',
          message: 'differs',
          data: { value: '7805123456', other: '7701000121', row: 4 },
          fix,
        },
        {
          row: 2,
          column: 'importerKpp',
          message: 'differs',
          fix,
        },
      ],
    },
  ],
});
