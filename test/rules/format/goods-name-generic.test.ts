import { goodsNameGeneric } from '../../../src/rules/format/goods-name-generic';
import { testRule } from '../../support/rule-cases';

testRule(goodsNameGeneric, {
  ok: [
    { name: 'a name of goods', rows: [{ goodsName: 'Томаты свежие', hsCode: '0702000000' }] },
    { name: 'a generic word with what it is', rows: [{ goodsName: 'Оборудование для розлива', hsCode: '8422300008' }] },
    { name: 'digits among words', rows: [{ goodsName: 'Болт М8 50', hsCode: '7318158900' }] },
    { name: 'an empty cell', rows: [{ goodsName: null, hsCode: '0702000000' }] },
  ],
  bad: [
    {
      name: 'the HS code once more',
      rows: [{ goodsName: '0702 00 000 0', hsCode: '0702000000' }],
      findings: [{ row: 1, column: 'goodsName', message: 'code' }],
    },
    {
      name: 'an article number',
      rows: [{ goodsName: 4607001234567, hsCode: '0702000000' }],
      findings: [{ row: 1, column: 'goodsName', message: 'digits', data: { value: '4607001234567' } }],
    },
    {
      name: 'one generic word',
      rows: [{ goodsName: 'ТОВАР.', hsCode: '0702000000' }],
      findings: [{ row: 1, column: 'goodsName', message: 'generic', data: { value: 'ТОВАР.' } }],
    },
  ],
});
