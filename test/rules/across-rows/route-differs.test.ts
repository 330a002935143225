import { routeDiffers } from '../../../src/rules/across-rows/route-differs';
import { testRule } from '../../support/rule-cases';

const fix = [
  { column: 'departureCountry', value: 'KZ' },
  { column: 'borderCrossing', value: 'Маштаково' },
] as const;

testRule(routeDiffers, {
  ok: [
    {
      name: 'one state by code and by name, one crossing in other letters',
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', borderCrossing: 'Маштаково' },
        { shipment: 'SH-1', departureCountry: 'Казахстан', borderCrossing: 'маштаково' },
      ],
    },
  ],
  bad: [
    {
      name: 'another state and another crossing',
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', borderCrossing: 'Маштаково' },
        { shipment: 'SH-1', departureCountry: 'BY', borderCrossing: 'Красная Горка' },
      ],
      findings: [
        {
          row: 2,
          column: 'departureCountry',
          message: 'differs',
          data: { value: 'BY', other: 'KZ', row: 4 },
          fix,
        },
        {
          row: 2,
          column: 'borderCrossing',
          message: 'differs',
          fix,
        },
      ],
    },
  ],
});
