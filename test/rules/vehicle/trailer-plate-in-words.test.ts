import { trailerPlateInWords } from '../../../src/rules/vehicle/trailer-plate-in-words';
import { testRule } from '../../support/rule-cases';

testRule(trailerPlateInWords, {
  ok: [
    { name: 'a plate', rows: [{ goodsName: 'Томаты', trailerPlate: '27CDA13', vehicleCountry: 'KZ' }] },
    { name: 'a word that means an empty cell', rows: [{ goodsName: 'Томаты', trailerPlate: 'нет', vehicleCountry: 'KZ' }] },
    { name: 'a vehicle registered outside the union', rows: [{ goodsName: 'Чай', trailerPlate: 'BATUMI', vehicleCountry: 'GE' }] },
  ],
  bad: [
    {
      name: 'words that say there is none',
      rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', trailerPlate: 'без прицепа', vehicleCountry: 'KG' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'words', fix: [{ column: 'trailerPlate', value: null }] }],
    },
  ],
});
