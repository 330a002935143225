import { annulledWithQr } from '../../../src/rules/payment/annulled-with-qr';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', doppStatus: 'ДОПП аннулирована', qr: 'КОД-100' };

testRule(annulledWithQr, {
  ok: [
    { name: 'a code of a valid DOPP', rows: [{ ...row, doppStatus: 'Обеспечен' }] },
    { name: 'an annulled DOPP without a code', rows: [{ ...row, qr: null }] },
    { name: 'a code without a status', rows: [{ ...row, doppStatus: null }] },
    { name: 'a truck that crossed before', rows: [{ ...row, crossedAt: '20.11.2026' }] },
  ],
  bad: [
    {
      name: 'the code of an annulled DOPP',
      rows: [row, row],
      findings: [{ row: 1, column: 'qr', message: 'annulled', data: { status: 'ДОПП аннулирована' } }],
    },
  ],
});
