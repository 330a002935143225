import { goodsOutsideSpot } from '../../../src/rules/goods/goods-outside-spot';
import { testRule } from '../../support/rule-cases';

testRule(goodsOutsideSpot, {
  ok: [
    { name: 'tomatoes', rows: [{ goodsName: 'Холодильник', hsCode: '0702000000' }] },
    { name: 'no code', rows: [{ goodsName: 'Бензин' }] },
  ],
  bad: [
    {
      name: 'oil products',
      rows: [{ goodsName: 'Холодильник', hsCode: '2710124130' }],
      findings: [{ row: 1, column: 'hsCode', message: 'excluded', data: { hsCode: '2710124130' } }],
    },
    {
      name: 'electricity',
      rows: [{ goodsName: 'Холодильник', hsCode: '2716000000' }],
      findings: [
        { row: 1, column: 'hsCode', message: 'excluded', data: { title: { ru: 'Электроэнергия', en: 'Electricity' } } },
      ],
    },
  ],
});
