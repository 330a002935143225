import { driverDiffers } from '../../../src/rules/across-rows/driver-differs';
import { testRule } from '../../support/rule-cases';

const fix = [
  { column: 'driverName', value: 'Ахметов Д. К.' },
  { column: 'driverPhone', value: '+7 701 555 01 02' },
] as const;

testRule(driverDiffers, {
  ok: [
    {
      name: 'one driver and one phone with other marks',
      rows: [
        { shipment: 'SH-1', driverName: 'Серов Н. П.', driverPhone: '+7 701 555 09 09' },
        { shipment: 'SH-1', driverName: 'СЕРОВ Н.П.', driverPhone: '+7 (701) 555-09-09' },
      ],
    },
  ],
  bad: [
    {
      name: 'another driver with another phone',
      rows: [
        { shipment: 'SH-1', driverName: 'Ахметов Д. К.', driverPhone: '+7 701 555 01 02' },
        { shipment: 'SH-1', driverName: 'Серов Н. П.', driverPhone: '+7 701 555 09 09' },
      ],
      findings: [
        {
          row: 2,
          column: 'driverName',
          message: 'differs',
          data: { value: 'Серов Н. П.', other: 'Ахметов Д. К.' },
          fix,
        },
        {
          row: 2,
          column: 'driverPhone',
          message: 'differs',
          fix,
        },
      ],
    },
  ],
});
