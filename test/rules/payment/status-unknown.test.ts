import { statusUnknown } from '../../../src/rules/payment/status-unknown';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', importDate: '30.11.2026', doppStatus: 'На проверке' };

testRule(statusUnknown, {
  ok: [
    { name: 'the status that is known', rows: [{ ...row, doppStatus: 'ОБЕСПЕЧЕН' }] },
    { name: 'no status', rows: [{ ...row, doppStatus: null }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '30.11.2026' }] },
    { name: 'an annulled DOPP, which is another matter', rows: [{ ...row, doppStatus: 'Аннулирован' }] },
    { name: 'an import tomorrow, which is another matter', rows: [{ ...row, importDate: '24.11.2026' }] },
  ],
  bad: [
    {
      name: 'another status a week before the import',
      rows: [row, row],
      findings: [{ row: 1, column: 'doppStatus', message: 'unknown', data: { status: 'На проверке' } }],
    },
  ],
});
