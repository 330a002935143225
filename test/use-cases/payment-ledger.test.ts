import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ledgerJson, type PaymentMatch } from '../../src/payments';
import { exampleProfile } from '../../src/profile';
import { buildDocuments, paymentLedger } from '../../src/use-cases';
import { calendarDate, Decimal } from '../../src/values';
import { acceptedRow, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

function paid(consignment: string, amount: number | string): PaymentMatch {
  return {
    document: { key: consignment, number: '17', date: calendarDate('2026-10-06') } as PaymentMatch['document'],
    shares: [{ consignment, amount: new Decimal(amount) }],
    evidence: [],
    credited: true,
  };
}

function ledgerOf(rows: readonly SheetRow[], matches: readonly PaymentMatch[] = [], asOf = '2026-12-01') {
  const sheet = monthSheet(rows);
  const request = { ...monthContext, asOf: calendarDate(asOf), sheet, profile: exampleProfile };
  const { consignments } = buildDocuments(request);
  return ledgerJson(paymentLedger({ ...request, consignments, matches }));
}

const part = { ...acceptedRow, depositAmount: null, paymentDate: null, paymentOrder: null, amount: 500000 };

describe('the ledger of a sheet', () => {
  const cases: readonly [string, readonly SheetRow[], readonly PaymentMatch[], Record<string, string>][] = [
    ['goods accepted, all used', [acceptedRow], [paid('S-1', 220000)], { paid: '220000.00', used: '220000.00', reserved: '0.00', toRefund: '0.00' }],
    ['goods not accepted yet', [{ ...acceptedRow, acceptanceDate: null }], [paid('S-1', 220000)], { used: '0.00', reserved: '220000.00', toRefund: '0.00' }],
    [
      'one of two lines accepted',
      [part, { ...part, shipment: null, acceptanceDate: null }],
      [paid('S-1', 220000)],
      { due: '220000.00', used: '110000.00', reserved: '110000.00', toRefund: '0.00' },
    ],
    [
      'two lines accepted in two months',
      [{ ...part, acceptanceDate: '2026-10-30' }, { ...part, shipment: null }],
      [paid('S-1', 220000)],
      { used: '220000.00', reserved: '0.00', toRefund: '0.00' },
    ],
    ['more paid than the tax', [part], [paid('S-1', 150000)], { due: '110000.00', used: '110000.00', reserved: '0.00', toRefund: '40000.00' }],
    ['less paid than the tax', [part], [paid('S-1', 100000)], { due: '110000.00', used: '100000.00', toRefund: '0.00' }],
    ['goods to be accepted later', [{ ...acceptedRow, acceptanceDate: '2026-12-15' }], [paid('S-1', 220000)], { used: '0.00', reserved: '220000.00' }],
    ['no DOPP number, so not in section 4', [{ ...acceptedRow, doppNumber: null }], [paid('S-1', 220000)], { used: '0.00', reserved: '220000.00' }],
    ['the DOPP annulled', [{ ...acceptedRow, acceptanceDate: null, doppStatus: 'Аннулирован' }], [paid('S-1', 220000)], { reserved: '0.00', toRefund: '220000.00' }],
    ['the payment only in the row', [acceptedRow], [], { ordered: '220000.00', paid: '220000.00', used: '220000.00' }],
    ['a payment in the row for a later day', [{ ...acceptedRow, acceptanceDate: null, paymentDate: '2026-12-02' }], [], { ordered: '220000.00', paid: '0.00', outstanding: '220000.00' }],
  ];
  it.each(cases)('with %s', (_, rows, matches, expected) => {
    expect(ledgerOf(rows, matches).lines[0]).toMatchObject(expected);
  });

  it('says what only the sheet tells', () => {
    const rows = [acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', paymentOrder: '18' }];
    const ledger = ledgerOf(rows, [paid('S-1', 220000)]);
    expect(ledger.statedOnly).toEqual({ amount: '220000.00', count: 1 });
    expect(ledger.lines[1]?.payments).toEqual([
      { date: '2026-11-06', number: '18', amount: '220000.00', credited: true, source: 'sheet' },
    ]);
  });

  it('takes the deposit of a DOPP number on two supplies once, as section 4 does', () => {
    const rows = [acceptedRow, { ...acceptedRow, shipment: 'S-2' }];
    const ledger = ledgerOf(rows, [paid('S-1', 220000)]);
    expect(ledger.lines.map(({ used }) => used)).toEqual(['220000.00', '0.00']);
  });

  it('balances to the kopeck for any acceptance and any payment', () => {
    const rows = fc.array(
      fc.record({
        shipment: fc.integer({ min: 1, max: 4 }),
        kopecks: fc.integer({ min: 1, max: 500_000_00 }),
        acceptanceDate: fc.constantFrom(null, '2026-10-30', '2026-11-12', '2026-12-30'),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const payments = fc.array(fc.record({ shipment: fc.integer({ min: 1, max: 4 }), kopecks: fc.integer({ min: 1, max: 300_000_00 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, payments, (given, money) => {
        const ledger = ledgerOf(
          given
            .toSorted((a, b) => a.shipment - b.shipment)
            .map(({ shipment, kopecks, acceptanceDate }) => ({
              ...part,
              shipment: `S-${shipment}`,
              doppNumber: `D-${shipment}`,
              amount: kopecks / 100,
              acceptanceDate,
            })),
          money.map(({ shipment, kopecks }) => paid(`S-${shipment}`, new Decimal(kopecks).div(100).toFixed(2))),
        );
        for (const { paid: total, used, reserved, toRefund } of [...ledger.lines, ledger.totals])
          expect(new Decimal(used).plus(reserved).plus(toRefund).toFixed(2)).toBe(total);
      }),
      { numRuns: 150 },
    );
  });
});
