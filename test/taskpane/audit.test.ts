import { describe, expect, it } from 'vitest';
import type { AuditCategory } from '../../src/audit';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment } from '../../src/values';
import { WorkbookFault } from '../../src/workbook';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { filterAudited } from '../../taskpane/views/audit/filter-audited';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const useCasesOver = (...rows: CellInput[][]) =>
  createPaneUseCases(new WorkbookInMemory('Товары', rows), { now: () => parseIsoMoment('2026-11-23T10:15') ?? asOf });
const request = (signal: { aborted: boolean } = { aborted: false }) => ({
  sheet: 'Товары',
  asOf,
  profile: {},
  signal,
  onProgress: () => undefined,
});
const list: CellInput[][] = [
  ['Товар', 'Код ТН ВЭД'],
  ['Холодильник', '8418102001'],
  ['Сыр', 406301000],
  ['Труба', '7308905900'],
];

describe('the pane audits', () => {
  it('a list of goods by its codes', async () => {
    const audit = await useCasesOver(...list).auditGoods(request());
    expect(audit.summary).toMatchObject({ 'invalid-code': 1, traceable: 1, 'reduced-vat': 1, 'standard-vat': 2 });
    expect(audit.list).toMatchObject({ sheet: 'Товары', codeCell: 'B1' });
  });

  it('with the parameters of the company profile', async () => {
    const profile = { parameters: { 'hs.traceable': [] } };
    expect((await useCasesOver(...list).auditGoods({ ...request(), profile })).summary.traceable).toBe(0);
  });

  it('a sheet without codes by saying what is missing', async () => {
    expect((await useCasesOver(['Договор']).auditGoods(request())).problem?.text.ru).toContain('нет столбца');
  });

  it('until the user stops it', async () => {
    await expect(useCasesOver(...list).auditGoods(request({ aborted: true }))).rejects.toEqual(new WorkbookFault('cancelled'));
  });
});

describe('the list of audited goods', () => {
  const shown = async (categories: readonly AuditCategory[], search: string): Promise<readonly number[]> => {
    const { goods } = await useCasesOver(...list).auditGoods(request());
    return filterAudited(goods, { categories: new Set(categories), search }).map(({ row }) => row);
  };

  it.each<readonly [string, readonly AuditCategory[], string, readonly number[]]>([
    ['everything without a choice', [], '', [2, 3, 4]],
    ['one category', ['traceable'], '', [2]],
    ['several categories', ['traceable', 'reduced-vat'], '', [2, 3]],
    ['a part of a name, whatever its letters', [], 'СЫР', [3]],
    ['a code with its zero put back', [], '0406301000', [3]],
    ['a cell', [], 'b4', [4]],
    ['a category and a text together', ['standard-vat'], 'труба', [4]],
    ['nothing where nothing fits', ['excisable'], '', []],
  ])('shows %s', async (_, categories, search, rows) => {
    expect(await shown(categories, search)).toEqual(rows);
  });
});

describe('the pane explains a refusal', () => {
  const shipments: CellInput[][] = [
    ['№ перевозки', 'Код ТН ВЭД', 'Наименование товара', 'Госномер тягача'],
    ['SH-1', '8418102001', 'Холодильник', 'AB 1234-5'],
  ];
  const text = 'Неверный формат госномера';

  it('with the cells of the consignment named', async () => {
    const explained = await useCasesOver(...shipments).explainRejection({ text, consignment: { sheet: 'Товары', key: 'SH-1' } });
    expect(explained.matches[0]?.cells.map(({ cell }) => cell)).toEqual(['D2']);
  });

  it.each([
    ['without a consignment', undefined],
    ['of a consignment that is no longer in the sheet', { sheet: 'Товары', key: 'SH-9' }],
  ])('%s without cells', async (_, consignment) => {
    const explained = await useCasesOver(...shipments).explainRejection({ text, ...(consignment ? { consignment } : {}) });
    expect(explained.matches[0]).toMatchObject({ rejection: { name: 'plate-format' }, cells: [] });
  });
});
