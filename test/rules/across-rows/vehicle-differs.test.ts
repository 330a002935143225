import { vehicleDiffers } from '../../../src/rules/across-rows/vehicle-differs';
import { testRule } from '../../support/rule-cases';

testRule(vehicleDiffers, {
  ok: [
    {
      name: 'one plate in two alphabets and with spaces',
      rows: [
        { shipment: 'SH-1', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291 B-5', vehicleCountry: 'BY' },
        { shipment: 'SH-1', truckPlate: 'АЕ4417-5', trailerPlate: 'A2291B-5', vehicleCountry: 'Беларусь' },
      ],
    },
    {
      name: 'a truck and a trailer joined in the first row and apart in the second',
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13/27CDA13' },
        { shipment: 'SH-1', truckPlate: '482 ABE 13', trailerPlate: '27 CDA 13' },
      ],
    },
  ],
  bad: [
    {
      name: 'another truck and another trailer',
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', trailerPlate: '27CDA13' },
        { shipment: 'SH-1', truckPlate: '519ABE13', trailerPlate: '27CDA13' },
        { shipment: 'SH-1', trailerPlate: '28CDA13' },
      ],
      findings: [
        {
          row: 2,
          column: 'truckPlate',
          message: 'differs',
          data: { value: '519ABE13', other: '482ABE13', row: 4 },
          fix: [{ column: 'truckPlate', value: '482ABE13' }],
        },
        { row: 3, column: 'trailerPlate', message: 'differs', fix: [{ column: 'trailerPlate', value: '27CDA13' }] },
      ],
    },
  ],
});
