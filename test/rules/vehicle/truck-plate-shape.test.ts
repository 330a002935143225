import { truckPlateShape } from '../../../src/rules/vehicle/truck-plate-shape';
import { testRule } from '../../support/rule-cases';

testRule(truckPlateShape, {
  ok: [
    { name: 'a Kazakh plate', rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', vehicleCountry: 'KZ' }] },
    { name: 'a Belarusian plate with separators', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    { name: 'a Kyrgyz plate', rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', vehicleCountry: 'KG' }] },
    { name: 'a plate of another state, which another rule finds', rows: [{ goodsName: 'Сыр', truckPlate: 'В345КХ77', vehicleCountry: 'BY' }] },
    { name: 'a vehicle registered outside the union', rows: [{ goodsName: 'Чай', truckPlate: '34 ABC 12345', vehicleCountry: 'TR' }] },
    { name: 'truck and trailer swapped, which another rule finds', rows: [{ goodsName: 'Сок', truckPlate: 'ЕК123477', trailerPlate: 'В345КХ77', vehicleCountry: 'RU' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сыр', truckPlate: null, vehicleCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'a plate with digits too many',
      rows: [{ goodsName: 'Сыр', truckPlate: 'AE 44175-99', vehicleCountry: 'BY' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'shape', data: { country: { ru: 'Беларусь', en: 'Belarus' } } }],
    },
    {
      name: 'a plate of no state where the country is not given',
      rows: [{ goodsName: 'Сыр', truckPlate: 'AB 12', vehicleCountry: null }],
      findings: [{ row: 1, column: 'truckPlate', message: 'shape' }],
    },
    {
      name: 'a trailer’s plate alone in the truck’s cell',
      rows: [{ goodsName: 'Сок', truckPlate: 'ЕК123477', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'trailer' }],
    },
    {
      name: 'the trailer’s plate in both cells',
      rows: [{ goodsName: 'Сок', truckPlate: 'ЕК123477', trailerPlate: 'ЕК123477', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'trailer' }],
    },
  ],
});
