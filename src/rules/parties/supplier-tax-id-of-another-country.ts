import { stateNames } from '../../identifiers';
import { defineRule } from '../define-rule';
import { namesOf, ownersOfTaxId, readTaxId, stateOfCode } from './tax-ids';

export const supplierTaxIdOfAnotherCountry = defineRule({
  id: 'SPOT-R-008',
  name: 'supplier-tax-id-of-another-country',
  title: { ru: 'Налоговый номер поставщика из другой страны', en: 'Supplier tax ID of another country' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.length-shows-country' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId', 'supplierCountry'],
  messages: {
    other: {
      ru: 'Страна поставщика — {country}, а номер «{value}» похож на номер другой страны ({owners}). Сверьте с договором и исправьте номер или страну.',
      en: 'The supplier’s country is {country}, but the number “{value}” looks like one of {owners}. Compare it with the contract and correct the number or the country.',
    },
  },
  explanation: {
    why: {
      ru: 'По длине и контрольным цифрам номера видно, в какой стране его выдали. Чаще всего строку копируют от другого поставщика и меняют не всё: страна новая, номер прежний. Реквизиты сторон в ДОПП сверяют с инвойсом и накладной.',
      en: 'Length and check digits of a number show which country issued it. Most often a row is copied from another supplier and changed only in part: the country is new, the number old. The details of the parties in the DOPP are compared with invoice and waybill.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', supplierTaxId: '940140000385', supplierCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    const state = stateOfCode(line.values.supplierCountry);
    // A Russian supplier is SPOT-R-018's.
    if (value === undefined || state === undefined || state === 'RU') return;
    if (readTaxId[state](value).ok) return;
    const owners = ownersOfTaxId(value);
    if (owners.length > 0) report({ message: 'other', data: { value, country: stateNames[state], owners: namesOf(owners) } });
  },
});
