import { plateCountryLettersTyped } from '../../../src/rules/vehicle/plate-country-letters-typed';
import { testRule } from '../../support/rule-cases';

testRule(plateCountryLettersTyped, {
  ok: [
    { name: 'a plate without letters of the country', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', vehicleCountry: 'RU' }] },
    { name: 'the letters KG, which are part of a Kyrgyz plate', rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', vehicleCountry: 'KG' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сок', truckPlate: null, vehicleCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'RUS behind a Russian plate',
      rows: [{ goodsName: 'Сок', truckPlate: 'A777MM09RUS', vehicleCountry: 'RU' }],
      findings: [
        { row: 1, column: 'truckPlate', message: 'letters', data: { mark: 'RUS' }, fix: [{ column: 'truckPlate', value: 'A777MM09' }] },
      ],
    },
    {
      name: 'KZ before a Kazakh trailer’s plate',
      rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: 'KZ 27CDA13', vehicleCountry: 'KZ' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'letters', fix: [{ column: 'trailerPlate', value: '27CDA13' }] }],
    },
  ],
});
