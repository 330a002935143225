import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules/finding';
import { calendarDate } from '../../src/values';
import type { CheckOutcome } from '../../taskpane/services';
import { findingsAsText, findingsTable } from '../../taskpane/views/check/findings-list';
import { contentsText, countSafe, safeWrites, splitOutdated } from '../../taskpane/views/check/fixes';
import {
  countBySeverity,
  filterFindings,
  groupFindings,
  groupsOpenAtFirst,
  marksOf,
  pageOf,
  severities,
  verdictOf,
} from '../../taskpane/views/check/group-findings';

function finding(rule: string, severity: Finding['severity'], row: number, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    message: 'wrong',
    severity,
    row,
    column: 'amount',
    cell: `F${row}`,
    text: { ru: 'В ячейке {cell} не число', en: 'Cell {cell} holds no number' },
    data: { cell: `F${row}` },
    fingerprint: `${rule}|${row}`,
    ...more,
  };
}

const some = fc.array(
  fc
    .tuple(fc.constantFrom('SPOT-F-001', 'SPOT-A-002', 'SPOT-X-003'), fc.constantFrom(...severities), fc.integer({ min: 4, max: 40 }))
    .map(([rule, severity, row]) => finding(rule, severity, row)),
);

describe('the list of findings', () => {
  it('shows every finding exactly once, errors first, each rule in sheet order', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const groups = groupFindings(findings);
        expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
        const order = groups.map(({ severity }) => severities.indexOf(severity));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const group of groups)
          expect(group.findings).toEqual(
            findings.filter(({ rule, severity }) => rule === group.rule && severity === group.severity),
          );
      }),
    );
  });

  it('counts as many findings as there are', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const counts = countBySeverity(findings);
        expect(counts.error + counts.warning + counts.info).toBe(findings.length);
      }),
    );
  });

  it.each([
    ['F5', ['F5']],
    ['spot-a', ['F6']],
    ['ячейке f4', ['F4']],
    ['число', ['F4', 'F5', 'F6']],
    ['нет такого', []],
  ])('finds «%s»', (search, expected) => {
    const findings = [finding('SPOT-F-001', 'error', 4), finding('SPOT-F-001', 'warning', 5), finding('SPOT-A-002', 'info', 6)];
    expect(filterFindings(findings, { severities: new Set(), search }, 'ru').map(({ cell }) => cell)).toEqual(expected);
  });

  it('shows only the severities chosen', () => {
    const findings = [finding('SPOT-F-001', 'error', 4), finding('SPOT-F-001', 'warning', 5)];
    expect(filterFindings(findings, { severities: new Set(['warning']), search: '' }, 'en')).toEqual([findings[1]]);
  });

  it('marks each cell once, with its gravest finding', () => {
    const marks = marksOf([finding('A', 'info', 4), finding('B', 'error', 4), finding('C', 'warning', 4), finding('D', 'info', 5)]);
    expect(marks).toEqual([
      { cell: 'F4', severity: 'error' },
      { cell: 'F5', severity: 'info' },
    ]);
  });

  it('is opened page by page to its end, nothing twice', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (length, size) => {
        const items = Array.from({ length }, (_, index) => index);
        let pages = 1;
        while (pageOf(items, pages, size).next > 0) pages += 1;
        expect(pageOf(items, pages, size).shown).toEqual(items);
        expect(pages).toBe(Math.max(1, Math.ceil(length / size)));
      }),
    );
  });

  it('opens the first groups only, until enough rows show', () => {
    const groups = groupFindings([
      ...Array.from({ length: 10 }, (_, row) => finding('SPOT-F-001', 'error', row)),
      ...Array.from({ length: 5 }, (_, row) => finding('SPOT-F-002', 'error', row)),
      finding('SPOT-F-003', 'info', 1),
    ]);
    expect(groupsOpenAtFirst(groups, 12, 25)).toBe(2);
  });
});

describe('fixes', () => {
  const safe = (row: number, value: string): Finding =>
    finding('SPOT-F-001', 'error', row, { fix: { kind: 'safe', edits: [{ row, column: 'amount', value }] } });
  const writesOf: CheckOutcome['writesOf'] = (fix) => fix.edits.map(({ row, value }) => ({ cell: `F${row}`, value }));

  it('of the safe kind are applied together, the first where two meet in one cell; suggested ones never', () => {
    const suggested = finding('SPOT-A-002', 'error', 9, {
      fix: { kind: 'suggested', edits: [{ row: 9, column: 'amount', value: 'x' }] },
    });
    const findings = [safe(4, 'a'), safe(4, 'b'), safe(5, 'c'), suggested];
    expect(safeWrites(findings, writesOf)).toEqual([
      { cell: 'F4', value: 'a' },
      { cell: 'F5', value: 'c' },
    ]);
    expect(countSafe(findings)).toBe(3);
  });

  it('leave a cell alone that somebody changed after the check', () => {
    const writes = [
      { cell: 'F4', value: 'a' },
      { cell: 'F5', value: 'b' },
    ];
    const current = new Map<string, string>([
      ['F4', 'old'],
      ['F5', 'typed since'],
    ]);
    expect(splitOutdated(writes, current, () => 'old')).toEqual({ ready: [writes[0]], outdated: ['F5'] });
  });

  it.each([
    [46353, 'dd.mm.yyyy', '27.11.2026', '2026-11-27'],
    [12300.5, undefined, '12300,5', '12300.5'],
    ['0101', undefined, '0101', '0101'],
    [null, undefined, '—', '—'],
  ])('show %o as a user reads it', (value, format, ru, en) => {
    expect(contentsText(value, { language: 'ru', empty: '—', format })).toBe(ru);
    expect(contentsText(value, { language: 'en', empty: '—', format })).toBe(en);
  });

  it('stand in the exported table and in the copied text', () => {
    const findings = [safe(4, '12300.50')];
    const outcome: CheckOutcome = {
      sheet: 'Отгрузки',
      asOf: calendarDate('2026-11-23'),
      rules: 1,
      lines: 1,
      consignments: 1,
      unknownColumns: [],
      findings,
      silenced: [],
      recheck: () => Promise.resolve(undefined),
      writesOf,
      contentsOf: () => null,
      columnTitle: () => ({ ru: 'Стоимость', en: 'Amount' }),
    };
    expect(findingsTable(outcome, findings, 'ru').rows).toEqual([
      ['Ошибка', 'F4', 'Стоимость', 'В ячейке F4 не число', '12300.50', 'SPOT-F-001'],
    ]);
    expect(findingsAsText(outcome, findings, 'en').split('\n').at(-1)).toBe(
      'Error\tF4\tAmount\tCell F4 holds no number\t12300.50\tSPOT-F-001',
    );
  });
});

describe('the verdict', () => {
  const error = { severity: 'error' } as Finding;
  const warning = { severity: 'warning' } as Finding;
  it.each([
    ['ready', { lines: 2, rules: 90, findings: [] }],
    ['ready', { lines: 2, rules: 90, findings: [warning] }],
    ['errors', { lines: 2, rules: 90, findings: [warning, error] }],
    ['errors', { lines: 0, rules: 90, findings: [error] }],
    ['unknown', { lines: 0, rules: 90, findings: [warning] }],
    ['unknown', { lines: 2, rules: 0, findings: [] }],
  ] as const)('is %s for %j', (verdict, outcome) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });
});
