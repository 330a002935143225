import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegulation } from '../../src/regulation';
import { Checker, catalogue, defineRule, type CheckResult, type Rule } from '../../src/rules';
import { columnTitle, readRates, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, SheetBlock } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';

const columns: readonly ColumnId[] = [
  'shipment',
  'importDate',
  'departureCountry',
  'importerInn',
  'supplierTaxId',
  'supplierCountry',
  'truckPlate',
  'hsCode',
  'goodsName',
  'quantity',
  'unit',
  'netWeight',
  'grossWeight',
  'unitPrice',
  'amount',
  'currency',
  'vatRate',
  'rnpt',
];

function block(rows: readonly (readonly CellInput[])[]): SheetBlock {
  return {
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [columns.map((id) => columnTitle(id).ru), ...rows],
  };
}

function checker(rows: readonly (readonly CellInput[])[], rules: readonly Rule[] = catalogue): Checker {
  return new Checker(readShipments(block(rows)), {
    asOf: calendarDate('2026-11-23'),
    regulation: createRegulation().regulation,
    rates: readRates(undefined),
    rules,
  });
}

/** Everything of a result that must not depend on how it was reached. */
function comparable(result: CheckResult): unknown {
  return result.findings.map(({ rule, message, row, column, cell, data, fix }) => ({
    rule,
    message,
    row,
    column,
    cell,
    data,
    fix,
  }));
}

const cell: Record<ColumnId, readonly CellInput[]> = {
  shipment: ['S-1', 'S-1', 'S-2', 'S-3', null],
  importDate: [46353, '27.11.2026', 46354, 'завтра', null],
  departureCountry: ['KZ', 'BY', 'Китай', null],
  importerInn: ['7701000121', '7701000122', null],
  supplierTaxId: ['940140000385', '200988541', '940140000386', null],
  supplierCountry: ['KZ', 'BY', null],
  truckPlate: ['482ABE13', 'AE 4417-5', 'AЕ 4417-5', null],
  hsCode: ['0702000000', 702000000, '8418102001', '07020000', null],
  goodsName: ['Томаты', 'Холодильник', null],
  quantity: [100, '1 200,5', -5, 'много', null],
  unit: ['кг', 'шт', 'короб', null],
  netWeight: [100, 90, null],
  grossWeight: [110, 80, null],
  unitPrice: [10, 95.5, null],
  amount: [1000, 955, 9550, null],
  currency: ['RUB', 'BYN', 'тугрик', null],
  vatRate: [0.1, 0.22, '20 %', 'без НДС', null],
  rnpt: [null, null, '1111111/181126/000041/001', '1111111-181126-000041-001'],
} as Partial<Record<ColumnId, readonly CellInput[]>> as Record<ColumnId, readonly CellInput[]>;

const rowOf = fc.tuple(...columns.map((id) => fc.constantFrom(...cell[id]))) as fc.Arbitrary<CellInput[]>;

describe('the engine', () => {
  it('gives after any edits exactly what a full run on the edited sheet gives', () => {
    fc.assert(
      fc.property(
        fc.array(rowOf, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(12), fc.oneof(rowOf, fc.constant(columns.map(() => null)))), { minLength: 1, maxLength: 6 }),
        (rows, edits) => {
          const current = rows.map((row) => [...row]);
          const live = checker(current);
          live.run();
          for (const [position, row] of edits) {
            const index = position % (current.length + 1);
            current[index] = [...row];
            const updated = live.update(new Map([[index + 2, row]]));
            expect(comparable(updated)).toEqual(comparable(checker(current).run()));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same findings in the same order on every run', () => {
    fc.assert(
      fc.property(fc.array(rowOf, { minLength: 1, maxLength: 15 }), (rows) => {
        expect(comparable(checker(rows).run())).toEqual(comparable(checker(rows).run()));
      }),
      { numRuns: 50 },
    );
  });

  it('names a rule that throws in one finding and goes on with the others', () => {
    const broken = defineRule({
      id: 'SPOT-A-999',
      name: 'broken',
      title: { ru: 'Сломанное', en: 'Broken' },
      goal: 'readable-sheet',
      kind: 'static',
      severity: 'warning',
      scope: 'line',
      ground: { arithmetic: { ru: 'нет', en: 'none' } },
      reads: ['amount'],
      marks: ['amount'],
      messages: {},
      explanation: { why: { ru: '', en: '' }, wrong: { rows: [] }, right: { rows: [] } },
      check() {
        throw new Error('secret detail');
      },
    });
    const rows = [0, 1, 2].map(() => columns.map((id) => cell[id][0] ?? null));
    const result = checker(rows, [broken, ...catalogue]).run();
    const failures = result.findings.filter((finding) => finding.message === 'rule-failed');
    expect(failures.map((finding) => [finding.rule, finding.severity])).toEqual([['SPOT-A-999', 'warning']]);
    expect(JSON.stringify(result)).not.toContain('secret detail');
    const others = result.findings.filter((finding) => finding.message !== 'rule-failed');
    expect(comparable({ ...result, findings: others })).toEqual(comparable(checker(rows).run()));
  });

  it('leaves out a rule that is off, changes severities, and sets silenced findings aside with their reason', () => {
    const rows = [columns.map((id) => (id === 'grossWeight' ? 50 : (cell[id][0] ?? null)))];
    const before = checker(rows).run();
    const target = before.findings[0];
    expect(target).toBeDefined();
    if (!target) return;
    const options = {
      asOf: calendarDate('2026-11-23'),
      regulation: createRegulation().regulation,
      rates: readRates(undefined),
      rules: catalogue,
    };
    const sheet = readShipments(block(rows));
    const off = new Checker(sheet, { ...options, severities: { [target.rule]: 'off' } }).run();
    expect(off.findings.some((finding) => finding.rule === target.rule)).toBe(false);
    const info = new Checker(sheet, { ...options, severities: { [target.rule]: 'info' } }).run();
    expect(info.findings.find((finding) => finding.rule === target.rule)?.severity).toBe('info');
    const silenced = new Checker(sheet, {
      ...options,
      silences: [{ fingerprint: target.fingerprint, reason: 'сверено с инвойсом' }],
    }).run();
    expect(silenced.silenced.map(({ reason }) => reason)).toContain('сверено с инвойсом');
    expect(silenced.summary[target.severity]).toBe(before.summary[target.severity] - silenced.silenced.length);
  });

  it('yields often enough to be cancelled and ends with the share 1', () => {
    const rows = Array.from({ length: 950 }, () => columns.map((id) => cell[id][0] ?? null));
    const shares = [...checker(rows).steps()];
    expect(shares.length).toBeGreaterThan(9);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(shares.at(-1)).toBeGreaterThan(0.99);
  });
});
