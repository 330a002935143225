import { defineRule } from '../define-rule';
import { ownersOfTaxId, readTaxId } from './tax-ids';

export const carrierInn = defineRule({
  id: 'SPOT-R-009',
  name: 'carrier-inn',
  title: { ru: 'ИНН российского перевозчика неверен', en: 'INN of a Russian carrier is wrong' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'tax-id.ru' },
  reads: ['carrierTaxId', 'carrierCountry'],
  marks: ['carrierTaxId'],
  messages: {
    wrong: {
      ru: 'Перевозчик из России, но «{value}» — не ИНН. {reason}',
      en: 'The carrier is of Russia, but “{value}” is no INN. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'В ДОПП указывают перевозчика, и отсутствие или неточность его данных названы среди ошибок. Контрольные цифры ИНН не сходятся, когда цифра пропущена или переставлена: такого номера нет ни у кого. Документы перевозчика сверяют с ДОПП на границе.',
      en: 'A DOPP names the carrier, and missing or inexact details are named among mistakes. The check digits of an INN disagree when a digit is left out or exchanged: nobody has such a number. The carrier’s papers are compared with the DOPP at the border.',
    },
    wrong: { rows: [{ goodsName: 'Сок', carrierTaxId: '7805123457', carrierCountry: 'RU' }] },
    right: { rows: [{ goodsName: 'Сок', carrierTaxId: '7805123456', carrierCountry: 'RU' }] },
  },
  check(line, _context, report) {
    const value = line.own.carrierTaxId;
    if (value === undefined || line.values.carrierCountry !== 'RU') return;
    const parsed = readTaxId.RU(value);
    if (parsed.ok || parsed.doubtful || ownersOfTaxId(value).length > 0) return;
    report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
