import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const supplierBin = defineRule({
  id: 'SPOT-R-005',
  name: 'supplier-bin',
  title: { ru: 'БИН или ИИН поставщика неверен', en: 'Supplier BIN or IIN is wrong' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'tax-id.kz' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    wrong: {
      ru: 'Поставщик из Казахстана, но «{value}» — не БИН и не ИИН. {reason}',
      en: 'The supplier is of Kazakhstan, but “{value}” is neither a BIN nor an IIN. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'БИН и ИИН — двенадцать цифр с контрольной в конце; БИН начинается с года и месяца регистрации. Номер, у которого контрольная цифра не сходится, не выдавали никому. Реквизиты поставщика в ДОПП сверяют с инвойсом и накладной, и расхождение названо среди причин разворота.',
      en: 'BIN and IIN have twelve digits with a check digit at the end; a BIN begins with the year and month of registration. A number whose check digit does not agree was given to nobody. The supplier’s details in the DOPP are compared with invoice and waybill, and a difference is named among the reasons of turning back.',
    },
    wrong: { rows: [{ goodsName: 'Огурцы', supplierTaxId: '940140000386', supplierCountry: 'KZ' }] },
    right: { rows: [{ goodsName: 'Огурцы', supplierTaxId: '940140000385', supplierCountry: 'KZ' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== 'KZ') return;
    const parsed = readTaxId.KZ(value);
    if (parsed.ok || parsed.doubtful || ownersOfTaxId(value).length > 0) return;
    report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
