import { expect, it } from 'vitest';
import { planSync, type StatusRecord } from '../../src/connector';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { writeOf } from '../../taskpane/use-cases/write-of';
import { openWorkbook } from '../sandbox/host/office-run';

it('1,000 changed statuses reach a sheet of 10,000 rows in at most six round trips', async () => {
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
  const before = host.counters.syncs;
  const sheet = readShipments(await workbook.readSheet('Отгрузки'));
  const plan = planSync(sheet, records);
  await workbook.writeCells('Отгрузки', plan.edits.map((edit) => writeOf(sheet, edit)));
  expect(plan.edits).toHaveLength(3_000);
  expect(host.counters.syncs - before).toBeLessThanOrEqual(6);
  const after = readShipments(await workbook.readSheet('Отгрузки'));
  expect(after.consignments.filter(({ values }) => values.doppStatus === 'Обеспечен')).toHaveLength(1_000);
}, 60_000);
