import { platesJoined } from '../../../src/rules/format/plates-joined';
import { testRule } from '../../support/rule-cases';

testRule(platesJoined, {
  ok: [
    { name: 'each plate in its own cell', rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '27CDA13' }] },
    { name: 'a slash within one plate', rows: [{ goodsName: 'Томаты', truckPlate: 'А777АА/77' }] },
  ],
  bad: [
    {
      name: 'a truck and a trailer with a slash between them',
      rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13/27CDA13', vehicleCountry: 'KZ' }],
      findings: [
        {
          row: 1,
          column: 'truckPlate',
          message: 'split',
          data: { truck: '482ABE13', trailer: '27CDA13' },
          fix: [
            { column: 'truckPlate', value: '482ABE13' },
            { column: 'trailerPlate', value: '27CDA13' },
          ],
        },
      ],
    },
    {
      name: 'a second trailer beside the first',
      rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13/27CDA13', trailerPlate: '28CDA13' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'second', data: { trailer: '27CDA13' } }],
    },
    {
      name: 'two plates in the trailer’s cell',
      rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '27CDA13; 28CDA13' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'second', data: { truck: '27CDA13' } }],
    },
    {
      name: 'two plates in a sheet without a trailer column',
      rows: [{ goodsName: 'Томаты', amount: 1, truckPlate: '482ABE13/27CDA13' }],
      withoutColumns: ['trailerPlate'],
      findings: [{ row: 1, column: 'truckPlate', message: 'second' }],
    },
  ],
});
