import { truckPlateInWords } from '../../../src/rules/vehicle/truck-plate-in-words';
import { testRule } from '../../support/rule-cases';

testRule(truckPlateInWords, {
  ok: [
    { name: 'a plate', rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', vehicleCountry: 'KG' }] },
    { name: 'a word that means an empty cell', rows: [{ goodsName: 'Брюки', truckPlate: 'НЕТ', vehicleCountry: 'KG' }] },
    { name: 'letters of a vehicle registered outside the union', rows: [{ goodsName: 'Чай', truckPlate: 'BATUMI', vehicleCountry: 'GE' }] },
  ],
  bad: [
    {
      name: 'a truck without a number',
      rows: [{ goodsName: 'Брюки', truckPlate: 'б/н', vehicleCountry: 'KG' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'words', data: { value: 'б/н' } }],
    },
    {
      name: 'a word where the country is not given',
      rows: [{ goodsName: 'Брюки', truckPlate: 'уточняется', vehicleCountry: null }],
      findings: [{ row: 1, column: 'truckPlate', message: 'words' }],
    },
  ],
});
