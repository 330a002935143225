import { describe, expect, it } from 'vitest';
import { evaluate } from '../../functions';
import { createRegulation } from '../../src/regulation';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { readWorkbookSheet } from '../support/read-workbook';

const { regulation } = createRegulation();

describe('SPOT.DOPPREADY', () => {
  it('answers a row per consignment, with the first reason of those that are not ready', async () => {
    const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
    const [, , header = [], ...rows] = block?.rows ?? [];
    const code = header.indexOf(columnTitle('hsCode' satisfies ColumnId).ru);
    const farAhead = 62000;
    const date = header.indexOf(columnTitle('importDate' satisfies ColumnId).ru);
    const spoiled = rows.map((row, index) => row.map((cell, column): CellInput => (index === 0 && column === code ? '12' : column === date && cell !== null ? farAhead : cell)));
    const answer = evaluate('DOPPREADY', [[header, ...spoiled]], { language: 'ru', regulation });
    if (!Array.isArray(answer)) throw new Error(String(answer));
    expect(answer[0]).toEqual(['Перевозка', 'ДОПП', 'Почему']);
    expect(answer[1]?.slice(0, 2)).toEqual(['SH-2611-01', 'не готов']);
    expect(String(answer[1]?.[2]).length).toBeGreaterThan(10);
    expect(new Set(answer.slice(1).map(([, state]) => state))).toEqual(new Set(['готов', 'не готов']));
  });

  it('refuses a range without a header', () => {
    expect(evaluate('DOPPREADY', [[['x']]], { language: 'en', regulation })).toMatchObject({ code: expect.any(String) as string });
  });
});
