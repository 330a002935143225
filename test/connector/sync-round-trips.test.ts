import { expect, it } from 'vitest';
import { readShipments } from '../../src/shipment';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { syncChangedStatuses } from './changed-statuses';

it('1,000 changed statuses reach a sheet of 10,000 rows in at most six round trips, the memory of the sync included', async () => {
  const { cells, roundTrips } = await syncChangedStatuses(10_000, 1_000);
  expect(cells).toBe(3_000);
  expect(roundTrips).toBeLessThanOrEqual(6);
  const after = readShipments(await createOfficeWorkbook().readSheet('Отгрузки'));
  expect(after.consignments.filter(({ values }) => values.doppStatus === 'Обеспечен')).toHaveLength(1_000);
}, 60_000);
