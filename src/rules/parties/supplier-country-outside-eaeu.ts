import { countryName } from '../../shipment';
import { defineRule } from '../define-rule';
import { stateOfCode } from './tax-ids';

export const supplierCountryOutsideEaeu = defineRule({
  id: 'SPOT-R-012',
  name: 'supplier-country-outside-eaeu',
  title: { ru: 'Поставщик не из стран ЕАЭС', en: 'Supplier outside the EAEU' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'spot.four-states' },
  reads: ['supplierCountry'],
  marks: ['supplierCountry'],
  messages: {
    outside: {
      ru: 'Страна поставщика ({country}) не входит в ЕАЭС. Если продавец действительно оттуда, а товар едет из страны ЕАЭС, ДОПП нужна; налоговый номер такого поставщика не проверяется. Иначе исправьте страну.',
      en: 'The supplier’s country ({country}) is not in the EAEU. If the seller is really from there and the goods come from an EAEU state, a DOPP is needed; such a supplier’s tax number is not checked. Otherwise correct the country.',
    },
  },
  explanation: {
    why: {
      ru: 'СПОТ действует для ввоза из Беларуси, Казахстана, Армении и Киргизии; решает страна, из которой едет товар, а не место регистрации продавца. Но продавец из третьей страны встречается редко, и чаще так выглядит страна происхождения, записанная не в ту колонку.',
      en: 'SPOT covers import from Belarus, Kazakhstan, Armenia and Kyrgyzstan; what decides is the country the goods come from, not where the seller is registered. Yet a seller of a third country is rare, and more often this is the country of origin in the wrong column.',
    },
    wrong: { rows: [{ goodsName: 'Чай', amount: 100, supplierCountry: 'CN' }] },
    right: { rows: [{ goodsName: 'Чай', amount: 100, supplierCountry: 'KZ' }] },
  },
  check(line, _context, report) {
    const country = line.own.supplierCountry;
    if (country === undefined) return; // narrows
    if (stateOfCode(country) === undefined) report({ message: 'outside', data: { country: countryName(country) } });
  },
});
