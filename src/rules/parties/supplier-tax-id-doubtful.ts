import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const supplierTaxIdDoubtful = defineRule({
  id: 'SPOT-R-081',
  name: 'supplier-tax-id-doubtful',
  title: { ru: 'Налоговый номер поставщика необычен', en: 'Unusual supplier tax ID' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.length-shows-country' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    doubtful: {
      ru: 'Контрольная цифра номера «{value}» сходится, но вид необычен. {reason}',
      en: 'The check digit of “{value}” agrees, but its form is unusual. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'Внутри УНП и БИН есть знаки со смыслом: регион, вид организации, дата рождения. Правила для них опубликованы не полностью, поэтому странное значение — повод сверить номер с договором, а не ошибка. Реквизиты поставщика в ДОПП сверяют с инвойсом.',
      en: 'Some characters of a UNP or BIN have a meaning: region, kind of organisation, date of birth. Their rules are published in part only, so an odd value is a reason to compare the number with the contract, not an error. The supplier’s details in the DOPP are compared with the invoice.',
    },
    wrong: { rows: [{ goodsName: 'Томаты', supplierTaxId: '260145000002', supplierCountry: 'KZ' }] },
    right: { rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000385', supplierCountry: 'KZ' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    const country = line.values.supplierCountry;
    if (value === undefined || (country !== 'BY' && country !== 'KZ')) return;
    const parsed = readTaxId[country](value);
    const reason = parsed.ok ? parsed.doubtful : parsed.doubtful && parsed.reason;
    if (reason && ownersOfTaxId(value).every((state) => state === country)) report({ message: 'doubtful', data: { value, reason: reason.text } });
  },
});
