import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const supplierAmTin = defineRule({
  id: 'SPOT-R-007',
  name: 'supplier-am-tin',
  title: { ru: 'Номер поставщика из Армении под вопросом', en: 'Armenian supplier number in doubt' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.am' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    doubtful: {
      ru: 'Поставщик из Армении, номер «{value}» выглядит необычно. {reason}',
      en: 'The supplier is of Armenia, and the number “{value}” looks unusual. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'Номер налогоплательщика Армении (УНН, ՀՎՀՀ) — восемь цифр. Правило его контрольной цифры не опубликовано, поэтому проверяется только вид. Часто теряется ноль в начале или вписывают десятизначный номер общественных услуг физлица.',
      en: 'The Armenian taxpayer number (TIN) has eight digits. The rule of its check digit is not published, so only the form is checked. Often the leading zero is lost, or a person’s ten-digit public services number stands in its place.',
    },
    wrong: { rows: [{ goodsName: 'Сок', supplierTaxId: '1234567', supplierCountry: 'AM' }] },
    right: { rows: [{ goodsName: 'Сок', supplierTaxId: '01234567', supplierCountry: 'AM' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== 'AM') return;
    const parsed = readTaxId.AM(value);
    const reason = parsed.ok ? parsed.doubtful : parsed.reason;
    if (!reason || ownersOfTaxId(value).length > 0) return;
    report({ message: 'doubtful', data: { value, reason: reason.text } });
  },
});
