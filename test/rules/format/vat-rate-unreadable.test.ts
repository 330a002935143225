import { vatRateUnreadable } from '../../../src/rules/format/vat-rate-unreadable';
import { testRule } from '../../support/rule-cases';

testRule(vatRateUnreadable, {
  ok: [
    { name: 'a percent', rows: [{ goodsName: 'Томаты', amount: 1, vatRate: '22 %' }] },
    { name: 'a share', rows: [{ goodsName: 'Томаты', amount: 1, vatRate: 0.1 }] },
    { name: 'goods without VAT', rows: [{ goodsName: 'Томаты', amount: 1, vatRate: 'без НДС' }] },
    { name: 'a rate of an earlier year, which another rule judges', rows: [{ goodsName: 'Томаты', amount: 1, vatRate: 20 }] },
  ],
  bad: [
    {
      name: 'a word for a rate, naming the rates in force',
      rows: [{ goodsName: 'Томаты', amount: 1, vatRate: 'льготная' }],
      findings: [{ row: 1, column: 'vatRate', message: 'unreadable', data: { rates: { ru: '22 %, 10 %', en: '22 %, 10 %' } } }],
    },
    {
      name: 'more than the whole price',
      rows: [{ goodsName: 'Томаты', amount: 1, vatRate: 220 }],
      findings: [{ row: 1, column: 'vatRate', message: 'unreadable' }],
    },
  ],
});
