import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { section4 } from '../../src/declaration';
import { noteText, paidLedger, readPaidDeposits } from '../../src/month';
import { buildLedger, ledgerJson, type Ledger, type PaymentMatch } from '../../src/payments';
import type { ShipmentSheet } from '../../src/shipment/model';
import { exampleProfile } from '../../src/profile';
import { buildDocuments } from '../../src/use-cases';
import { calendarDate, Decimal, sum, type Decimal as Amount } from '../../src/values';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

interface Payment {
  readonly consignment: string;
  readonly amount: Amount;
  readonly date?: string;
}

/** The ledger of a sheet whose payments the bank reported. */
function ledgerOf(sheet: ShipmentSheet, payments: readonly Payment[]): Ledger {
  const { consignments } = buildDocuments({ ...monthContext, sheet, profile: exampleProfile });
  const matches = payments.map(({ consignment, amount, date = '2026-11-02' }, index): PaymentMatch => ({
    document: { key: String(index), kind: 'Платежное поручение', line: 1, number: String(index), date: calendarDate(date), amount } as PaymentMatch['document'],
    shares: [{ consignment, amount }],
    evidence: [],
    credited: true,
  }));
  return buildLedger({ consignments, matches });
}

function section4Of(sheet: ShipmentSheet, ledger: Ledger, when: string) {
  const paid = readPaidDeposits(JSON.parse(JSON.stringify(ledgerJson(ledger))));
  if (!paid) throw new Error('the ledger cannot be read back');
  return section4({ ...monthContext, sheet, month: month(when), ledger: paidLedger(sheet, monthContext, paid) });
}

const kopecks = fc.integer({ min: 0, max: 5_000_000_00 }).map((value) => new Decimal(value).div(100));
const lines = fc.array(
  fc.record({
    shipment: fc.integer({ min: 1, max: 6 }),
    amount: kopecks.map((amount) => amount.toNumber()),
    exciseAmount: fc.option(kopecks.map((amount) => amount.toNumber()), { nil: null }),
    accepted: fc.constantFrom('2026-11-02', '2026-11-30', '2026-12-03', null),
  }),
  { minLength: 1, maxLength: 12 },
);
const payments = fc.array(fc.record({ shipment: fc.integer({ min: 1, max: 6 }), amount: kopecks }), { maxLength: 10 });

const sheetOf = (given: readonly { shipment: number; amount: number; exciseAmount: number | null; accepted: string | null }[]): ShipmentSheet =>
  monthSheet(
    given
      .toSorted((a, b) => a.shipment - b.shipment)
      .map(({ shipment, amount, exciseAmount, accepted }): SheetRow => ({
        ...acceptedRow,
        shipment: `S-${shipment}`,
        doppNumber: `D-${shipment}`,
        amount,
        exciseAmount,
        acceptanceDate: accepted,
        depositAmount: null,
        paymentDate: null,
      })),
  );

describe('section 4 with the ledger of the payments', () => {
  it('takes the deposits of a month to the kopeck as the ledger has them', () => {
    fc.assert(
      fc.property(lines, payments, (given, paid) => {
        const sheet = sheetOf(given.map((line) => ({ ...line, accepted: '2026-11-12' })));
        const keys = new Set(sheet.consignments.map(({ key }) => key));
        const ledger = ledgerOf(sheet, paid.map(({ shipment, amount }) => ({ consignment: `S-${shipment}`, amount })).filter(({ consignment }) => keys.has(consignment)));
        const { totals } = section4Of(sheet, ledger, '2026-11');
        expect(totals.vat.deposit.plus(totals.excise.deposit).toFixed(2)).toBe(ledger.totals.paid.toFixed(2));
      }),
      { numRuns: 200 },
    );
  });

  it('shares every kopeck of the ledger between the months, what is carried and what is not used', () => {
    fc.assert(
      fc.property(lines, payments, (given, paid) => {
        const sheet = sheetOf(given);
        const keys = new Set(sheet.consignments.map(({ key }) => key));
        const ledger = ledgerOf(sheet, paid.map(({ shipment, amount }) => ({ consignment: `S-${shipment}`, amount })).filter(({ consignment }) => keys.has(consignment)));
        const november = section4Of(sheet, ledger, '2026-11');
        const december = section4Of(sheet, ledger, '2026-12');
        const inDecember = new Set(december.rows.map(({ consignment }) => consignment));
        const used = [november, december].map(({ totals }) => totals.vat.deposit.plus(totals.excise.deposit));
        const carried = [...december.rows, ...november.rows.filter(({ consignment }) => !inDecember.has(consignment))].map((row) => row.carried);
        const unused = december.lists.depositsNotUsed.map(({ amount }) => amount ?? new Decimal(0));
        expect(sum([...used, ...carried, ...unused]).toFixed(2)).toBe(ledger.totals.paid.toFixed(2));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['no ledger', {}],
    ['another format', { format: 'other', lines: [] }],
    ['an amount with a comma', { format: 'spot-ledger', lines: [{ consignment: 'S-1', paid: '1,00' }] }],
    ['a negative amount', { format: 'spot-ledger', lines: [{ consignment: 'S-1', paid: '-1.00' }] }],
    ['payments that do not add up', { format: 'spot-ledger', lines: [{ consignment: 'S-1', paid: '2.00', payments: [{ amount: '1.00', credited: true }] }] }],
    ['a payment on no day', { format: 'spot-ledger', lines: [{ consignment: 'S-1', paid: '1.00', payments: [{ date: '2026-13-01', amount: '1.00', credited: true }] }] }],
    ['a list', []],
    ['nothing', null],
  ])('does not take %s for a ledger', (_, value) => {
    expect(readPaidDeposits(value)).toBeUndefined();
  });

  it('says where the sheet and the statement differ, and follows the statement', () => {
    const sheet = monthSheet([acceptedRow]);
    const result = section4Of(sheet, ledgerOf(sheet, [{ consignment: 'S-1', amount: new Decimal(200000) }]), '2026-11');
    expect(result.totals.vat.payable.toFixed(2)).toBe('20000.00');
    expect(result.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['paid-differs', 'depositGreaterThanPaid']));
  });

  it('takes sums without days, as ledgers before 1.1 have them', () => {
    const paid = readPaidDeposits({ format: 'spot-ledger', version: '1.0', lines: [{ consignment: 'S-1', paid: '200000.00' }] });
    const result = section4({ ...monthContext, sheet: monthSheet([acceptedRow]), month: month('2026-11'), ledger: paidLedger(monthSheet([acceptedRow]), monthContext, paid ?? new Map()) });
    expect(result.totals.vat.deposit.toFixed(2)).toBe('200000.00');
  });

  it('leaves out what went to other details, and says where an order has no payment', () => {
    const lines = [
      { consignment: 'S-1', paid: '0.00', orders: [{ number: 17, date: '2026-11-05', amount: '220000.00' }], payments: [{ date: '2026-11-06', amount: '220000.00', credited: false }] },
    ];
    const paid = readPaidDeposits({ format: 'spot-ledger', version: '1.1', lines }) ?? new Map();
    const sheet = monthSheet([acceptedRow]);
    const result = section4({ ...monthContext, sheet, month: month('2026-11'), ledger: paidLedger(sheet, monthContext, paid) });
    expect(result.totals.vat.deposit.isZero()).toBe(true);
    expect(result.notes.map((note) => noteText(note, 'ru')).join('\n')).toMatch(/поручение № 17 от 05\.11\.2026 составлено, но уплаты/);
  });

  describe('with a payment after the month', () => {
    const row = { ...acceptedRow, depositAmount: null, paymentDate: null };
    const payments = [
      { consignment: 'S-1', amount: new Decimal(150000), date: '2026-11-30' },
      { consignment: 'S-1', amount: new Decimal(70000), date: '2026-12-01' },
    ];

    it('offsets what was paid by the end of the month and names the rest', () => {
      const sheet = monthSheet([row]);
      const result = section4Of(sheet, ledgerOf(sheet, payments), '2026-11');
      expect(result.totals.vat.payable.toFixed(2)).toBe('70000.00');
      expect(result.notes.find(({ code }) => code === 'paidLater')).toMatchObject({ data: { amount: '70000.00', date: '2026-12-01', end: '2026-11-30' } });
      expect(result.notes.map(({ code }) => code)).not.toContain('depositGreaterThanPaid');
    });

    it('lists it in its own month as not used', () => {
      const sheet = monthSheet([row]);
      const december = section4Of(sheet, ledgerOf(sheet, payments), '2026-12');
      expect(december.lists.depositsNotUsed.map(({ amount }) => amount?.toFixed(2))).toEqual(['70000.00']);
    });

    it('offsets it against goods accepted later', () => {
      const sheet = monthSheet([{ ...row, amount: 800000 }, { ...row, shipment: null, amount: 200000, acceptanceDate: '2026-12-03' }]);
      const ledger = ledgerOf(sheet, payments);
      expect(section4Of(sheet, ledger, '2026-11').rows[0]?.vat).toMatchObject({ payable: new Decimal(26000) });
      const december = section4Of(sheet, ledger, '2026-12').rows[0];
      expect([december?.usedBefore, december?.vat.deposit, december?.vat.excess].map((amount) => amount?.toFixed(2))).toEqual(['150000.00', '70000.00', '26000.00']);
    });

    it('uses no kopeck twice, whenever it was paid', () => {
      const days = fc.constantFrom('2026-10-31', '2026-11-15', '2026-12-10', '2027-01-05');
      fc.assert(
        fc.property(lines, fc.array(fc.record({ shipment: fc.integer({ min: 1, max: 6 }), amount: kopecks, date: days }), { maxLength: 10 }), (given, paid) => {
          const sheet = sheetOf(given);
          const keys = new Set(sheet.consignments.map(({ key }) => key));
          const ledger = ledgerOf(sheet, paid.map(({ shipment, ...rest }) => ({ consignment: `S-${shipment}`, ...rest })).filter(({ consignment }) => keys.has(consignment)));
          const used = ['2026-11', '2026-12'].map((when) => {
            const { totals } = section4Of(sheet, ledger, when);
            return totals.vat.deposit.plus(totals.excise.deposit);
          });
          expect(sum(used).lessThanOrEqualTo(ledger.totals.paid)).toBe(true);
        }),
        { numRuns: 200 },
      );
    });
  });
});
