import { acknowledgedBeforeHandedOver } from '../../../src/rules/time/acknowledged-before-handed-over';
import { testRule } from '../../support/rule-cases';

testRule(acknowledgedBeforeHandedOver, {
  ok: [
    {
      name: 'the usual order',
      rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:00', acknowledged: '26.11.2026 18:20' }],
    },
    { name: 'the same day', rows: [{ shipment: 'SH-1', handedOver: '26.11.2026', acknowledged: '26.11.2026 18:20' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', acknowledged: '26.11.2026 18:20' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:30' }] },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [
        { shipment: 'SH-1', handedOver: '26.11.2026 18:30', acknowledged: '26.11.2026 18:20' },
        { shipment: 'SH-1' },
      ],
      findings: [
        {
          row: 1,
          column: 'acknowledged',
          message: 'order',
          data: {
            handedOver: { ru: '26.11.2026 18:30', en: '2026-11-26 18:30' },
            acknowledged: { ru: '26.11.2026 18:20', en: '2026-11-26 18:20' },
          },
        },
      ],
    },
  ],
});
