import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const supplierUnp = defineRule({
  id: 'SPOT-R-004',
  name: 'supplier-unp',
  title: { ru: 'УНП поставщика неверен', en: 'Supplier UNP is wrong' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'tax-id.by' },
  reads: ['supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    wrong: {
      ru: 'Поставщик из Беларуси, но «{value}» — не УНП. {reason}',
      en: 'The supplier is of Belarus, but “{value}” is no UNP. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'УНП — девять знаков, последний из них контрольный. Если он не сходится, такого плательщика нет: цифра пропущена или переставлена. Реквизиты поставщика в ДОПП сверяют с инвойсом и накладной, и расхождение названо среди причин разворота.',
      en: 'A UNP has nine characters, the last being a check digit. If it does not agree, there is no such payer: a digit was left out or two were exchanged. The supplier’s details in the DOPP are compared with invoice and waybill, and a difference is named among the reasons of turning back.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988542', supplierCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.supplierTaxId;
    if (value === undefined || line.values.supplierCountry !== 'BY') return;
    const parsed = readTaxId.BY(value);
    if (parsed.ok || ownersOfTaxId(value).length > 0) return;
    report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
