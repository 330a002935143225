import type { Connector, StatusRecord } from '../../src/connector';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { openWorkbook } from '../sandbox/host/office-run';

/** One sync of `changed` new statuses into an Excel sheet of `rows` rows: the cells written, the round trips and the time. */
export async function syncChangedStatuses(rows: number, changed: number): Promise<{ cells: number; roundTrips: number; milliseconds: number }> {
  const columns: readonly ColumnId[] = ['shipment', 'goodsName', 'hsCode', 'doppNumber', 'doppStatus', 'qr'];
  const sheet: CellInput[][] = Array.from({ length: rows }, (_, index) => [`S-${index}`, 'Томаты', '0702000000', null, null, null]);
  const host = openWorkbook([{ name: 'Отгрузки', rows: [columns.map((id) => columnTitle(id).ru), ...sheet] }]);
  const step = Math.floor(rows / changed);
  const records: StatusRecord[] = Array.from({ length: changed }, (_, index) => ({
    shipment: `S-${index * step}`,
    doppNumber: `D-${index}`,
    status: 'Обеспечен',
    qr: `код ${index}`,
  }));
  const connector: Connector = {
    kind: 'gateway',
    listChanges: () => Promise.resolve({ ok: true, value: { records, problems: [], cursor: '1000' } }),
  };
  const asOf = calendarDate('2026-11-23');
  const useCases = createPaneUseCases(createOfficeWorkbook(), { now: () => asOf }, undefined, () =>
    Promise.resolve({ connector, adapter: { kind: 'gateway', title: { ru: 'Шлюз', en: 'Gateway' } } }),
  );
  const before = host.counters.syncs;
  const start = performance.now();
  const outcome = await useCases.syncStatuses({
    sheet: 'Отгрузки',
    asOf,
    profile: { connector: { kind: 'gateway', url: 'https://gateway.example' } },
    signal: { aborted: false },
    onProgress: () => undefined,
    online: true,
  });
  return { cells: outcome.changed.length, roundTrips: host.counters.syncs - before, milliseconds: performance.now() - start };
}
