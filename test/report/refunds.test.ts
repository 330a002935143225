import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/month';
import { refunds, type Refunds } from '../../src/report';
import { acceptedRow, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

function refundsOf(...rows: SheetRow[]): Refunds {
  return refunds({ ...monthContext, sheet: monthSheet(rows, ['crossedAt']) });
}

const open: SheetRow = { ...acceptedRow, crossedAt: null, acceptanceDate: null };

describe('deposits to claim back', () => {
  const cases: readonly [string, SheetRow[], readonly [kind: string, amount: string][]][] = [
    ['the whole of a cancelled DOPP', [{ ...open, doppStatus: 'Аннулирована' }], [['cancelled', '220000.00']]],
    ['the whole when the planned day passed without a crossing', [open], [['not-crossed', '220000.00']]],
    ['nothing before the planned day', [{ ...open, importDate: '2026-12-10' }], []],
    ['nothing when the deposit equals the tax', [acceptedRow], []],
    ['what exceeds the tax', [{ ...acceptedRow, depositAmount: 250000 }], [['excess', '30000.00']]],
    [
      'what the lines not accepted leave over',
      [{ ...acceptedRow, amount: 600000 }, { ...acceptedRow, amount: 400000, acceptanceDate: null }],
      [['partly-accepted', '88000.00']],
    ],
    ['nothing of what was never paid', [{ ...open, paymentDate: null }], []],
    ['nothing while the tax cannot be computed', [{ ...acceptedRow, amount: null, depositAmount: 250000 }], []],
  ];
  it.each(cases)('are %s', (_, rows, expected) => {
    expect(refundsOf(...rows).refunds.map(({ kind, amount }) => [kind, amount.toFixed(2)])).toEqual(expected);
  });

  it('come with age, documents, rows and a sum by age', () => {
    const result = refundsOf(open, { ...open, shipment: 'S-2', doppNumber: 'D-2', paymentDate: '2026-08-01' });
    expect(result.refunds.map(({ consignment, ageDays, ageBand }) => [consignment, ageDays, ageBand])).toEqual([
      ['S-2', 122, '90+'],
      ['S-1', 25, '0-30'],
    ]);
    expect(result.byAge['90+'].toFixed(2)).toBe('220000.00');
    expect(result.total.toFixed(2)).toBe('440000.00');
    expect(result.refunds[1]?.documents.map(({ ru }) => ru)).toContain('Платёжное поручение № 17 от 06.11.2026');
  });

  it('say that the procedure is not published', () => {
    const { notes } = refundsOf(open);
    expect(notes.map(({ code }) => code)).toContain('procedureUnknown');
    for (const note of notes) for (const language of ['ru', 'en'] as const) expect(noteText(note, language)).not.toMatch(/\{\w+\}/);
  });
});
