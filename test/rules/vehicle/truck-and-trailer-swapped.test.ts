import { truckAndTrailerSwapped } from '../../../src/rules/vehicle/truck-and-trailer-swapped';
import { testRule } from '../../support/rule-cases';

testRule(truckAndTrailerSwapped, {
  ok: [
    { name: 'each in its own cell', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291 B-5', vehicleCountry: 'BY' }] },
    { name: 'a trailer’s plate in both cells', rows: [{ goodsName: 'Сыр', truckPlate: 'A 2291 B-5', trailerPlate: 'A 2291 B-5', vehicleCountry: 'BY' }] },
    { name: 'a truck’s plate in both cells', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    { name: 'Kyrgyz plates, which do not tell', rows: [{ goodsName: 'Брюки', truckPlate: '1234AB', trailerPlate: '01KG512ABK', vehicleCountry: 'KG' }] },
    { name: 'no trailer', rows: [{ goodsName: 'Сыр', truckPlate: 'A 2291 B-5', vehicleCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'Belarusian plates exchanged',
      rows: [{ goodsName: 'Сыр', truckPlate: 'A 2291 B-5', trailerPlate: 'AE 4417-5', vehicleCountry: 'BY' }],
      findings: [
        {
          row: 1,
          column: 'truckPlate',
          message: 'swapped',
          fix: [
            { column: 'truckPlate', value: 'AE 4417-5' },
            { column: 'trailerPlate', value: 'A 2291 B-5' },
          ],
        },
      ],
    },
    {
      name: 'Russian plates exchanged in a sheet without the vehicle’s country',
      rows: [{ goodsName: 'Сок', truckPlate: 'АВ555509', trailerPlate: 'К777ММ09' }],
      withoutColumns: ['vehicleCountry'],
      findings: [
        {
          row: 1,
          column: 'truckPlate',
          message: 'swapped',
          data: { truck: 'АВ555509', trailer: 'К777ММ09' },
          fix: [
            { column: 'truckPlate', value: 'К777ММ09' },
            { column: 'trailerPlate', value: 'АВ555509' },
          ],
        },
      ],
    },
  ],
});
