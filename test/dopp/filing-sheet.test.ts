import { beforeAll, describe, expect, it } from 'vitest';
import { cellOfPlace, filingSheet, filingTable } from '../../src/dopp';
import { builtExample, type BuiltExample } from '../support/built-example';

let example: BuiltExample;
beforeAll(async () => {
  example = await builtExample();
});

const first = (): BuiltExample['batch']['consignments'][number] => {
  const [consignment] = example.batch.consignments;
  if (!consignment) throw new Error('The sample workbook has consignments');
  return consignment;
};

describe('the filing sheet', () => {
  it('follows the order of the form and carries the numbers known from real documents', () => {
    const filing = filingSheet(first().dopp, 'ru');
    expect(filing.sections.map(({ section }) => section)).toEqual([
      'header', 'applicant', 'supplier', 'carrier', 'vehicle', 'route', 'documents', 'goods', 'totals', 'deposit', 'signer',
    ]);
    const labelled = filing.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).filter(({ label }) => label !== undefined);
    expect(labelled.map(({ label, value }) => [label, value])).toEqual([
      ['4.1А', '482ABE13'],
      ['4.1Б', '27CDA13'],
      ['6.1А', '31'],
      ['6.1Б', '20.11.2026'],
    ]);
  });

  it('shows what is missing, and leaves out what is optional and absent', () => {
    const { dopp } = first();
    const filing = filingSheet({ ...dopp, vehicle: {}, documents: [] }, 'ru');
    const missing = filing.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).filter((item) => item.missing);
    expect(missing.map(({ place }) => place)).toEqual(['vehicle.truckPlate', 'documents.contract']);
    expect(filing.missing).toBe(2);
  });

  it('is a worksheet too, in both languages', () => {
    for (const language of ['ru', 'en'] as const) {
      const table = filingTable(filingSheet(first().dopp, language), language);
      expect(table.sheet.length).toBeLessThanOrEqual(31);
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(table.rows.flat().join(' ')).not.toMatch(/undefined|NaN/);
    }
  });

  it('prints on one page while that can be read, with gaps that stand out', () => {
    const { dopp } = first();
    const table = filingTable(filingSheet({ ...dopp, vehicle: {} }, 'ru'), 'ru');
    const missing = [...table.rowStyles].filter(([, style]) => style === 'missing').map(([row]) => table.rows[row]);
    expect([table.onePage, missing]).toEqual([true, [['4.1А', 'Авто: регистрационный знак', 'НЕ ЗАПОЛНЕНО', '✗']]]);
    const long = { ...dopp, goods: Array.from({ length: 40 }, () => dopp.goods[0]).flatMap((line) => line ?? []) };
    expect(filingTable(filingSheet(long, 'ru'), 'ru').onePage).toBe(false);
  });

  it('knows the cell behind each value', () => {
    const { dopp, consignment } = first();
    expect(cellOfPlace('goods.1.hsCode', dopp, consignment, example.sheet)).toMatchObject({ row: 5, column: 'hsCode' });
    expect(cellOfPlace('vehicle.truckPlate', dopp, consignment, example.sheet)).toMatchObject({ row: 4, column: 'truckPlate' });
    expect(cellOfPlace('totals.lines', dopp, consignment, example.sheet)).toBeUndefined();
  });
});
