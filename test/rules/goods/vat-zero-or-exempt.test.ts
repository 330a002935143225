import { vatZeroOrExempt } from '../../../src/rules/goods/vat-zero-or-exempt';
import { testRule } from '../../support/rule-cases';

testRule(vatZeroOrExempt, {
  ok: [
    { name: 'rates that are charged', rows: [{ goodsName: 'Холодильник', vatRate: '22 %' }, { vatRate: '10 %' }] },
    { name: 'no rate', rows: [{ goodsName: 'Сок' }] },
  ],
  bad: [
    {
      name: 'zero',
      rows: [{ goodsName: 'Холодильник', vatRate: 0 }],
      findings: [{ row: 1, column: 'vatRate', message: 'zero', data: { standard: '22', reduced: '10' } }],
    },
    {
      name: 'exempt',
      rows: [{ goodsName: 'Холодильник', vatRate: 'без НДС' }],
      findings: [{ row: 1, column: 'vatRate', message: 'exempt' }],
    },
  ],
});
