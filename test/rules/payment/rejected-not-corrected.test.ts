import { rejectedNotCorrected } from '../../../src/rules/payment/rejected-not-corrected';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', doppNumber: 'D-100', doppStatus: 'Отказ в приёме' };

testRule(rejectedNotCorrected, {
  ok: [
    { name: 'another status', rows: [{ ...row, doppStatus: 'Обеспечен' }] },
    { name: 'no status', rows: [{ ...row, doppStatus: null }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '20.11.2026' }] },
  ],
  bad: [
    {
      name: 'a refusal in either language',
      rows: [row, { ...row, shipment: 'SH-2', doppStatus: 'Rejected' }],
      findings: [
        { row: 1, column: 'doppStatus', message: 'refused', data: { status: 'Отказ в приёме' } },
        { row: 2, column: 'doppStatus', message: 'refused' },
      ],
    },
  ],
});
