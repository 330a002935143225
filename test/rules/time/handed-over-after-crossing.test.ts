import { handedOverAfterCrossing } from '../../../src/rules/time/handed-over-after-crossing';
import { testRule } from '../../support/rule-cases';

testRule(handedOverAfterCrossing, {
  ok: [
    {
      name: 'the usual order',
      rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:00', crossedAt: '27.11.2026 15:05' }],
    },
    { name: 'the same day', rows: [{ shipment: 'SH-1', handedOver: '27.11.2026', crossedAt: '27.11.2026 15:05' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', crossedAt: '27.11.2026 15:05' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', handedOver: '27.11.2026 18:00' }] },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', handedOver: '27.11.2026 18:00', crossedAt: '27.11.2026 15:05' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'handedOver',
          message: 'order',
          data: {
            handedOver: { ru: '27.11.2026 18:00', en: '2026-11-27 18:00' },
            crossedAt: { ru: '27.11.2026 15:05', en: '2026-11-27 15:05' },
          },
        },
      ],
    },
  ],
});
