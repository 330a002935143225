import { trailerPlateShape } from '../../../src/rules/vehicle/trailer-plate-shape';
import { testRule } from '../../support/rule-cases';

testRule(trailerPlateShape, {
  ok: [
    { name: 'a Russian trailer', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'АВ555509', vehicleCountry: 'RU' }] },
    { name: 'a Belarusian trailer behind a Russian truck', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'A 2291 B-5', vehicleCountry: 'RU' }] },
    { name: 'an unusual trailer behind a Kyrgyz truck, whose trailers are not described', rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', trailerPlate: '5512AB', vehicleCountry: 'KG' }] },
    { name: 'swapped cells, which another rule finds', rows: [{ goodsName: 'Сок', truckPlate: 'АВ555509', trailerPlate: 'К777ММ09', vehicleCountry: 'RU' }] },
    { name: 'a trailer without a truck, which another rule finds', rows: [{ goodsName: 'Сок', trailerPlate: 'К777ММ09', vehicleCountry: 'RU' }] },
    { name: 'no trailer', rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: null, vehicleCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'a plate that lost its end',
      rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291', vehicleCountry: 'BY' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'shape', data: { value: 'A 2291' } }],
    },
    {
      name: 'a second truck in the trailer’s cell',
      rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'В345КХ77', vehicleCountry: 'RU' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'truck' }],
    },
  ],
});
