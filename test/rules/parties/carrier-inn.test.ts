import { carrierInn } from '../../../src/rules/parties/carrier-inn';
import { testRule } from '../../support/rule-cases';

testRule(carrierInn, {
  ok: [
    { name: 'a right INN', rows: [{ goodsName: 'Сок', carrierTaxId: '7805123456', carrierCountry: 'RU' }] },
    { name: 'a carrier of another country', rows: [{ goodsName: 'Сок', carrierTaxId: '7805123457', carrierCountry: 'BY' }] },
    { name: 'a number of another country', rows: [{ goodsName: 'Сок', carrierTaxId: '200988541', carrierCountry: 'RU' }] },
    { name: 'an empty number', rows: [{ goodsName: 'Сок', carrierTaxId: 'нет', carrierCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'a wrong check digit',
      rows: [{ goodsName: 'Сок', carrierTaxId: '7805123457', carrierCountry: 'RU' }],
      findings: [{ row: 1, column: 'carrierTaxId', message: 'wrong', data: { value: '7805123457' } }],
    },
    {
      name: 'too few digits',
      rows: [{ goodsName: 'Сок', carrierTaxId: '78051234', carrierCountry: 'RU' }],
      findings: [{ row: 1, column: 'carrierTaxId', message: 'wrong' }],
    },
  ],
});
