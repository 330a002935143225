import { truckEqualsTrailer } from '../../../src/rules/vehicle/truck-equals-trailer';
import { testRule } from '../../support/rule-cases';

testRule(truckEqualsTrailer, {
  ok: [
    { name: 'two plates', rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '27CDA13' }] },
    { name: 'no trailer', rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: null }] },
  ],
  bad: [
    {
      name: 'one plate twice',
      rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '482ABE13' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'same' }],
    },
    {
      name: 'one plate typed in two alphabets',
      rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', trailerPlate: 'K 777 MM 09' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'same', data: { value: 'K 777 MM 09' } }],
    },
  ],
});
