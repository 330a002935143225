import { vehicleCountryMissing } from '../../../src/rules/vehicle/vehicle-country-missing';
import { testRule } from '../../support/rule-cases';

testRule(vehicleCountryMissing, {
  ok: [
    { name: 'a plate with its country', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    { name: 'neither plate nor country', rows: [{ goodsName: 'Сыр', truckPlate: null }] },
    { name: 'a country that cannot be read', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'Минск' }] },
    { name: 'a sheet without the column', rows: [{ goodsName: 'Сыр', amount: 1, truckPlate: 'AE 4417-5' }], withoutColumns: ['vehicleCountry'] },
  ],
  bad: [
    {
      name: 'a Belarusian plate, once for the shipment, and proposes the country',
      rows: [
        { shipment: 'SH-1', goodsName: 'Сыр', truckPlate: 'AE 4417-5' },
        { shipment: 'SH-1', goodsName: 'Масло', truckPlate: 'AE 4417-5' },
      ],
      findings: [
        { row: 1, column: 'vehicleCountry', message: 'likely', data: { value: 'AE 4417-5' }, fix: [{ column: 'vehicleCountry', value: 'BY' }] },
      ],
    },
    {
      name: 'a plate of no known shape',
      rows: [{ goodsName: 'Сыр', truckPlate: 'AB 12' }],
      findings: [{ row: 1, column: 'vehicleCountry', message: 'unknown' }],
    },
  ],
});
