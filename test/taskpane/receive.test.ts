import { describe, expect, it } from 'vitest';
import type { DecodedDocument } from '../../src/receipt';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { loadChains } from '../../src/use-cases';
import { receiveForPane, type ReceiptChoice, type ReceiveOutcome, type ReceivedDocument } from '../../taskpane/use-cases/receive';
import { findConsignments } from '../../taskpane/views/receive/find-consignments';
import { groupReceipts } from '../../taskpane/views/receive/group-receipts';
import { at } from '../support/built-example';
import { WorkbookInMemory } from './workbook-in-memory';

const columns: readonly ColumnId[] = ['shipment', 'truckPlate', 'goodsName', 'doppNumber', 'doppDate', 'doppStatus', 'qr'];
const plates = ['К100АА77', 'К200АА77', 'К300АА77'] as const;
const bookOf = (...rows: CellInput[][]): WorkbookInMemory => new WorkbookInMemory('Отгрузки', [columns.map((id) => columnTitle(id).ru), ...rows]);
const threeTrips = (): WorkbookInMemory => bookOf(...plates.map((plate, index): CellInput[] => [`П-${index}`, plate, 'Томаты', null, null, null, null]));

const document = (index: number, more: Partial<DecodedDocument['fields']> = {}): DecodedDocument => ({
  file: `${index}.pdf`,
  kind: 'pdf',
  pieces: [],
  codes: [{ text: `https://x.test/${index}`, picture: Uint8Array.from([index]) }],
  fields: { doppNumber: `7726000${index}`, truckPlate: plates[index] ?? '', specifications: [], ...more },
});
const signal = new AbortController().signal;
const options = { pictures: true, largePictures: false, replace: new Set<string>(), language: 'ru' } as const;
const reader = { read: () => Promise.reject(new Error('Nothing is read here')), close: () => undefined };

async function open(book: WorkbookInMemory, ...documents: readonly DecodedDocument[]): Promise<ReceiveOutcome> {
  const given = documents.map((one): ReceivedDocument => ({ document: one, saved: at('2026-11-25T09:40') }));
  return receiveForPane(book, { now: () => at('2026-11-25T10:00') }, reader).match({ sheet: 'Отгрузки', signal, onProgress: () => undefined }, given);
}
const none: readonly ReceiptChoice[] = [];

describe('received documents in the pane', () => {
  it('are written with their pictures, noted in the history, and taken back whole', async () => {
    const book = threeTrips();
    const before = structuredClone(book.rows);
    const outcome = await open(book, document(0), document(2));
    const written = await outcome.write(none, options);
    if (written === 'changed') throw new Error('The sheet did not change');
    expect([written.consignments, written.cells, written.pictures]).toEqual([2, 4, 2]);
    expect([book.at('D2'), book.at('G4'), [...book.pictures.keys()]]).toEqual(['77260000', 'https://x.test/2', ['SPOT QR П-0', 'SPOT QR П-2']]);
    const { chains, unfiled } = await loadChains(book);
    expect([chains.size, [...unfiled.entries()]]).toEqual([0, [['П-0', { doppNumber: '77260000' }], ['П-2', { doppNumber: '77260002' }]]]);
    expect(await written.undo()).toEqual([]);
    expect([book.rows, book.pictures.size]).toEqual([before, 0]);
  });

  it('undoing leaves a cell that was changed since, and says which', async () => {
    const book = threeTrips();
    const written = await (await open(book, document(0))).write(none, options);
    if (written === 'changed') throw new Error('The sheet did not change');
    await book.writeCells('Отгрузки', [{ cell: 'D2', value: 'моё' }]);
    expect(await written.undo()).toEqual(['D2']);
    expect([book.at('D2'), book.at('G2')]).toEqual(['моё', null]);
  });

  it('nothing is written when rows moved since the sheet was read', async () => {
    const book = threeTrips();
    const outcome = await open(book, document(0));
    book.rows.splice(1, 1);
    expect(await outcome.write(none, options)).toBe('changed');
    expect(book.written).toEqual([]);
  });

  it('a filled cell changes only where the user lets the document win; its picture goes with it', async () => {
    const book = bookOf(['П-0', plates[0], 'Томаты', '77260000', null, null, 'https://x.test/old']);
    const outcome = await open(book, document(0));
    const choice: readonly ReceiptChoice[] = [{ trustCode: true, consignment: 'П-0' }];
    const kept = await outcome.write(choice, options);
    expect([kept !== 'changed' && kept.cells, book.at('G2'), book.pictures.size]).toEqual([0, 'https://x.test/old', 0]);
    await outcome.write(choice, { ...options, replace: new Set(['G2']) });
    expect([book.at('G2'), book.pictures.size]).toEqual(['https://x.test/0', 1]);
  });

  it('a document is matched by hand, left out, or gets the code a person chose', async () => {
    const book = threeTrips();
    const links = [{ text: 'https://x.test/a', picture: Uint8Array.from([7]) }, { text: 'https://x.test/b' }];
    const outcome = await open(book, { ...document(0), codes: links }, document(1));
    const before = outcome.preview(none, options);
    expect(before.receipts.map(({ state }) => state)).toEqual(['ambiguous', 'matched']);
    expect([...groupReceipts(before.receipts, new Set())].map(([group, places]) => [group, places.length])).toEqual([
      ['choose', 1], ['unread', 0], ['matched', 1], ['written', 0], ['repeated', 0],
    ]);
    const [link] = before.receipts[0]?.links ?? [];
    await outcome.write([{ consignment: 'П-2', ...(link ? { code: link } : {}) }, { skip: true }], options);
    expect([book.at('D4'), book.at('G4'), book.at('D3')]).toEqual(['77260000', 'https://x.test/a', null]);
  });

  it('a file that is too large is not even opened', async () => {
    const { read } = receiveForPane(threeTrips(), { now: () => at('2026-11-25T10:00') }, reader);
    const file = { name: 'big.pdf', size: 1e9, lastModified: 0, arrayBuffer: () => Promise.reject(new Error('It was opened')) };
    expect((await read(file, signal)).document.problem?.code).toBe('too-large');
  });

  it('consignments are found by any part of their line, the likely ones first', async () => {
    const { consignments } = await open(threeTrips());
    const keys = (typed: string, most = 9) => findConsignments(consignments, ['П-2'], typed, 'ru', most);
    expect(keys('').shown.map(({ key }) => key)).toEqual(['П-2', 'П-0', 'П-1']);
    expect(keys('200аа').shown.map(({ key }) => key)).toEqual(['П-1']);
    expect(keys('', 1).more).toBe(2);
  });
});
