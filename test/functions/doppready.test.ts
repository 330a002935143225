import { describe, expect, it } from 'vitest';
import { evaluate } from '../../functions';
import { createRegulation } from '../../src/regulation';
import { columnTitle, readRates, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { readWorkbookSheet } from '../support/read-workbook';

const { regulation } = createRegulation();

/** Far ahead of every clock: 2069-09-25. */
const farAhead = 62000;

/** The sample's header and rows, imported far ahead. */
async function sampleRows(): Promise<{ readonly header: readonly CellInput[]; readonly rows: readonly (readonly CellInput[])[] }> {
  const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
  const [, , header = [], ...rows] = block?.rows ?? [];
  const date = header.indexOf(columnTitle('importDate' satisfies ColumnId).ru);
  return { header, rows: rows.map((row) => row.map((cell, column) => (column === date && cell !== null ? farAhead : cell))) };
}

describe('SPOT.DOPPREADY', () => {
  it('answers a row per consignment, with the first reason of those that are not ready', async () => {
    const { header, rows } = await sampleRows();
    const code = header.indexOf(columnTitle('hsCode' satisfies ColumnId).ru);
    const spoiled = rows.map((row, index) => row.map((cell, column): CellInput => (index === 0 && column === code ? '12' : cell)));
    const answer = evaluate('DOPPREADY', [[header, ...spoiled]], { language: 'ru', regulation });
    if (!Array.isArray(answer)) throw new Error(String(answer));
    expect(answer[0]).toEqual(['Перевозка', 'ДОПП', 'Почему']);
    expect(answer[1]?.slice(0, 2)).toEqual(['SH-2611-01', 'не готова']);
    expect(String(answer[1]?.[2]).length).toBeGreaterThan(10);
    expect(new Set(answer.slice(1).map(([, state]) => state))).toEqual(new Set(['готова', 'не готова']));
  });

  const farDay = '27.12.2031';
  const fewColumns: readonly CellInput[] = ['№ перевозки', 'Плановая дата ввоза', 'Код ТН ВЭД', 'Госномер тягача'];

  it('finds none ready while the table lacks a column that a DOPP needs', () => {
    const answer = evaluate('DOPPREADY', [[fewColumns, ['a', farDay, '0702000000', '482ABE13'], ['b', farDay, null, '482ABE13']]], { language: 'ru', regulation });
    expect(answer).toEqual([
      ['Перевозка', 'ДОПП', 'Почему'],
      ['a', 'не готова', expect.stringContaining('ИНН импортёра') as string],
      ['b', 'не готова', expect.stringContaining('Код ТН ВЭД') as string],
    ]);
  });

  it('takes the zeros that Excel hands over for empty cells as empty', async () => {
    const { header, rows } = await sampleRows();
    const asExcelDoes = rows.map((row) => header.map((_, column): CellInput => row[column] ?? 0));
    const answerOf = (range: readonly (readonly CellInput[])[]) => evaluate('DOPPREADY', [[header, ...range]], { language: 'ru', regulation });
    expect(answerOf(asExcelDoes)).toEqual(answerOf(rows));
  });

  it('says of a shipment with a DOPP number that it is filed', () => {
    const answer = evaluate('DOPPREADY', [[[...fewColumns, 'Номер ДОПП'], ['a', farDay, '0702000000', '482ABE13', '7726']]], { language: 'en', regulation });
    expect(Array.isArray(answer) && answer[1]?.slice(0, 2)).toEqual(['a', 'filed']);
  });

  it('converts currencies by the rates sheet', async () => {
    const { header, rows } = await sampleRows();
    const rates = readRates(await readWorkbookSheet('examples/shipments.xlsx', 'Курсы'));
    const stateOf = (environment: object): unknown => {
      const answer = evaluate('DOPPREADY', [[header, ...rows]], { language: 'en', regulation, ...environment });
      return Array.isArray(answer) && answer.find(([key]) => key === 'SH-2611-02')?.[2];
    };
    expect(stateOf({})).toContain('no rate of BYN');
    expect(stateOf({ rates })).not.toContain('BYN');
  });

  it('refuses a range without a header', () => {
    expect(evaluate('DOPPREADY', [[['x']]], { language: 'en', regulation })).toMatchObject({ code: expect.any(String) as string });
  });
});
