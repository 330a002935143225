import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const supplierKgInn = defineRule({
  id: 'SPOT-R-006',
  name: 'supplier-kg-inn',
  title: { ru: 'ИНН поставщика из Киргизии под вопросом', en: 'Kyrgyz supplier INN in doubt' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'tax-id.kg' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    doubtful: {
      ru: 'Поставщик из Киргизии, номер «{value}» выглядит необычно. {reason}',
      en: 'The supplier is of Kyrgyzstan, and the number “{value}” looks unusual. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'ИНН Киргизии — четырнадцать цифр, внутри которых дата регистрации или рождения. Контрольной суммы в открытых источниках нет, устройство номера выведено из примеров, поэтому здесь просьба сверить номер с договором. Реквизиты сторон в ДОПП сверяют с документами перевозчика.',
      en: 'A Kyrgyz INN has fourteen digits with a date of registration or birth inside. No check sum is published and the layout is concluded from examples, so this asks to compare the number with the contract. The details of the parties in the DOPP are compared with the carrier’s papers.',
    },
    wrong: { rows: [{ goodsName: 'Брюки', supplierTaxId: '0020719961001', supplierCountry: 'KG' }] },
    right: { rows: [{ goodsName: 'Брюки', supplierTaxId: '00207199610017', supplierCountry: 'KG' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== 'KG') return;
    const parsed = readTaxId.KG(value);
    const reason = parsed.ok ? parsed.doubtful : parsed.reason;
    if (!reason || ownersOfTaxId(value).some((state) => state !== 'KG')) return;
    report({ message: 'doubtful', data: { value, reason: reason.text } });
  },
});
