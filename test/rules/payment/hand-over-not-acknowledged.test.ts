import { handOverNotAcknowledged } from '../../../src/rules/payment/hand-over-not-acknowledged';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', importDate: '24.11.2026', handedOver: '23.11.2026 10:00' };

testRule(handOverNotAcknowledged, {
  ok: [
    { name: 'a code that is acknowledged', rows: [{ ...row, acknowledged: '23.11.2026 10:20' }] },
    { name: 'an import in two days', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'a code not handed over, which is another matter', rows: [{ ...row, handedOver: null }] },
    { name: 'a sheet that does not track acknowledgements', rows: [row], withoutColumns: ['acknowledged'] },
  ],
  bad: [
    {
      name: 'a hand-over without an answer a day before the import',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'acknowledged',
          message: 'notAcknowledged',
          data: { handed: { ru: '23.11.2026 10:00', en: '2026-11-23 10:00' } },
        },
      ],
    },
  ],
});
