import { describe, expect, it } from 'vitest';
import { printCheck } from '../../src/cli/check-output';
import type { CheckReport, ReportedFinding } from '../../src/use-cases';
import { calendarDate, type Language } from '../../src/values';

function finding(row: number, change: Partial<ReportedFinding> = {}): ReportedFinding {
  return { rule: 'SPOT-A-001', severity: 'error', row, column: 'amount', cell: `AH${row}`, message: `Строка ${row} неверна.`, ...change };
}

function print(findings: readonly ReportedFinding[], options: { all?: boolean; color?: boolean; language?: Language } = {}): string {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const report: CheckReport = {
    file: 'a.xlsx',
    sheet: 'Отгрузки',
    asOf: calendarDate('2026-11-23'),
    catalogue: { version: '1', rules: 2 },
    columns: [],
    unknownColumns: [],
    rows: 1,
    consignments: 1,
    summary: { error: count('error'), warning: count('warning'), info: count('info') },
    findings,
  };
  let out = '';
  printCheck(report, {
    language: options.language ?? 'ru',
    terminal: { out: (text) => (out += text), err: (text) => (out += text), color: options.color ?? false, width: 60 },
    all: options.all ?? false,
    titleOf: () => ({ ru: 'Сумма сходится', en: 'The amount adds up' }),
  });
  return out;
}

describe('the printed check', () => {
  it('shows errors before warnings, each with its cell and what to type instead', () => {
    const out = print([
      finding(9, { rule: 'SPOT-T-001', severity: 'warning' }),
      finding(10, { fix: { kind: 'safe', edits: [{ cell: 'AH10', row: 10, column: 'amount', value: 120 }] } }),
    ]);
    expect(out).toContain('  AH10  Строка 10 неверна.\n        → введите в AH10: 120\n');
    expect(out.indexOf('ОШИБКА SPOT-A-001')).toBeLessThan(out.indexOf('ПРЕДУПРЕЖДЕНИЕ SPOT-T-001'));
    expect(out).toContain('Ошибки: 1. Предупреждения: 1. Сведения: 0.');
  });

  it('shortens thousands of findings of one rule unless all are asked for', () => {
    const many = Array.from({ length: 5000 }, (_, index) => finding(index + 2));
    const out = print(many);
    expect(out.match(/неверна/g)).toHaveLength(10);
    expect(out).toContain('и ещё 4990 (все: --all)');
    expect(print(many, { all: true }).match(/неверна/g)).toHaveLength(5000);
    expect(print(many, { language: 'en' })).toContain('and 4990 more (all of them: --all)');
  });

  it('breaks long sentences under their beginning and aligns the cells', () => {
    const out = print([finding(2, { cell: 'B2', message: 'слово '.repeat(20).trim() }), finding(1000)]);
    const [first, second] = out.split('\n').filter((line) => line.includes('слово'));
    expect(first).toMatch(/^ {2}B2 {6}слово/);
    expect(second).toMatch(/^ {10}слово/);
    for (const line of out.split('\n').slice(5)) expect(line.length).toBeLessThanOrEqual(62);
  });

  it('has colour only where it is wanted, and passes on no command of the terminal', () => {
    const hostile = [finding(2, { message: 'плохо\u001b[2J\u202e' })];
    expect(print(hostile, { color: true })).toContain('\u001b[31mОШИБКА\u001b[0m');
    expect(print(hostile, { color: true })).not.toContain('\u001b[2J');
    expect(print(hostile)).not.toMatch(/[\u001b\u202e]/);
  });

  it('says so when there is nothing to report', () => {
    expect(print([])).toContain('Замечаний нет.');
  });
});
