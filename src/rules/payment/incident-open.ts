import { defineRule } from '../define-rule';
import { shownCell } from '../shown';

export const incidentOpen = defineRule({
  id: 'SPOT-P-030',
  name: 'incident-open',
  title: { ru: 'Инцидент в пути', en: 'Incident on the way' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'dopp.correction-before-crossing' },
  reads: ['shipment', 'incident', 'crossedAt'],
  marks: ['incident'],
  messages: {
    open: {
      ru: 'В перевозке отмечен инцидент: «{incident}», а граница не пересечена. Если сменились машина, груз или дата, исправьте ДОПП до границы.',
      en: 'An incident is noted: “{incident}”, and the border is not crossed yet. If truck, load or date changed, correct the DOPP before the border.',
    },
  },
  explanation: {
    why: {
      ru: 'После поломки, перегрузки или разворота данные перевозки меняются. Изменения вносят в ДОПП до пересечения границы; после резервирования платежа, по одному источнику, можно изменить только сведения о машине.',
      en: 'After a breakdown, a reload or a turn back the data of a shipment change. Changes enter the DOPP before the border is crossed; once the deposit is reserved, by one source, only the vehicle’s data may change.',
    },
    wrong: { rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', incident: 'Поломка, замена тягача' }] },
    right: {
      rows: [
        {
          shipment: 'SH-1',
          goodsName: 'Томаты свежие',
          incident: 'Поломка, замена тягача',
          crossedAt: '27.11.2026',
        },
      ],
    },
  },
  check({ values: { incident, crossedAt } }, _context, report) {
    if (incident === undefined) return; // narrows
    if (crossedAt === undefined) report({ message: 'open', data: { incident: shownCell(incident) } });
  },
});
