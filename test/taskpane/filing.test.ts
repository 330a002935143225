import { beforeEach, describe, expect, it } from 'vitest';
import { filingSheet, standingEntry } from '../../src/dopp';
import { exampleProfile } from '../../src/profile';
import type { CellInput } from '../../src/shipment/model';
import type { FollowedConsignment } from '../../src/use-cases';
import { parseCellAddress } from '../../src/shipment';
import { createFilingUseCases, documentToFile, kindOf, type FiledNote, type FilingOutcome, type FilingTicks, type FilingUseCases } from '../../taskpane/use-cases/filing';
import { itemsOf, isTicked, progressOf, withoutTicks, withTick } from '../../taskpane/views/filing/ticks';
import { countByState, filterFilings } from '../../taskpane/views/filing/filter-filings';
import { at } from '../support/built-example';
import { readWorkbookSheet } from '../support/read-workbook';
import { WorkbookInMemory } from './workbook-in-memory';

/** Of the sample workbook. */
const headerRow = 3;
const now = at('2026-11-23T12:00');
let workbook: WorkbookInMemory;
let filing: FilingUseCases;
let outcome: FilingOutcome;

beforeEach(async () => {
  const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
  if (!block) throw new Error('The sample workbook has a shipment sheet');
  // The workbook of the test begins in A1.
  const above = Array.from({ length: block.firstRow - 1 }, (): CellInput[] => []);
  workbook = new WorkbookInMemory('Отгрузки', [...above, ...block.rows.map((row) => [...Array<CellInput>(block.firstColumn - 1).fill(null), ...row])]);
  filing = createFilingUseCases(workbook, { now: () => now });
  outcome = await look();
});

function look(asOf = at('2026-11-23')): Promise<FilingOutcome> {
  return filing.look({ sheet: 'Отгрузки', asOf, profile: exampleProfile, signal: { aborted: false }, onProgress: () => undefined });
}

function consignmentOf(from: FilingOutcome, key: string): FollowedConsignment {
  const found = from.consignments.find(({ consignment }) => consignment.key === key);
  if (!found) throw new Error(`No consignment ${key}`);
  return found;
}

const first = (from = outcome): FollowedConsignment => consignmentOf(from, 'SH-2611-01');

const noteOf = (consignment: FollowedConsignment, more: Partial<FiledNote> = {}): FiledNote => ({
  kind: kindOf(consignment.advice?.action ?? 'file', consignment.chain),
  dopp: documentToFile(consignment),
  filedOn: at('2026-11-23T11:30'),
  language: 'ru',
  ...more,
});

/** Types over the cell behind a place. */
function changeCell(place: string, value: CellInput, consignment = first()): void {
  const source = outcome.sourceOf(consignment, place);
  const address = source.kind === 'cell' ? parseCellAddress(source.cell) : undefined;
  const row = address && workbook.rows[address.row - 1];
  if (!row || !address) throw new Error(`No cell for ${place}`);
  row[address.column - 1] = value;
}

describe('where a consignment stands', () => {
  it('is ready while nothing is missing, and a draft while something is', async () => {
    const oneLine = consignmentOf(outcome, 'SH-2611-03');
    expect(oneLine.state).toBe('ready');
    changeCell('vehicle.truckPlate', null, oneLine);
    const changed = consignmentOf(await look(), 'SH-2611-03');
    expect([changed.state, changed.missing]).toEqual(['draft', 1]);
  });

  it('is filed once it is noted, and registered once a number is known', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first()));
    expect(first(await look()).state).toBe('filed');
    await filing.noteNumber('SH-2611-01', '77-1');
    const after = first(await look());
    expect([after.state, after.registration?.doppNumber]).toEqual(['registered', '77-1']);
  });

  it('differs once the row differs, with the document it takes', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first(), { doppNumber: '77-1' }));
    changeCell('vehicle.truckPlate', '001AAA13');
    const changed = first(await look());
    expect([changed.state, changed.advice?.action, changed.advice?.differences.map(({ place }) => place)]).toEqual([
      'differs',
      'correction',
      ['vehicle.truckPlate'],
    ]);
    expect(documentToFile(changed).header).toMatchObject({ correction: 1, corrects: { number: '77-1' } });
    expect(documentToFile(changed).vehicle.truckPlate).toBe('001AAA13');
  });

  it('begins anew after an annulment', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first()));
    expect(await filing.noteAnnulled('SH-2611-01', now)).toEqual({ ok: true });
    const after = first(await look());
    expect([standingEntry(after.chain), documentToFile(after).header.correction]).toEqual([undefined, 0]);
  });
});

describe('noting a filing', () => {
  it('adds the columns the sheet lacks, and takes everything back', async () => {
    const before = JSON.stringify(workbook.rows);
    const { undo } = await filing.noteFiled(outcome, first(), noteOf(first(), { doppNumber: '77-1' }));
    const after = await look();
    expect(first(after).consignment.values).toMatchObject({ doppNumber: '77-1', doppDate: '2026-11-23T11:30' });
    if (!undo) throw new Error('A noted filing can be taken back');
    expect(await filing.undoFiled(undo)).toEqual({ noted: { ok: true }, kept: [] });
    expect(first(await look()).state).toBe('ready');
    expect(JSON.stringify(workbook.rows).replaceAll(',null', '')).toBe(before.replaceAll(',null', ''));
  });

  it('leaves alone what somebody typed since', async () => {
    const { undo } = await filing.noteFiled(outcome, first(), noteOf(first(), { doppNumber: '77-1' }));
    const cell = undo?.cells.find(({ after }) => after === '77-1')?.before.cell ?? '';
    await workbook.writeCells('Отгрузки', [{ cell, value: '77-2' }]);
    if (!undo) throw new Error('A noted filing can be taken back');
    expect((await filing.undoFiled(undo)).kept).toEqual([cell]);
    expect(workbook.at(cell)).toBe('77-2');
  });

  it('keeps the day of the first filing when a correction follows', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first(), { doppNumber: '77-1' }));
    outcome = await look();
    changeCell('vehicle.truckPlate', '001AAA13');
    outcome = await look();
    const writes = outcome.writesFor(first(), noteOf(first(), { doppNumber: '77-2' }));
    expect(writes.map(({ column, before, header }) => [column, before, header])).toEqual([['doppNumber', '77-1', undefined]]);
  });

  it('shows one consignment anew without reading the sheet again', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first()));
    const reads = workbook.reads;
    expect(first(await outcome.refollowed('SH-2611-01')).state).toBe('filed');
    expect(workbook.reads).toBe(reads);
  });
});

describe('ticks', () => {
  it('are kept in the workbook, and are for the value that was typed', async () => {
    const sheet = filingSheet(first().dopp, 'ru');
    const [item] = itemsOf(sheet);
    if (!item) throw new Error('A filing sheet has values');
    const ticks = withTick(new Map(), 'SH-2611-01', item, true);
    await filing.saveTicks(ticks);
    const kept = await filing.loadTicks();
    expect(isTicked(kept, 'SH-2611-01', item)).toBe(true);
    expect(isTicked(kept, 'SH-2611-01', { ...item, value: 'another' })).toBe(false);
    expect(progressOf(sheet, kept, 'SH-2611-01').done).toBe(1);
    expect(withTick(kept, 'SH-2611-01', item, false).size).toBe(0);
    expect(withoutTicks(kept, 'SH-2611-01').size).toBe(0);
  });

  it('of a hundred consignments are kept, the latest', async () => {
    const item = { place: 'x', title: { ru: 'x', en: 'x' }, value: '1', missing: false };
    const many = Array.from({ length: 150 }, (_, index) => `SH-${index}`).reduce<FilingTicks>((ticks, key) => withTick(ticks, key, item, true), new Map());
    await filing.saveTicks(many);
    const kept = await filing.loadTicks();
    expect([kept.size, kept.has('SH-0'), kept.has('SH-149')]).toEqual([100, false, true]);
  });

  it('of another program are none', async () => {
    workbook.settings.set('filing-ticks', { odd: true });
    expect((await filing.loadTicks()).size).toBe(0);
  });
});

describe('where a missing value is typed', () => {
  it.each([
    ['vehicle.truckPlate', 'cell'],
    ['documents.contract', 'cell'],
    ['signer.surname', 'settings'],
    ['applicant.name', 'settings'],
    ['applicant.principal.name', 'principal'],
    ['totals.valueRub', 'computed'],
  ])('%s: %s', (place, kind) => {
    expect(outcome.sourceOf(first(), place).kind).toBe(kind);
  });
});

describe('an intermediary', () => {
  it('is asked for whom he files, and the answer goes into the document', async () => {
    const [header = [], line = []] = [workbook.rows[headerRow - 1], workbook.rows[headerRow]];
    while (line.length < header.length) line.push(null);
    header.push('Роль заявителя');
    line.push('intermediary');
    expect(first(await look()).missing).toBe(2);
    await filing.savePrincipals(new Map([['SH-2611-01', { name: 'ООО «Владелец»', taxId: '7701000121' }]]));
    const after = first(await look());
    expect([after.missing, after.dopp.applicant.principal?.name]).toEqual([0, 'ООО «Владелец»']);
  });
});

describe('the list', () => {
  it('counts states and finds by shipment, supplier, plate and number', async () => {
    await filing.noteFiled(outcome, first(), noteOf(first(), { doppNumber: '77-1' }));
    const { consignments } = await look();
    expect(countByState(consignments)).toMatchObject({ registered: 1, ready: 2, draft: 2 });
    const found = (search: string): number => filterFilings(consignments, new Set(), search).length;
    expect([found('77-1'), found('482abe13'), found('SH-2611'), found('nothing')]).toEqual([1, 1, 4, 0]);
    expect(filterFilings(consignments, new Set(['registered']), '').length).toBe(1);
  });
});
