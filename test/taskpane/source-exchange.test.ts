import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Connector, StatusRecord } from '../../src/connector';
import { findAdapter } from '../../src/connector/adapters';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, serialFromMoment } from '../../src/values';
import type { ByteFile, FileExchange, TextFile } from '../../taskpane/services';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { connectSource, keepSecret, readConnection } from '../../taskpane/use-cases/connection';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { savedFolder } from '../../taskpane/use-cases/saved-folder';
import { at } from '../support/built-example';
import { WorkbookInMemory } from './workbook-in-memory';

const columns: readonly ColumnId[] = ['shipment', 'hsCode', 'doppNumber', 'doppDate', 'doppStatus', 'handedOver'];
const asOf = calendarDate('2026-11-23');
const profile = { connector: { kind: 'one-c', url: 'https://1c.example', user: 'Обмен' } };

function pane(connector: Partial<Connector>, ...rows: CellInput[][]) {
  const workbook = new WorkbookInMemory('Отгрузки', [columns.map((id) => columnTitle(id).ru), ...rows]);
  const whole: Connector = { kind: 'one-c', listChanges: () => Promise.resolve({ ok: false, fault: 'unreachable' }), ...connector };
  const { statuses } = createPaneUseCases(workbook, { now: () => at('2026-11-23T10:05') }, memoryStorage(), () =>
    Promise.resolve({ connector: whole, adapter: findAdapter('one-c') ?? { kind: 'one-c', title: { ru: '1С', en: '1C' } } }),
  );
  return { workbook, statuses, request: { sheet: 'Отгрузки', asOf, profile, signal: { aborted: false }, onProgress: () => undefined } };
}

describe('shipments of an accounting system', () => {
  it('come to a new sheet under known headers, codes as texts, dates as dates', async () => {
    const { workbook, statuses, request } = pane({
      listShipments: () =>
        Promise.resolve({
          ok: true,
          value: {
            columns: ['shipment', 'importDate', 'hsCode', 'quantity'],
            rows: [{ shipment: 'П-1', importDate: '2026-11-27', hsCode: '0702000000', quantity: 10.5 }, { shipment: 'П-2' }],
            problems: [{ path: 'value[2]', expected: 'entity' }],
          },
        }),
    });
    const outcome = await statuses.importShipments({ ...request, language: 'ru' });
    expect(outcome).toMatchObject({ sheet: 'Перевозки 23.11 10-05', rows: 2, problems: [{ data: { path: 'value[2]' } }] });
    const [table] = workbook.tables;
    expect(table?.columns.map(({ header, format }) => [header, format])).toEqual([
      [columnTitle('shipment').ru, '@'],
      [columnTitle('importDate').ru, 'dd.mm.yyyy hh:mm'],
      [columnTitle('hsCode').ru, '@'],
      [columnTitle('quantity').ru, undefined],
    ]);
    expect(table?.rows).toEqual([['П-1', serialFromMoment(calendarDate('2026-11-27')), '0702000000', 10.5], ['П-2', null, null, null]]);
  });

  it('do not come while the infobase is locked, and the sentence says so', async () => {
    const { workbook, statuses, request } = pane({ listShipments: () => Promise.resolve({ ok: false, fault: 'unreadable' }) });
    expect(await statuses.importShipments({ ...request, language: 'ru' })).toMatchObject({ rows: 0, problems: [{ text: { ru: /заблокирована/ } }] });
    expect(workbook.tables).toEqual([]);
  });
});

describe('statuses of the sheet', () => {
  it('go to the source for every consignment that has one, and the refused are named', async () => {
    const told: StatusRecord[] = [];
    const { statuses, request } = pane(
      {
        writeStatuses: (records) => {
          told.push(...records);
          return Promise.resolve({
            ok: true,
            value: records.map(({ shipment: key = '' }) => (key === 'П-2' ? { ok: false, key, fault: 'not-found' } : { ok: true, key, value: {} })),
          });
        },
      },
      ['П-1', null, 'Д-1', serialFromMoment(at('2026-11-24T10:15')), 'Обеспечен', null],
      ['П-2', null, null, null, 'Подана', null],
      ['П-3', null, null, null, null, null],
    );
    expect(await statuses.writeStatuses(request)).toMatchObject({ written: 1, missed: [{ key: 'П-2', why: { ru: /нет такой перевозки/ } }] });
    expect(told).toEqual([
      { shipment: 'П-1', doppNumber: 'Д-1', doppDate: '2026-11-24T10:15', status: 'Обеспечен' },
      { shipment: 'П-2', status: 'Подана' },
    ]);
  });
});

describe('the exchange folder of the pane', () => {
  it('saves what is sent as one file, or as one archive, and nothing by itself', async () => {
    const saved: (TextFile | ByteFile)[] = [];
    const files = { save: (file: TextFile | ByteFile) => Promise.resolve(void saved.push(file)) } as unknown as FileExchange;
    const connector = findAdapter('folder')?.connect({}, {}, { folder: savedFolder(files, { now: () => at('2026-11-23T10:05') }) });
    expect(connector?.attended).toBe(true);
    await connector?.record?.([{ id: 'a', shipment: 'П-1', kind: 'handed-over', at: '2026-11-23' }]);
    await connector?.submit?.(['К-1', 'К-2'].map((key) => ({ key, shipment: key, document: {} })));
    expect(saved.map(({ name }) => name)).toEqual(['act-a.json', 'spot-2026-11-23-10-05.zip']);
    const archive = saved[1];
    const inside = archive && 'bytes' in archive ? unzipSync(archive.bytes) : {};
    expect(Object.values(inside).map((bytes) => (JSON.parse(strFromU8(bytes)) as { key: string }).key)).toEqual(['К-1', 'К-2']);
  });
});

describe('a secret', () => {
  it('goes only to the address it was typed for', async () => {
    const storage = memoryStorage();
    const gateway = (url: string) => ({ connector: { kind: 'gateway', url } });
    keepSecret(storage, 'token', 'https://one.example', 's3cr3t');
    const own = readConnection(gateway('https://one.example'), storage);
    const other = readConnection(gateway('https://other.example'), storage);
    expect([own?.secretOf('token', 'https://one.example'), other?.secretOf('token', 'https://other.example')]).toEqual(['s3cr3t', '']);
    expect(JSON.stringify(own)).not.toContain('s3cr3t');
    expect(JSON.stringify(own && (await connectSource(own)))).not.toContain('s3cr3t');
  });
});
