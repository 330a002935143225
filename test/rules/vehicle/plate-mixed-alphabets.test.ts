import { plateMixedAlphabets } from '../../../src/rules/vehicle/plate-mixed-alphabets';
import { testRule } from '../../support/rule-cases';

testRule(plateMixedAlphabets, {
  ok: [
    { name: 'Latin letters', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    { name: 'Cyrillic letters', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'АВ555509', vehicleCountry: 'RU' }] },
    { name: 'a truck in one alphabet and a trailer in the other', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'A 2291 B-5', vehicleCountry: 'RU' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сок', truckPlate: null, vehicleCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'a Cyrillic letter in a Belarusian plate, keeping its hyphen',
      rows: [{ goodsName: 'Сыр', truckPlate: 'AЕ 4417-5', vehicleCountry: 'BY' }],
      findings: [
        { row: 1, column: 'truckPlate', message: 'mixed', data: { right: 'AE 4417-5' }, fix: [{ column: 'truckPlate', value: 'AE 4417-5' }] },
      ],
    },
    {
      name: 'a Latin letter in a Russian trailer’s plate',
      rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'АB555509', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'mixed', fix: [{ column: 'trailerPlate', value: 'АВ555509' }] }],
    },
    {
      name: 'a mix that is no plate even so',
      rows: [{ goodsName: 'Сок', truckPlate: 'ЖZ 12', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'unclear' }],
    },
    {
      name: 'a mix on a vehicle registered outside the union',
      rows: [{ goodsName: 'Чай', truckPlate: '34АB1234', vehicleCountry: 'TR' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'unclear' }],
    },
  ],
});
