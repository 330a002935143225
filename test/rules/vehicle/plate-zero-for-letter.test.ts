import { plateZeroForLetter } from '../../../src/rules/vehicle/plate-zero-for-letter';
import { testRule } from '../../support/rule-cases';

testRule(plateZeroForLetter, {
  ok: [
    { name: 'zeros and letters in their places', rows: [{ goodsName: 'Сок', truckPlate: 'О005ОО09', vehicleCountry: 'RU' }] },
    { name: 'a plate that is none', rows: [{ goodsName: 'Сок', truckPlate: 'ООО', vehicleCountry: 'RU' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сок', truckPlate: null, vehicleCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'the letter for a zero',
      rows: [{ goodsName: 'Сок', truckPlate: 'К 777 ММ О9', vehicleCountry: 'RU' }],
      findings: [
        { row: 1, column: 'truckPlate', message: 'zero', data: { right: 'К 777 ММ 09' }, fix: [{ column: 'truckPlate', value: 'К 777 ММ 09' }] },
      ],
    },
    {
      name: 'the letter for a zero in a trailer’s plate',
      rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'АВ5555О9', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'zero', fix: [{ column: 'trailerPlate', value: 'АВ555509' }] }],
    },
  ],
});
