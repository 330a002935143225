import { carrierTaxIdShape } from '../../../src/rules/parties/carrier-tax-id-shape';
import { testRule } from '../../support/rule-cases';

testRule(carrierTaxIdShape, {
  ok: [
    { name: 'a number of the right length', rows: [{ goodsName: 'Сыр', carrierTaxId: '690001110', carrierCountry: 'BY' }] },
    { name: 'a foreign number whose check digit disagrees', rows: [{ goodsName: 'Сыр', carrierTaxId: '200988542', carrierCountry: 'BY' }] },
    { name: 'a wrong Russian number, which another rule finds', rows: [{ goodsName: 'Сок', carrierTaxId: '78051234', carrierCountry: 'RU' }] },
    { name: 'a carrier outside the union', rows: [{ goodsName: 'Чай', carrierTaxId: '12', carrierCountry: 'UZ' }] },
    { name: 'an empty number', rows: [{ goodsName: 'Сыр', carrierTaxId: 'н/д', carrierCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'a number that lost a digit',
      rows: [{ goodsName: 'Сыр', carrierTaxId: '69000111', carrierCountry: 'BY' }],
      findings: [{ row: 1, column: 'carrierTaxId', message: 'shape' }],
    },
    {
      name: 'a number with letters that no country has',
      rows: [{ goodsName: 'Томаты', carrierTaxId: '15094000456Ж', carrierCountry: 'KZ' }],
      findings: [{ row: 1, column: 'carrierTaxId', message: 'shape' }],
    },
    {
      name: 'a Belarusian number of a Russian carrier',
      rows: [{ goodsName: 'Сок', carrierTaxId: '200988541', carrierCountry: 'RU' }],
      findings: [{ row: 1, column: 'carrierTaxId', message: 'other', data: { owners: { ru: 'Беларусь', en: 'Belarus' } } }],
    },
  ],
});
