import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment, serialFromMoment } from '../../src/values';
import { WorkbookFault } from '../../src/workbook';
import type { Clock } from '../../taskpane/services';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { prepareMonth } from '../../taskpane/views/month/prepare-month';
import { acceptedRow, month, monthBlock } from '../support/month-sheet';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const clock: Clock = { now: () => parseIsoMoment('2026-11-23T10:15') ?? asOf };
const importDate = serialFromMoment(calendarDate('2026-11-27'));

const headers = [
  '№ перевозки',
  'Плановая дата ввоза',
  'Страна отправления',
  'Стоимость',
  'Валюта',
  'Ставка НДС',
  'Номер ДОПП',
  'Статус ДОПП',
  'QR-код',
  'QR передан',
  'Комментарий',
];

function workbook(...rows: CellInput[][]): WorkbookInMemory {
  return new WorkbookInMemory('Отгрузки', [headers, ...rows]);
}

const line = (shipment: string, more: Record<number, CellInput> = {}): CellInput[] =>
  headers.map((_, index) => [shipment, importDate, 'KZ', 3000000, 'RUB', 22][index] ?? more[index] ?? null);

const request = (signal: { aborted: boolean } = { aborted: false }) => ({
  sheet: 'Отгрузки',
  asOf,
  profile: {},
  signal,
  onProgress: () => undefined,
});

const source = (items: unknown) => ({ name: 'statuses.json', text: JSON.stringify(items) });

describe('the pane checks', () => {
  it('a sheet and tells its lines, consignments and the columns it did not know', async () => {
    const outcome = await createPaneUseCases(workbook(line('SH-1'), line('SH-2')), clock).checkWorkbook({
      ...request(),
      silences: [],
      silencedRules: [],
    });
    expect(outcome).toMatchObject({ lines: 2, consignments: 2, unknownColumns: ['Комментарий'] });
    expect(outcome.contentsOf('A2')).toBe('SH-1');
  });

  it('writes a date of a fix with the format that shows it as a date', async () => {
    const outcome = await createPaneUseCases(workbook(line('SH-1')), clock).checkWorkbook({
      ...request(),
      silences: [],
      silencedRules: [],
    });
    const edits = [
      { row: 2, column: 'importDate', value: importDate },
      { row: 2, column: 'shipment', value: 'SH-01' },
    ] as const;
    expect(outcome.writesOf({ kind: 'safe', edits })).toEqual([
      { cell: 'B2', value: importDate, format: 'dd.mm.yyyy' },
      { cell: 'A2', value: 'SH-01' },
    ]);
  });

  it('stops when told to, with fault cancelled', async () => {
    const run = createPaneUseCases(workbook(line('SH-1')), clock).checkWorkbook({
      ...request({ aborted: true }),
      silences: [],
      silencedRules: [],
    });
    await expect(run).rejects.toEqual(new WorkbookFault('cancelled'));
  });
});

describe('the pane builds', () => {
  it('the deposit of 3,000,000 at 22 %, the deadline and the DOPP of each consignment', async () => {
    const outcome = await createPaneUseCases(workbook(line('SH-1')), clock).buildDocuments(request());
    expect(outcome.totals).toEqual({ vat: '660000.00', excise: '0.00', total: '660000.00' });
    const [consignment] = outcome.consignments;
    expect(consignment).toMatchObject({
      key: 'SH-1',
      cell: 'A2',
      filingDeadline: '2026-11-25',
      deposit: { required: true, complete: true, total: '660000.00' },
      doppFile: { name: 'SH-1.json' },
    });
    expect(JSON.parse(consignment?.doppFile.text ?? '')).toMatchObject({ form: '1160303' });
    expect(consignment?.deposit.lines[0]?.steps.length).toBeGreaterThan(0);
  });

  it('counts a consignment that cannot be computed apart, and keeps it out of section 4', async () => {
    const without = line('SH-2');
    without[3] = null;
    const outcome = await createPaneUseCases(workbook(line('SH-1'), without), clock).buildDocuments(request());
    expect(outcome.notComputed).toBe(1);
    const [plan] = (await outcome.section4(undefined, { aborted: false }))('ru');
    expect(outcome.section4Month).toBeUndefined();
    expect(plan?.title[0]).toMatch(/^ПЛАН, не раздел 4/);
    expect(plan?.rows.map((row) => row[0])).toEqual(['SH-1']);
    expect(plan?.totals?.[0]?.slice(-3)).toEqual([660000, 0, 660000]);
  });

  it('no plan of section 4 without a deposit', async () => {
    const without = line('SH-2');
    without[3] = null;
    const outcome = await createPaneUseCases(workbook(without), clock).buildDocuments(request());
    expect((await outcome.section4(undefined, { aborted: false }))('en')).toEqual([]);
  });

  it('section 4 of the latest month in which goods are accepted, the same as the month view writes', async () => {
    const rows = [
      { ...acceptedRow, shipment: 'S-1', acceptanceDate: '2026-10-20' },
      { ...acceptedRow, shipment: 'S-2', acceptanceDate: '2026-11-20' },
      { ...acceptedRow, shipment: 'S-3', acceptanceDate: '2026-12-10' },
    ];
    const book = new WorkbookInMemory('Отгрузки', monthBlock(rows).rows.map((row) => [...row]));
    const outcome = await createPaneUseCases(book, clock).buildDocuments(request());
    const november = month('2026-11');
    const { tables } = await prepareMonth(book, { ...request(), month: november });
    const section4 = await outcome.section4(november, { aborted: false });
    expect(outcome.section4Month).toBe('2026-11');
    expect(section4('ru')[0]?.rows.map((row) => row[1])).toEqual(['S-2']);
    expect(section4('ru')).toEqual(tables('section4', 'ru'));
    const october = await outcome.section4(month('2026-10'), { aborted: false });
    expect(october('ru')[0]?.rows.map((row) => row[1])).toEqual(['S-1']);
    await expect(outcome.section4(november, { aborted: true })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the pane tracks', () => {
  it('takes statuses from a file into the status cells and remembers when', async () => {
    const book = workbook(line('SH-1'), line('SH-2'));
    const { syncStatuses } = createPaneUseCases(book, clock);
    const outcome = await syncStatuses({
      ...request(),
      source: source([
        { shipment: 'SH-1', doppNumber: 'D-1', status: 'Обеспечен', qr: 'https://q', handedOver: '2026-11-23T09:00' },
        { shipment: 'SH-2', doppNumber: 'D-2', status: 'На проверке', rejectionReason: 'Код ТН ВЭД' },
      ]),
    });
    expect(outcome.syncedAt).toBe('2026-11-23T10:15');
    expect(outcome.changed).toHaveLength(6);
    expect(outcome.consignments).toMatchObject([
      { key: 'SH-1', entry: 'permitted', qr: true, handedOver: '2026-11-23T09:00', doppNumber: 'D-1' },
      { key: 'SH-2', entry: 'unknown', qr: false, rejection: 'Код ТН ВЭД' },
    ]);
    expect(new Set(book.written.map(({ cell }) => cell))).toEqual(new Set(['G2', 'H2', 'I2', 'J2', 'G3', 'H3']));
    expect((await syncStatuses(request())).syncedAt).toBe('2026-11-23T10:15');
  });

  it('shows a cell the user changed as a conflict, and writes it only when he takes it', async () => {
    const book = workbook(line('SH-1'));
    const { syncStatuses } = createPaneUseCases(book, clock);
    await syncStatuses({ ...request(), source: source([{ shipment: 'SH-1', status: 'Зарегистрирован' }]) });
    await book.writeCells('Отгрузки', [{ cell: 'H2', value: 'Уточняю' }]);
    const later = { ...request(), source: source([{ shipment: 'SH-1', status: 'Обеспечен' }]) };
    const outcome = await syncStatuses(later);
    expect(book.at('H2')).toBe('Уточняю');
    expect(outcome.conflicts).toMatchObject([{ cell: 'H2', before: 'Уточняю', after: 'Обеспечен' }]);
    await outcome.accept(outcome.conflicts[0]!);
    expect(book.at('H2')).toBe('Обеспечен');
    expect((await syncStatuses(later)).conflicts).toEqual([]);
  });

  it('names unknown consignments and unreadable records, and reads the rest', async () => {
    const outcome = await createPaneUseCases(workbook(line('SH-1')), clock).syncStatuses({
      ...request(),
      source: source([{ shipment: 'SH-9', status: 'Обеспечен' }, { status: 'без номера' }, { shipment: 'SH-1', doppDate: '23.11.26' }]),
    });
    expect(outcome.unmatched).toEqual(['SH-9']);
    expect(outcome.problems).toHaveLength(2);
    expect(outcome.problems[1]?.data).toEqual({ path: 'items[2].doppDate' });
  });

  it('says that a file is no list of statuses, and still shows the sheet', async () => {
    const outcome = await createPaneUseCases(workbook(line('SH-1')), clock).syncStatuses({
      ...request(),
      source: { name: 'x.json', text: '<html>' },
    });
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.syncedAt).toBeUndefined();
    expect(outcome.consignments).toMatchObject([{ key: 'SH-1', entry: 'not-permitted' }]);
  });

  it('takes a damaged memory of the last sync for none', async () => {
    const book = workbook(line('SH-1'));
    book.settings.set('statusSync', { Отгрузки: { syncedAt: 5 } });
    expect((await createPaneUseCases(book, clock).syncStatuses(request())).syncedAt).toBeUndefined();
  });
});
