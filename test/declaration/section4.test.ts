import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { section4, type Section4, type TaxFigures } from '../../src/declaration';
import { noteText } from '../../src/month';
import { createRegulation } from '../../src/regulation';
import { sum, zero, type Decimal } from '../../src/values';
import { exampleProfile } from '../../src/profile';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

const november = month('2026-11');

function sectionOf(rows: readonly SheetRow[], when = november): Section4 {
  return section4({ ...monthContext, sheet: monthSheet(rows), month: when });
}

function brief({ tax, deposit, payable, excess }: TaxFigures): string {
  return [tax, deposit, payable, excess].map((amount) => amount.toFixed(2)).join(' ');
}

const codes = ({ notes }: Section4): readonly string[] => notes.map(({ code }) => code);

describe('section 4', () => {
  it('names the DOPP, its dates, its rows, the tax and the deposit of goods accepted in the month', () => {
    const result = sectionOf([acceptedRow]);
    expect(result.rows).toHaveLength(1);
    expect(result.rows[0]).toMatchObject({
      kind: 'deposit',
      consignment: 'S-1',
      doppNumber: 'D-1',
      doppDate: '2026-11-07',
      importDate: '2026-11-10',
      acceptanceDates: ['2026-11-12'],
      rows: [2],
      complete: true,
    });
    expect(result.rows.map(({ vat }) => brief(vat))).toEqual(['220000.00 220000.00 0.00 0.00']);
    expect(result.complete).toBe(true);
  });

  it('is due on the 20th of the next month, or on the next working day', () => {
    // 20 December 2026 is a Sunday.
    expect(sectionOf([acceptedRow]).due).toMatchObject({ ok: true, nominal: '2026-12-20', date: '2026-12-21' });
  });

  it('says when the calendar of the year is not loaded', () => {
    const result = sectionOf([{ ...acceptedRow, acceptanceDate: '2031-05-10' }], month('2031-05'));
    expect(result.due).toMatchObject({ ok: false, reason: { code: 'calendar-year-unknown' } });
  });

  const offsets: readonly [string, SheetRow, string][] = [
    ['leaves the rest of the tax payable', { depositAmount: 200000 }, '220000.00 200000.00 20000.00 0.00'],
    ['shows the excess of the deposit', { depositAmount: 230000.5 }, '220000.00 230000.50 0.00 10000.50'],
    ['offsets only what was paid', { paymentDate: null }, '220000.00 0.00 220000.00 0.00'],
    ['takes a negative deposit for none', { depositAmount: -5 }, '220000.00 0.00 220000.00 0.00'],
    [
      'computes the tax at the rate of the day of acceptance',
      { currency: 'KZT', amount: 1000000, exchangeRate: 0.15, acceptanceDate: '2026-11-20', depositAmount: 33000 },
      '35200.00 33000.00 2200.00 0.00',
    ],
  ];
  it.each(offsets)('%s', (_, change, expected) => {
    expect(sectionOf([{ ...acceptedRow, ...change }]).rows.map(({ vat }) => brief(vat))).toEqual([expected]);
  });

  it('divides excise from VAT', () => {
    const result = sectionOf([{ ...acceptedRow, exciseAmount: 100000, depositAmount: 342000 }]);
    expect(result.rows.map(({ excise, vat }) => [brief(excise), brief(vat)])).toEqual([
      ['100000.00 100000.00 0.00 0.00', '242000.00 242000.00 0.00 0.00'],
    ]);
    expect(result.section3.tax.roubles.toFixed()).toBe('100000');
  });

  describe('of goods accepted over several months', () => {
    const rows: SheetRow[] = [
      { ...acceptedRow, amount: 600000, acceptanceDate: '2026-10-30', depositAmount: 220000.5, paymentDate: '2026-10-20' },
      { ...acceptedRow, amount: 300000, acceptanceDate: '2026-11-12', depositAmount: null, paymentDate: null },
      { ...acceptedRow, amount: 100000, acceptanceDate: '2026-12-02', depositAmount: null, paymentDate: null },
    ];
    it.each([
      ['2026-10', '132000.00 132000.00 0.00 0.00', '0.00', '88000.50'],
      ['2026-11', '66000.00 66000.00 0.00 0.00', '132000.00', '22000.50'],
      ['2026-12', '22000.00 22000.50 0.00 0.50', '198000.00', '0.00'],
    ])('uses the deposit in order of the months: %s', (when, figures, usedBefore, carried) => {
      const [row] = sectionOf(rows, month(when)).rows;
      expect(row && [brief(row.vat), row.usedBefore.toFixed(2), row.carried.toFixed(2)]).toEqual([
        figures,
        usedBefore,
        carried,
      ]);
    });
    it('lists the DOPP as not wholly accepted until its last line is', () => {
      expect(sectionOf(rows).lists.notAccepted).toMatchObject([{ consignment: 'S-1', rows: [4] }]);
      expect(sectionOf(rows, month('2026-12')).lists.notAccepted).toEqual([]);
    });
  });

  describe('hides nothing:', () => {
    it('a month without rows says so', () => {
      const result = sectionOf([acceptedRow], month('2026-09'));
      expect(result.rows).toEqual([]);
      expect(codes(result)).toContain('noRows');
    });
    it('a DOPP that was not accepted and its deposit are listed', () => {
      const { lists } = sectionOf([{ ...acceptedRow, acceptanceDate: null }]);
      expect(lists.notAccepted).toMatchObject([{ consignment: 'S-1', doppNumber: 'D-1', rows: [2] }]);
      expect(lists.depositsNotUsed.map(({ amount }) => amount?.toFixed(2))).toEqual(['220000.00']);
    });
    it('goods accepted without a DOPP are listed, and their tax stands in section 1 only', () => {
      const result = sectionOf([{ ...acceptedRow, doppNumber: null }]);
      expect(result.rows).toEqual([]);
      expect(result.lists.withoutDopp).toHaveLength(1);
      expect(result.section1.taxOutsideSection4.toFixed(2)).toBe('220000.00');
      expect(result.section1.tax.roubles.toFixed()).toBe('220000');
    });
    it('a DOPP number on two shipments counts its deposit once and names both cells', () => {
      const result = sectionOf([acceptedRow, { ...acceptedRow, shipment: 'S-2' }]);
      expect(result.lists.acceptedTwice.map(({ consignment }) => consignment)).toEqual(['S-1', 'S-2']);
      expect(brief(result.totals.vat)).toBe('440000.00 220000.00 220000.00 0.00');
      expect(result.notes.filter(({ code }) => code.startsWith('acceptedTwice')).map(({ cell }) => cell)).toEqual(
        result.lists.acceptedTwice.map(({ cell }) => cell),
      );
    });
    it('a deposit greater than paid is listed with what lacks', () => {
      const { lists } = sectionOf([{ ...acceptedRow, paymentDate: null }]);
      expect(lists.depositGreaterThanPaid.map(({ amount }) => amount?.toFixed(2))).toEqual(['220000.00']);
    });
    it('a negative correction lowers the tax and is said', () => {
      const result = sectionOf([acceptedRow, { ...acceptedRow, amount: -100000 }]);
      expect(brief(result.totals.vat)).toBe('198000.00 220000.00 0.00 22000.00');
      expect(codes(result)).toContain('negativeCorrection');
    });
    it('a row whose tax cannot be computed makes the section incomplete and names the cell', () => {
      const result = sectionOf([{ ...acceptedRow, amount: null, vatRate: null }]);
      expect(result.complete).toBe(false);
      expect(result.notes.filter(({ kind, cell }) => kind === 'problem' && cell).map(({ code }) => code)).toEqual(
        expect.arrayContaining(['no-amount', 'no-vatRate']),
      );
    });
    it('a date of acceptance that cannot be read is said', () => {
      expect(codes(sectionOf([{ ...acceptedRow, acceptanceDate: 'в ноябре' }]))).toContain('acceptanceUnreadable');
    });
    it('a rate taken from the row instead of the day of acceptance is said', () => {
      expect(codes(sectionOf([{ ...acceptedRow, currency: 'AMD', exchangeRate: 0.2 }]))).toContain('rate-of-row');
    });
    it('several importers are said, and the profile chooses one', () => {
      const rows = [acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', importerInn: '7707083893' }];
      expect(codes(sectionOf(rows))).toContain('severalImporters');
      const own = section4({ ...monthContext, sheet: monthSheet(rows), month: november, profile: exampleProfile });
      expect(own.rows.map(({ consignment }) => consignment)).toEqual(['S-1']);
      expect(codes(own)).toContain('otherImporters');
    });
    it('a month before the form is in force is said', () => {
      const old = { ...acceptedRow, acceptanceDate: '2026-06-15', importDate: '2026-06-14' };
      expect(codes(sectionOf([old], month('2026-06')))).toContain('formNotInForce');
    });
  });

  it('says everything in both languages without a placeholder left', () => {
    const result = sectionOf([
      { ...acceptedRow, paymentDate: null },
      { ...acceptedRow, shipment: 'S-2', currency: 'AMD' },
      { ...acceptedRow, shipment: 'S-3', doppNumber: null, amount: -3 },
    ]);
    expect(result.notes.length).toBeGreaterThan(3);
    for (const note of result.notes)
      for (const language of ['ru', 'en'] as const) expect(noteText(note, language)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('carries sums by KBK to sections 1 and 3 in whole roubles and explains the difference', () => {
    const result = sectionOf([
      { ...acceptedRow, amount: 1000.55, depositAmount: 100.4 },
      { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', amount: 1000, depositAmount: 300.2 },
    ]);
    // 220.12 + 220.00 of tax, 100.40 + 300.20 of deposit; the excess of S-2 covers 80.20 of S-1.
    expect(brief(result.totals.vat)).toBe('440.12 400.60 119.72 80.20');
    const { tax, deposit, payable, excess, coveredAcross } = result.section1;
    expect([tax, deposit, payable, excess].map(({ roubles }) => roubles.toFixed())).toEqual(['440', '401', '39', '0']);
    expect(payable.difference.toFixed(2)).toBe('-0.52');
    expect(coveredAcross.toFixed(2)).toBe('80.20');
    expect(codes(result)).toContain('coveredAcross');
  });

  it('rounds as the parameter says', () => {
    const { regulation } = createRegulation({ 'declaration.rounding-unit': '0.01' });
    const result = section4({
      ...monthContext,
      regulation,
      sheet: monthSheet([{ ...acceptedRow, amount: 1000.55 }]),
      month: november,
    });
    expect(result.section1.tax.roubles.toFixed()).toBe('220.12');
  });
});

describe('a sheet of 100,000 rows', () => {
  it('is computed whole', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      ...acceptedRow,
      shipment: `S-${Math.floor(index / 10)}`,
      doppNumber: `D-${Math.floor(index / 10)}`,
      amount: 100.05,
      depositAmount: 200,
    }));
    const result = sectionOf(rows);
    expect(result.rows).toHaveLength(10_000);
    // 10 × 22.011 a shipment.
    expect(brief(result.totals.vat)).toBe('2201100.00 2000000.00 201100.00 0.00');
  }, 120_000);
});

describe('the figures of any month', () => {
  const kopecks = fc.integer({ min: 0, max: 10_000_000_00 }).map((value) => value / 100);
  const line = fc.record({
    shipment: fc.integer({ min: 1, max: 6 }),
    amount: kopecks,
    vatRate: fc.constantFrom(22, 10, 0, 'без НДС'),
    exciseAmount: fc.option(kopecks, { nil: null }),
    deposit: kopecks,
    paid: fc.boolean(),
    acceptance: fc.constantFrom('2026-09-30', '2026-10-15', '2026-11-02', '2026-11-30', '2026-12-01', null),
    hasDopp: fc.boolean(),
  });
  type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never;
  const rowsOf = (lines: readonly Line[]): SheetRow[] =>
    lines
      .toSorted((a, b) => a.shipment - b.shipment)
      .map((given) => ({
        ...acceptedRow,
        shipment: `S-${given.shipment}`,
        doppNumber: given.hasDopp ? `D-${given.shipment}` : null,
        amount: given.amount,
        vatRate: given.vatRate,
        exciseAmount: given.exciseAmount,
        depositAmount: given.deposit,
        paymentDate: given.paid ? '2026-09-01' : null,
        acceptanceDate: given.acceptance,
      }));
  const figures = ['tax', 'deposit', 'payable', 'excess'] as const;
  const total = (amounts: readonly Decimal[]): string => sum(amounts).toFixed(2);

  it('add up: totals to the kopeck, declaration lines to the rouble with the difference explained', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const result = sectionOf(rowsOf(lines));
        for (const kind of ['vat', 'excise'] as const) {
          const section = kind === 'vat' ? result.section1 : result.section3;
          for (const figure of figures)
            expect(result.totals[kind][figure].toFixed(2)).toBe(total(result.rows.map((row) => row[kind][figure])));
          expect(section.tax.exact.toFixed(2)).toBe(
            total([...result.rows, ...result.otherRows].map((row) => row[kind].tax)),
          );
          expect(section.taxOutsideSection4.toFixed(2)).toBe(total(result.otherRows.map((row) => row[kind].tax)));
          for (const { exact, roubles, difference } of [section.tax, section.deposit, section.payable, section.excess]) {
            expect(roubles.isInteger()).toBe(true);
            expect(roubles.minus(difference).equals(exact)).toBe(true);
            expect(difference.abs().lessThanOrEqualTo(1)).toBe(true);
          }
          for (const part of ['exact', 'roubles'] as const) {
            expect(section.payable[part].minus(section.excess[part]).equals(section.tax[part].minus(section.deposit[part]))).toBe(true);
            expect(section.payable[part].times(section.excess[part]).isZero()).toBe(true);
          }
          for (const row of result.rows) expect(row[kind].tax.decimalPlaces()).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('use up each paid deposit exactly once over all months', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const rows = rowsOf(lines.map((given) => ({ ...given, paid: true, hasDopp: true, acceptance: given.acceptance ?? '2026-12-01' })));
        const months = ['2026-09', '2026-10', '2026-11', '2026-12'].map((when) => sectionOf(rows, month(when)));
        const offset = sum(months.flatMap(({ section1, section3 }) => [section1.deposit.exact, section3.deposit.exact]));
        const held = monthSheet(rows).consignments.map(({ values }) => values.depositAmount ?? zero);
        expect(offset.toFixed(2)).toBe(total(held));
      }),
      { numRuns: 80 },
    );
  });
});
