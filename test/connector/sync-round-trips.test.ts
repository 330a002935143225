import { expect, it } from 'vitest';
import type { Connector, StatusRecord } from '../../src/connector';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { openWorkbook } from '../sandbox/host/office-run';

it('1,000 changed statuses reach a sheet of 10,000 rows in at most six round trips, the memory of the sync included', async () => {
  const columns: readonly ColumnId[] = ['shipment', 'goodsName', 'hsCode', 'doppNumber', 'doppStatus', 'qr'];
  const rows: CellInput[][] = Array.from({ length: 10_000 }, (_, index) => [`S-${index}`, 'Томаты', '0702000000', null, null, null]);
  const host = openWorkbook([{ name: 'Отгрузки', rows: [columns.map((id) => columnTitle(id).ru), ...rows] }]);
  const workbook = createOfficeWorkbook();
  const records: StatusRecord[] = Array.from({ length: 1_000 }, (_, index) => ({
    shipment: `S-${index * 10}`,
    doppNumber: `D-${index}`,
    status: 'Обеспечен',
    qr: `код ${index}`,
  }));
  const connector: Connector = {
    kind: 'gateway',
    listChanges: () => Promise.resolve({ ok: true, value: { records, problems: [], cursor: '1000' } }),
  };
  const asOf = calendarDate('2026-11-23');
  const useCases = createPaneUseCases(workbook, { now: () => asOf }, undefined, () =>
    Promise.resolve({ connector, adapter: { kind: 'gateway', title: { ru: 'Шлюз', en: 'Gateway' } } }),
  );
  const before = host.counters.syncs;
  const outcome = await useCases.syncStatuses({
    sheet: 'Отгрузки',
    asOf,
    profile: { connector: { kind: 'gateway', url: 'https://gateway.example' } },
    signal: { aborted: false },
    onProgress: () => undefined,
    online: true,
  });
  expect(outcome.changed).toHaveLength(3_000);
  expect(host.counters.syncs - before).toBeLessThanOrEqual(6);
  const after = readShipments(await workbook.readSheet('Отгрузки'));
  expect(after.consignments.filter(({ values }) => values.doppStatus === 'Обеспечен')).toHaveLength(1_000);
}, 60_000);
