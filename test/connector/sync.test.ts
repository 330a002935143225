import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineText, createFileConnector, planSync, readRecords, statusColumns, type StatusRecord } from '../../src/connector';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, ShipmentSheet } from '../../src/shipment/model';

const columns: readonly ColumnId[] = ['shipment', 'goodsName', 'hsCode', 'doppNumber', 'doppDate', 'doppStatus', 'qr', 'handedOver'];

function sheet(rows: readonly Partial<Record<ColumnId, CellInput>>[]): ShipmentSheet {
  return readShipments({
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [columns.map((id) => columnTitle(id).ru), ...rows.map((row) => columns.map((id) => row[id] ?? null))],
  });
}

const twoConsignments = sheet([
  { shipment: 'S-1', goodsName: 'Томаты' },
  { shipment: 'S-1', goodsName: 'Огурцы' },
  { shipment: 'S-2', goodsName: 'Сыр', doppNumber: 'D-22', doppStatus: 'Подан' },
]);

describe('the plan of a sync', () => {
  it('writes a record to the first row of its consignment, dates as serial numbers', () => {
    const plan = planSync(twoConsignments, [{ shipment: 'S-1', doppNumber: 'D-11', doppDate: '2026-11-25', status: 'Обеспечен' }]);
    expect(plan.edits.map(({ row, column, value, before, after }) => [row, column, value, before, after])).toEqual([
      [2, 'doppNumber', 'D-11', '', 'D-11'],
      [2, 'doppDate', 46351, '', '2026-11-25'],
      [2, 'doppStatus', 'Обеспечен', '', 'Обеспечен'],
    ]);
    expect(plan.conflicts).toEqual([]);
  });

  it('matches a record without a shipment by its DOPP number, and keeps apart what matches nothing', () => {
    const plan = planSync(twoConsignments, [
      { doppNumber: 'D-22', status: 'Подан' },
      { doppNumber: 'D-99', status: 'Подан' },
    ]);
    expect(plan.edits).toEqual([]);
    expect(plan.unmatched).toEqual([{ doppNumber: 'D-99', status: 'Подан' }]);
  });

  it('never overwrites a cell the user typed since the last sync, but shows both', () => {
    const plan = planSync(twoConsignments, [{ shipment: 'S-2', status: 'Обеспечен' }]);
    expect(plan.edits).toEqual([]);
    expect(plan.conflicts.map(({ row, column, mine, theirs }) => [row, column, mine, theirs])).toEqual([
      [4, 'doppStatus', 'Подан', 'Обеспечен'],
    ]);
  });

  it('overwrites what the last sync itself had written', () => {
    const baseline = { 'S-2': { doppStatus: 'Подан' } } as const;
    const plan = planSync(twoConsignments, [{ shipment: 'S-2', status: 'Обеспечен' }], baseline);
    expect(plan.edits.map(({ column, after }) => [column, after])).toEqual([['doppStatus', 'Обеспечен']]);
    expect(plan.baseline['S-2']?.doppStatus).toBe('Обеспечен');
    expect(baseline['S-2'].doppStatus).toBe('Подан');
  });

  it('leaves out a filing that a later one took the place of, whichever changed last', () => {
    const records = [{ shipment: 'S-1', status: 'Обеспечен' }, { shipment: 'S-1', status: 'Аннулирован', superseded: true }];
    expect(planSync(twoConsignments, records).edits.map(({ after }) => after)).toEqual(['Обеспечен']);
  });

  it('takes away a void QR code it had written, and none the user typed', () => {
    const statuses = { Отказано: 'rejected' } as const;
    const long = 'https://spot.example/qr/0123456789';
    const secured = sheet([
      { shipment: 'S-1', doppStatus: 'Обеспечен', qr: long },
      { shipment: 'S-2', doppStatus: 'Обеспечен', qr: 'своё' },
    ]);
    const baseline = { 'S-1': { doppStatus: 'Обеспечен', qr: baselineText(long) }, 'S-2': { doppStatus: 'Обеспечен', qr: 'другое' } };
    const refused = ['S-1', 'S-2'].map((shipment) => ({ shipment, status: 'Отказано' }));
    const plan = planSync(secured, refused, baseline, statuses);
    expect(plan.edits.filter(({ column }) => column === 'qr')).toMatchObject([{ key: 'S-1', value: null, before: long, after: '' }]);
    expect(plan.conflicts).toMatchObject([{ key: 'S-2', column: 'qr', mine: 'своё', theirs: '' }]);
    expect(planSync(secured, refused, {}, statuses).edits.some(({ column }) => column === 'qr')).toBe(false);
  });

  it('names the columns a sheet would need', () => {
    expect(planSync(twoConsignments, [{ shipment: 'S-1', crossedAt: '2026-11-27' }]).missingColumns).toEqual(['crossedAt']);
  });

  it('writes status columns only, and nothing twice', () => {
    const text = fc.constantFrom('A', 'B', 'C');
    const record: fc.Arbitrary<StatusRecord> = fc.record({
      shipment: fc.constantFrom('S-1', 'S-2', 'S-3'),
      doppNumber: text,
      status: text,
      qr: text,
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const plan = planSync(twoConsignments, records);
        for (const edit of plan.edits) expect(statusColumns).toContain(edit.column);
        const cells = [...plan.edits, ...plan.conflicts].map(({ row, column }) => `${row} ${column}`);
        expect(new Set(cells).size).toBe(cells.length);
        expect(plan.unmatched.every(({ shipment, doppNumber }) => shipment === 'S-3' && doppNumber !== 'D-22')).toBe(true);
      }),
    );
  });
});

describe('an answer from outside', () => {
  it('keeps the records that fit and names the path of what does not', () => {
    const { records, problems } = readRecords([
      { shipment: 'S-1', status: 'Подан', extra: 1 },
      { shipment: 'S-2', doppDate: '25.11.2026' },
      { status: 'Подан' },
      null,
    ]);
    expect(records).toEqual([{ shipment: 'S-1', status: 'Подан' }]);
    expect(problems.map(({ path }) => path)).toEqual(['items[1].doppDate', 'items[2]', 'items[3]']);
  });

  const texts: readonly [string, string | undefined, string][] = [
    ['is not JSON', '<html>', 'unreadable'],
    ['is no list', '{"status":"ok"}', 'unreadable'],
    ['is missing', undefined, 'not-configured'],
  ];
  it.each(texts)('in a file that %s is a fault, not an exception', async (_, text, fault) => {
    const answer = await createFileConnector(() => Promise.resolve(text)).listChanges('');
    expect(answer).toEqual({ ok: false, fault });
  });

  it('in a file may be a list, or an object with items, with or without a byte order mark', async () => {
    for (const text of ['[{"shipment":"S-1"}]', '\uFEFF{"items":[{"shipment":"S-1"}]}']) {
      const answer = await createFileConnector(() => Promise.resolve(text)).listChanges('');
      expect(answer.ok && answer.value.records).toEqual([{ shipment: 'S-1' }]);
    }
  });
});
