import { describe, expect, it } from 'vitest';
import {
  columns,
  columnTable,
  inheritedColumns,
  normaliseHeader,
  recogniseHeader,
  requiredColumns,
} from '../../src/shipment';
import { emptyLineValues } from '../../src/shipment/line-values';

describe('the column catalogue', () => {
  it('has the 59 columns of the shared list and three of its own, and a line has a place for each of them', () => {
    expect(columns).toHaveLength(62);
    expect(Object.keys(emptyLineValues())).toEqual(Object.keys(columnTable));
  });

  it('gives no two columns a header that reads the same', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const column of columns)
      for (const name of [column.header.ru, column.header.en, ...(column.aliases ?? [])]) {
        const key = normaliseHeader(name);
        const owner = owners.get(key);
        if (key === '' || (owner !== undefined && owner !== column.id))
          clashes.push(`${name}: ${owner} and ${column.id}`);
        owners.set(key, column.id);
      }
    expect(clashes).toEqual([]);
  });

  it.each(columns.map((column) => [column.id, column] as const))('recognises every name of %s', (id, column) => {
    for (const name of [column.header.ru, column.header.en, ...(column.aliases ?? [])])
      expect(recogniseHeader(name)).toBe(id);
  });

  it.each(columns.map((column) => [column.id, column] as const))('describes %s in Russian and English', (_, column) => {
    expect(column.description.ru).toMatch(/[а-яё].*\.$/i);
    expect(column.description.en).toMatch(/^[^а-яё]+\.$/i);
  });

  it('lets consignment and document columns inherit and line columns not', () => {
    expect(inheritedColumns).toContain('shipment');
    expect(inheritedColumns).toContain('invoiceNumber');
    expect(inheritedColumns).toContain('doppStatus');
    for (const id of ['hsCode', 'quantity', 'currency', 'vatRate', 'rnpt', 'acceptanceDate', 'statformNumber'] as const)
      expect(inheritedColumns).not.toContain(id);
  });

  it('names the columns a shipment cannot be filed without', () => {
    expect(requiredColumns).toEqual([
      'shipment',
      'importDate',
      'departureCountry',
      'importerInn',
      'supplierName',
      'supplierTaxId',
      'truckPlate',
      'hsCode',
      'goodsName',
      'quantity',
      'unit',
      'amount',
      'currency',
      'vatRate',
    ]);
  });
});
