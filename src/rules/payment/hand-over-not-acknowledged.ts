import { crossesSoon } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const handOverNotAcknowledged = defineRule({
  id: 'SPOT-P-024',
  name: 'hand-over-not-acknowledged',
  title: { ru: 'Водитель не подтвердил QR-код', en: 'QR code not acknowledged by the driver' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'carrier.needs-qr' },
  reads: ['shipment', 'importDate', 'handedOver', 'acknowledged', 'crossedAt'],
  marks: ['acknowledged'],
  messages: {
    notAcknowledged: {
      ru: 'QR-код передан {handed}, а подтверждения водителя нет. Позвоните водителю и введите, когда он подтвердил.',
      en: 'The QR code was handed over on {handed}, and the driver has not acknowledged it. Call the driver and type when he did.',
    },
  },
  explanation: {
    why: {
      ru: 'Сообщение с кодом могло не дойти: телефон выключен, номер сменился, водителя заменили. Подтверждение нужно вам, а не налоговой службе, поэтому это сведение.',
      en: 'The message with the code may not have arrived: the phone is off, the number changed, the driver was replaced. The acknowledgement is for you, not for the tax service, hence information.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '24.11.2026', handedOver: '23.11.2026 10:00' }] },
    right: {
      rows: [
        {
          shipment: 'SH-1',
          importDate: '24.11.2026',
          handedOver: '23.11.2026 10:00',
          acknowledged: '23.11.2026 10:20',
        },
      ],
    },
  },
  check(consignment, context, report) {
    const { handedOver, acknowledged } = consignment.values;
    if (handedOver === undefined) return; // narrows
    if (acknowledged !== undefined || !context.sheet.hasColumn('acknowledged')) return;
    if (crossesSoon(consignment, context))
      report({ message: 'notAcknowledged', data: { handed: shownDate(handedOver) } });
  },
});
