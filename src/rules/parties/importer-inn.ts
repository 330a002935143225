import { defineRule } from '../define-rule';
import { readTaxId } from './tax-ids';

export const importerInn = defineRule({
  id: 'SPOT-R-001',
  name: 'importer-inn',
  title: { ru: 'ИНН импортёра неверен', en: 'Importer INN is wrong' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'tax-id.ru' },
  reads: ['importerInn'],
  marks: ['importerInn'],
  messages: {
    wrong: {
      ru: '«{value}» — не ИНН импортёра. {reason}',
      en: '“{value}” is not the INN of an importer. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подаёт российская организация или предприниматель, и находят их по ИНН. Последние цифры ИНН контрольные: если они не сходятся, такого номера не существует. Документ с чужим или несуществующим ИНН не свяжется ни с платежом, ни с декларацией, а расхождение реквизитов сторон названо среди причин разворота.',
      en: 'A DOPP is filed by a Russian organisation or entrepreneur, who is found by the INN. Its last digits are check digits: if they do not agree, there is no such number. A document with a foreign or non-existent INN is tied neither to the payment nor to the declaration, and differing details of the parties are named among the reasons of turning back.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerInn: '7701000122' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerInn: '7701000121' }] },
  },
  check(line, _context, report) {
    const value = line.own.importerInn;
    if (value === undefined) return; // narrows
    const parsed = readTaxId.RU(value);
    if (parsed.ok || parsed.doubtful) return;
    report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
