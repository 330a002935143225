import { stateNames } from '../../identifiers';
import { defineRule } from '../define-rule';
import { ownersOfTaxId } from './tax-ids';

export const supplierCountryMissing = defineRule({
  id: 'SPOT-R-013',
  name: 'supplier-country-missing',
  title: { ru: 'Страна поставщика не указана', en: 'Supplier country is missing' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.length-shows-country' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierCountry'],
  messages: {
    likely: {
      ru: 'Страна поставщика не указана. Судя по номеру «{value}», это {owner}; сверьте с договором и введите страну.',
      en: 'The supplier’s country is missing. By the number “{value}” it is {owner}; compare it with the contract and type the country.',
    },
    unknown: {
      ru: 'Страна поставщика не указана, и по номеру «{value}» её не определить. Введите страну, например KZ или Казахстан: без неё номер не проверить.',
      en: 'The supplier’s country is missing, and the number “{value}” does not tell it. Type the country, such as KZ or Kazakhstan: the number cannot be checked without it.',
    },
  },
  explanation: {
    why: {
      ru: 'У каждой страны свой вид налогового номера. Пока страна не указана, проверить номер нельзя, и ошибка в цифре дойдёт до границы. Если номер подходит только одной стране, она предложена.',
      en: 'Every country has its own form of tax number. While the country is missing the number cannot be checked, and a wrong digit travels on to the border. Where the number fits one country only, that country is proposed.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: null }] },
    right: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
  },
  check(line, context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== undefined) return;
    if (!context.sheet.hasColumn('supplierCountry')) return;
    if (line.issues.some(({ column, kind }) => column === 'supplierCountry' && kind === 'problem')) return;
    const [owner, other] = ownersOfTaxId(value);
    if (owner === undefined || other !== undefined) report({ message: 'unknown', data: { value } });
    else
      report({
        message: 'likely',
        data: { value, owner: stateNames[owner] },
        fix: { kind: 'suggested', edits: [{ row: line.row, column: 'supplierCountry', value: owner }] },
      });
  },
});
