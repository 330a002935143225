import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const crossedWithoutQr = defineRule({
  id: 'SPOT-P-027',
  name: 'crossed-without-qr',
  title: { ru: 'Граница пересечена без QR-кода', en: 'Border crossed without a QR code' },
  goal: 'matching-papers',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'border.no-qr' },
  reads: ['shipment', 'qr', 'crossedAt'],
  marks: ['qr'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    missing: {
      ru: 'Граница пересечена {crossed}, а QR-кода у перевозки нет. Вставьте код из личного кабинета или проверьте отметку о пересечении.',
      en: 'The border was crossed on {crossed}, and the shipment has no QR code. Paste the code from the taxpayer’s account, or check the entry of the crossing.',
    },
  },
  explanation: {
    why: {
      ru: 'Без QR-кода машину не пропускают, поэтому пересечение без кода — пропуск в таблице или отметка не в той строке. Контроль выборочный, и машина могла пройти без проверки: тогда о перевозке без ДОПП лучше узнать от себя, а не от налоговой службы.',
      en: 'A truck does not pass without a QR code, so a crossing without one is a gap in the sheet or an entry in the wrong row. Control is selective, and the truck may have passed unchecked: then it is better to learn of a shipment without a DOPP from the sheet than from the tax service.',
    },
    wrong: { rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '20.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '20.11.2026', qr: 'КОД-100' }] },
  },
  check({ values: { qr, crossedAt } }, { sheet }, report) {
    if (crossedAt === undefined) return; // narrows
    if (qr === undefined && sheet.hasColumn('qr'))
      report({ message: 'missing', data: { crossed: shownDate(crossedAt) } });
  },
});
