import { describe, expect, it } from 'vitest';
import { matchByHand, matchReceipts, type DecodedDocument, type ReceiptFields } from '../../src/receipt';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import { CellError, type CellInput, type ShipmentSheet } from '../../src/shipment/model';
import { planReceipts, receivedMoment, type ReceiptPlan } from '../../src/use-cases';
import { serialFromMoment } from '../../src/values';
import { at } from '../support/built-example';

const columns: readonly ColumnId[] = ['shipment', 'truckPlate', 'goodsName', 'doppNumber', 'doppDate', 'doppStatus', 'qr', 'qrReceived'];

function sheetOf(given: readonly ColumnId[], rows: readonly CellInput[][], date1904 = false): ShipmentSheet {
  return readShipments({ sheet: 'Лист', firstRow: 1, firstColumn: 1, date1904, rows: [given.map((id) => columnTitle(id).ru), ...rows] });
}

const png = Uint8Array.from([1, 2, 3]);
const plate = 'К100АА77';
const received = (fields: Partial<ReceiptFields>, qr?: string): DecodedDocument => ({
  file: 'a.pdf', kind: 'pdf', pieces: [], codes: qr === undefined ? [] : [{ text: qr, picture: png }], fields: { truckPlate: plate, specifications: [], ...fields },
});

function plan(sheet: ShipmentSheet, ...documents: readonly DecodedDocument[]): ReceiptPlan {
  const confirmed = matchReceipts(documents, sheet).flatMap((receipt) =>
    receipt.match ? [{ receipt, consignment: receipt.match.consignment, receivedAt: at('2026-11-25T09:40') }] : [],
  );
  expect(confirmed.length).toBe(documents.length);
  return planReceipts(sheet, confirmed, { language: 'ru', lastColumn: sheet.columns.length });
}

const whole = { doppNumber: '77260001', doppDate: at('2026-11-25'), status: 'Обеспечен' };

describe('what received documents write', () => {
  it('number, date, status, code, the moment it came and its picture to the right of the row', () => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, null, null], ['П-1', plate, 'Огурцы', null, null, null, null, null]]);
    const { writes, conflicts, pictures, unchanged } = plan(sheet, received(whole, 'https://x.test/1'));
    expect(writes).toEqual([
      { cell: 'D2', value: '77260001', format: '@' },
      { cell: 'E2', value: serialFromMoment(at('2026-11-25')), format: 'dd.mm.yyyy' },
      { cell: 'F2', value: 'Обеспечен', format: '@' },
      { cell: 'G2', value: 'https://x.test/1', format: '@' },
      { cell: 'H2', value: serialFromMoment(at('2026-11-25T09:40')), format: 'dd.mm.yyyy hh:mm' },
    ]);
    expect([conflicts, unchanged]).toEqual([[], []]);
    expect(pictures.map(({ name, cell, rows }) => [name, cell, rows])).toEqual([['SPOT QR П-1', 'I2', 2]]);
  });

  it('headers of the columns the sheet lacks come first, the picture after them; the optional moment gets none', () => {
    const sheet = sheetOf(['shipment', 'truckPlate', 'goodsName'], [['П-1', plate, 'Томаты']]);
    const { writes, pictures } = plan(sheet, received(whole, 'https://x.test/1'));
    expect(writes.slice(0, 4).map(({ cell, value }) => [cell, value])).toEqual([['D1', 'Номер ДОПП'], ['E1', 'Дата подачи ДОПП'], ['F1', 'Статус ДОПП'], ['G1', 'QR-код']]);
    expect(writes.slice(4).map(({ cell }) => cell)).toEqual(['D2', 'E2', 'F2', 'G2']);
    expect(pictures[0]?.cell).toBe('H2');
  });

  it('a consignment without a shipment number is written by its row', () => {
    const sheet = sheetOf(columns, [[null, plate, 'Томаты', null, null, null, null, null]]);
    expect(plan(sheet, received({ doppNumber: '77260001' })).writes).toEqual([{ cell: 'D2', value: '77260001', format: '@' }]);
  });

  it('days of a workbook that counts from 1904 are its own', () => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, null, null]], true);
    expect(plan(sheet, received({ doppDate: at('2026-11-25') })).writes[0]?.value).toBe(serialFromMoment(at('2026-11-25'), true));
  });

  it.each<[string, CellInput, ColumnId, Partial<ReceiptFields>, string | undefined]>([
    ['another number', '77000000', 'doppNumber', {}, undefined],
    ['another date', serialFromMoment(at('2026-11-20')), 'doppDate', { doppDate: at('2026-11-25') }, '20.11.2026'],
    ['a text that is no date', 'вчера', 'doppDate', { doppDate: at('2026-11-25') }, 'вчера'],
    ['an error', new CellError('#N/A'), 'doppStatus', { status: 'Обеспечен' }, '#N/A'],
    ['another status', 'Подан', 'doppStatus', { status: 'Обеспечен' }, 'Подан'],
  ])('a cell that holds %s is left alone and listed', (_, there, column, fields, mine) => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', ...columns.slice(3).map((id) => (id === column ? there : null))]]);
    if (column === 'doppNumber') {
      const [receipt] = matchReceipts([received(whole)], sheet);
      expect(receipt?.state).toBe('ambiguous');
      return;
    }
    const { writes, conflicts } = plan(sheet, received(fields));
    expect(writes).toEqual([]);
    expect(conflicts.map((conflict) => [conflict.column, conflict.mine])).toEqual([[column, mine]]);
  });

  it.each<[string, CellInput, ColumnId, Partial<ReceiptFields>]>([
    ['the same number', '77260001', 'doppNumber', { doppNumber: '77260001' }],
    ['the same day with a time', serialFromMoment(at('2026-11-25T10:15')), 'doppDate', { doppDate: at('2026-11-25') }],
    ['the status in other letters', 'обеспечен ', 'doppStatus', { status: 'Обеспечен' }],
  ])('a cell that holds %s is in order', (_, there, column, fields) => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', ...columns.slice(3).map((id) => (id === column ? there : null))]]);
    const { writes, conflicts, unchanged } = plan(sheet, received(fields));
    expect([writes, conflicts, unchanged.length]).toEqual([[], [], 1]);
  });

  it('a picture waits with its text while the cell holds another code', () => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, 'https://x.test/0', null]]);
    const [receipt] = matchReceipts([received({ doppNumber: '77260001' }, 'https://x.test/1')], sheet);
    const [consignment] = sheet.consignments;
    if (!receipt || !consignment) throw new Error('Nothing was read');
    const made = planReceipts(sheet, [{ receipt: matchByHand(receipt, consignment), consignment }], { language: 'ru', lastColumn: 8 });
    expect([made.pictures.length, made.heldPictures.length, made.conflicts.map(({ column }) => column)]).toEqual([0, 1, ['qr']]);
  });

  it('a code in doubt is left out until a person trusts it', () => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, null, null]]);
    const [receipt] = matchReceipts([received({ doppNumber: '77260001' }, 'https://nalog.test@evil.test/1')], sheet);
    const [consignment] = sheet.consignments;
    if (!receipt || !consignment) throw new Error('Nothing was read');
    const made = (trustCode: boolean) => planReceipts(sheet, [{ receipt, consignment, trustCode }], { language: 'ru', lastColumn: 8 });
    expect(receipt.qrInDoubt).toBeDefined();
    expect([made(false).writes.length, made(false).pictures.length]).toEqual([1, 0]);
    expect([made(true).writes.length, made(true).pictures.length]).toEqual([2, 1]);
  });

  it('a PDF and an XML receipt of one DOPP fill each other up', () => {
    const sheet = sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, null, null]]);
    const xml: DecodedDocument = { ...received({ doppNumber: '77260001', status: 'Обеспечен' }), file: 'a.xml', kind: 'xml' };
    const { writes, pictures } = plan(sheet, received({ doppNumber: '77260001' }, 'https://x.test/1'), xml);
    expect(writes.map(({ value }) => value)).toEqual(['77260001', 'Обеспечен', 'https://x.test/1', serialFromMoment(at('2026-11-25T09:40'))]);
    expect(pictures.length).toBe(1);
  });
});

describe('the moment a document came', () => {
  const [receipt] = matchReceipts([received({ doppDate: at('2026-11-25') })], sheetOf(columns, [['П-1', plate, 'Томаты', null, null, null, null, null]]));
  const now = at('2026-11-26T10:00');
  it.each([
    ['the time its file was saved', '2026-11-25T12:00', '2026-11-25T12:00'],
    ['now, when the file is older than the DOPP', '2026-11-20T12:00', '2026-11-26T10:00'],
    ['now, when the file is of tomorrow', '2026-11-27T12:00', '2026-11-26T10:00'],
  ])('is %s', (_, saved, expected) => {
    expect(receipt && receivedMoment(at(saved), receipt, now)).toBe(expected);
  });
});
