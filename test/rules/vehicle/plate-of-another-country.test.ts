import { plateOfAnotherCountry } from '../../../src/rules/vehicle/plate-of-another-country';
import { testRule } from '../../support/rule-cases';

testRule(plateOfAnotherCountry, {
  ok: [
    { name: 'a plate of the country', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    { name: 'a plate of nobody, which another rule finds', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 44175-99', vehicleCountry: 'BY' }] },
    { name: 'no country to compare with', rows: [{ goodsName: 'Сыр', truckPlate: '482ABE13', vehicleCountry: null }] },
  ],
  bad: [
    {
      name: 'a Kazakh plate of a Belarusian truck',
      rows: [{ goodsName: 'Сыр', truckPlate: '482ABE13', vehicleCountry: 'BY' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'other', data: { value: '482ABE13', states: { ru: 'Казахстан', en: 'Kazakhstan' } } }],
    },
    {
      name: 'a Russian plate of a Kazakh truck',
      rows: [{ goodsName: 'Томаты', truckPlate: 'В345КХ77', vehicleCountry: 'KZ' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'other' }],
    },
  ],
});
