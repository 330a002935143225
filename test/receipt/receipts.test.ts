import { beforeAll, describe, expect, it } from 'vitest';
import QRCode from 'qrcode';
import { matchByHand, matchReceipts, readReceiptText, type DecodedDocument, type ReadReceipt } from '../../src/receipt';
import { decodeDocument, type Decoders } from '../../src/receipt/decode';
import { nodeDecoders } from '../../src/receipt/decode/node';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, ShipmentSheet } from '../../src/shipment/model';
import { fillText, serialFromMoment } from '../../src/values';
import { encodeUtf8 } from '../../src/values/encoding';
import { at } from '../support/built-example';
import { doppLikePdf, type DoppLike, type DoppLikeShape } from './dopp-like-pdf';
import { encryptedPdf, manyDocuments, numbers, pad, photoOf, shapeOf } from './many-documents';

let decoders: Decoders;
beforeAll(async () => {
  decoders = await nodeDecoders();
});

const count = 120;
const documents = manyDocuments(count);
const shapes = documents.map((_, index) => shapeOf(index));

const columns: readonly ColumnId[] = ['shipment', 'importDate', 'importerInn', 'specificationNumber', 'truckPlate', 'trailerPlate', 'hsCode', 'goodsName', 'doppNumber', 'qr'];

function sheetOf(rows: readonly Partial<Record<ColumnId, CellInput>>[]): ShipmentSheet {
  return readShipments({
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [columns.map((id) => columnTitle(id).ru), ...rows.map((row) => columns.map((id) => row[id] ?? null))],
  });
}

const iso = (date: string): string => date.split('.').toReversed().join('-');
const rowOf = (document: DoppLike, index: number): Partial<Record<ColumnId, CellInput>> => ({
  shipment: `SH-${pad(index, 4)}`,
  importDate: serialFromMoment(at(iso(document.plannedImport))),
  importerInn: document.inn,
  specificationNumber: document.specifications[0]?.number ?? null,
  truckPlate: document.truckPlate,
  trailerPlate: document.trailerPlate,
  hsCode: '0702000000',
  goodsName: 'Томаты',
});

const decode = async (index: number, more: Partial<DoppLikeShape> = {}, file = `dopp-${index}.pdf`): Promise<DecodedDocument> => {
  const document = documents[index];
  const shape = shapes[index];
  if (!document || !shape) throw new Error('No such document');
  return decodeDocument(file, await doppLikePdf(document, { ...shape, ...more }, numbers(index + 1)), decoders);
};

describe('a hundred and twenty generated documents', () => {
  let receipts: readonly ReadReceipt[];
  beforeAll(async () => {
    const decoded: DecodedDocument[] = [];
    for (let index = 0; index < count; index += 1) decoded.push(await decode(index));
    receipts = matchReceipts(decoded, sheetOf(documents.map(rowOf)));
  }, 300_000);

  it('are read right, at least 98 of 100', () => {
    const wrong = documents.flatMap((document, index) => {
      const receipt = receipts[index];
      const { fields } = receipt ?? {};
      const whole =
        receipt?.qr?.text === document.qr &&
        (shapes[index]?.rasterised
          ? receipt.state === 'unmatched' && receipt.document.problem?.code === 'no-text'
          : fields?.doppNumber === document.doppNumber &&
            fields.doppDate === iso(document.doppDate) &&
            fields.status === document.status &&
            fields.importerInn === document.inn &&
            fields.plannedImport === iso(document.plannedImport) &&
            fields.specifications.map(({ number, date }) => `${number} ${date}`).join() ===
              document.specifications.map(({ number, date }) => `${number} ${iso(date)}`).join() &&
            receipt.state === 'matched');
      return whole ? [] : [{ shape: shapes[index], document, fields, state: receipt?.state, qr: receipt?.qr?.text }];
    });
    expect(wrong.slice(0, 3)).toEqual(wrong.length * 50 > count ? [] : wrong.slice(0, 3));
    expect(wrong.length * 50).toBeLessThanOrEqual(count);
  });

  it('are never matched to a wrong consignment', () => {
    const wrong = receipts.flatMap(({ match, document }, index) =>
      match && match.consignment.shipment !== `SH-${pad(index, 4)}` ? [document.file] : [],
    );
    expect(wrong).toEqual([]);
    expect(receipts.filter(({ state }) => state === 'matched').length).toBeGreaterThanOrEqual(105);
  });

  it('keep the code as a picture that reads the same', async () => {
    for (const receipt of receipts.slice(0, 12)) {
      const again = await decoders.readCodes(receipt.qr?.picture ?? new Uint8Array());
      expect(again.map(({ text }) => text)).toEqual([receipt.qr?.text]);
    }
  });
});

describe('what should not be matched', () => {
  const sheet = sheetOf(documents.slice(0, 3).map(rowOf));

  it('a truck on two trips is told apart by its specification', async () => {
    const [first] = documents;
    if (!first) throw new Error('No document');
    const twice = sheetOf([rowOf(first, 0), { ...rowOf(first, 1), specificationNumber: 'другая' }]);
    const [receipt] = matchReceipts([await decode(0)], twice);
    expect([receipt?.state, receipt?.match?.consignment.shipment]).toEqual(['matched', 'SH-0000']);
    const neither = sheetOf([{ ...rowOf(first, 0), specificationNumber: 'иная' }, { ...rowOf(first, 1), specificationNumber: 'другая' }]);
    expect(matchReceipts([await decode(0)], neither)[0]?.state).toBe('ambiguous');
  });

  it('a document of another importer', async () => {
    const [first] = documents;
    if (!first) throw new Error('No document');
    const [receipt] = matchReceipts([await decode(0)], sheetOf([{ ...rowOf(first, 0), importerInn: '7805123456' }]));
    expect(receipt?.state).toBe('ambiguous');
    expect(receipt?.otherImporter).toBe(true);
    expect(receipt?.remarks.map(({ text }) => text.en)).toContain('The document is of another importer: INN {inn} is nowhere in the sheet.');
  });

  it('the same document a second time, under another name', async () => {
    expect(matchReceipts([await decode(0), await decode(0, {}, 'copy.pdf')], sheet).map(({ state }) => state)).toEqual(['matched', 'repeated']);
  });

  it.each(['before', 'after'])('a picture of the same code %s its document', async (order) => {
    const photo = { file: 'photo.png', kind: 'png', pieces: [], codes: [{ text: documents[0]?.qr ?? '' }] } as const;
    const given = order === 'before' ? [photo, await decode(0)] : [await decode(0), photo];
    const receipts = matchReceipts(given, sheet);
    expect(receipts.map(({ state, qrInDoubt }) => [state, qrInDoubt]).toSorted()).toEqual([['matched', undefined], ['repeated', undefined]]);
  });

  it('a trip of the same truck on another day with another specification', async () => {
    const [first] = documents;
    if (!first) throw new Error('No document');
    const other = { ...rowOf(first, 0), importDate: serialFromMoment(at('2027-01-15')), specificationNumber: null };
    expect(matchReceipts([await decode(0)], sheetOf([other]))[0]?.state).toBe('ambiguous');
  });

  it('a page with two links, until a person chooses', async () => {
    const [receipt] = matchReceipts([await decode(0, { codes: ['https://example.test/other'] })], sheet);
    expect([receipt?.state, receipt?.qr]).toEqual(['ambiguous', undefined]);
    const [consignment] = sheet.consignments;
    const [link] = receipt?.links.filter(({ text }) => text === documents[0]?.qr) ?? [];
    const byHand = receipt && consignment && link && matchByHand(receipt, consignment, link);
    expect([byHand?.state, byHand?.qr?.text]).toEqual(['matched', documents[0]?.qr]);
  });

  it('keeps the one link beside a code of something else', async () => {
    const [receipt] = matchReceipts([await decode(0, { codes: ['ST00012|Name=Bank'] })], sheet);
    expect([receipt?.state, receipt?.qr?.text]).toEqual(['matched', documents[0]?.qr]);
  });
});

describe('a code that may not be the DOPP’s', () => {
  const plain = (file: string, number: string, qr: string, plate: string): DecodedDocument => ({
    file, kind: 'xml', pieces: [], codes: [], fields: { doppNumber: number, qr, truckPlate: plate, specifications: [] },
  });
  const rows = documents.slice(0, 4).map((document, index) => ({ shipment: `SH-${index}`, truckPlate: document.truckPlate }));
  const plates = documents.map(({ truckPlate }) => truckPlate);
  const doubts = (sheet: ShipmentSheet, ...given: DecodedDocument[]): readonly (string | undefined)[] =>
    matchReceipts(given, sheet).map(({ qrInDoubt }) => qrInDoubt && fillText(qrInDoubt.text, 'en', qrInDoubt.data));

  it.each<[string, readonly Partial<Record<ColumnId, CellInput>>[], readonly DecodedDocument[], readonly (RegExp | undefined)[]]>([
    ['no doubt', rows, [plain('a', '77000001', 'https://x.test/1', plates[0] ?? ''), plain('b', '77000002', 'https://x.test/2', plates[1] ?? '')], [undefined, undefined]],
    ['one code on two DOPPs', rows, [plain('a', '77000001', 'https://x.test/1', plates[0] ?? ''), plain('b', '77000002', 'https://x.test/1', plates[1] ?? '')], [/several DOPPs/, /several DOPPs/]],
    ['the code of another row', [{ ...rows[0] }, { ...rows[1], qr: 'https://x.test/1' }], [plain('a', '77000001', 'https://x.test/1', plates[0] ?? '')], [/shipment SH-1/]],
    ['the number of another row in the link', [{ ...rows[0] }, { ...rows[1], doppNumber: '77999999' }], [plain('a', '77000001', 'https://x.test/d/77999999', plates[0] ?? '')], [/77999999/]],
    ['a name before the host', rows, [plain('a', '77000001', 'https://nalog.test@evil.test/1', plates[0] ?? '')], [/unusual/]],
    [
      'a host unlike all others',
      rows,
      [...['1', '2', '3'].map((id, index) => plain(id, `7700000${id}`, `https://x.test/${id}`, plates[index] ?? '')), plain('d', '77000004', 'https://y.test/4', plates[3] ?? '')],
      [undefined, undefined, undefined, /y\.test while the others lead to x\.test/],
    ],
  ])('%s', (_, given, received, expected) => {
    doubts(sheetOf(given), ...received).forEach((doubt, index) => {
      const wanted = expected[index];
      if (wanted) expect(doubt).toMatch(wanted);
      else expect(doubt).toBeUndefined();
    });
  });
});

describe('bad input', () => {
  it('a document of 300 pages costs no more than its first', async () => {
    const decoded = await decode(1, { pages: 300 });
    expect([decoded.codes.length, decoded.problem]).toEqual([1, undefined]);
  });

  it.each([
    ['not a document', encodeUtf8('hello'), 'unknown-kind'],
    ['an empty file', new Uint8Array(), 'unknown-kind'],
    ['a PDF with a password', encryptedPdf, 'encrypted'],
    ['a PDF cut off', encodeUtf8('%PDF-1.7\n1 0 obj\n<<'), 'broken'],
    ['a PNG without a body', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'broken'],
    ['a PNG of a million pixels a side', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 15, 66, 64, 0, 15, 66, 64, 8, 2, 0, 0, 0]), 'too-large'],
    ['an XML with entities of its own', encodeUtf8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), 'xml-refused'],
  ])('%s is answered in words', async (_, bytes, code) => {
    const decoded = await decodeDocument('file', bytes, decoders);
    expect(decoded.problem?.code).toBe(code);
    const [receipt] = matchReceipts([decoded], sheetOf([]));
    expect(receipt?.state).toBe('unreadable');
  });

  it('a page without a code gives its text, and says that the code is missing', async () => {
    const [receipt] = matchReceipts([await decode(0, { withoutCode: true })], sheetOf(documents.slice(0, 3).map(rowOf)));
    expect([receipt?.state, receipt?.fields.doppNumber, receipt?.qr]).toEqual(['matched', documents[0]?.doppNumber, undefined]);
    expect(receipt?.remarks.map(({ text }) => text.ru)).toEqual(['QR-код не найден. Загрузите файл с QR-кодом из кабинета.']);
  });

  it('a page that is a photo gives its code and is left to a person', async () => {
    const [document] = documents;
    if (!document) throw new Error('No document');
    const sheet = sheetOf(documents.slice(0, 3).map(rowOf));
    const [receipt] = matchReceipts([await decodeDocument('photo.pdf', await photoOf(document), decoders)], sheet);
    expect([receipt?.state, receipt?.document.problem?.code, receipt?.qr?.text]).toEqual(['unmatched', 'no-text', document.qr]);
    const [consignment] = sheet.consignments;
    const byHand = receipt && consignment && matchByHand(receipt, consignment);
    expect([byHand?.state, byHand?.match?.consignment.shipment, byHand?.qr?.text]).toEqual(['matched', 'SH-0000', document.qr]);
  });

  it('a file that takes too long is given up', async () => {
    const [document] = documents;
    if (!document) throw new Error('No document');
    const limits = { bytes: 1e7, milliseconds: 1, pixels: 1e7, textPieces: 100 };
    const decoded = await decodeDocument('slow.pdf', await photoOf(document), decoders, limits);
    expect(decoded.problem?.code).toBe('timed-out');
  });

  it.each(['ru', 'en'] as const)('is answered in plain words, %s', async (language) => {
    const files: readonly (readonly [string, Uint8Array])[] = [['a', encodeUtf8('hello')], ['b.pdf', encryptedPdf], ['c.xml', encodeUtf8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')]];
    for (const [name, bytes] of files) {
      const [receipt] = matchReceipts([await decodeDocument(name, bytes, decoders)], sheetOf([]));
      const said = receipt?.remarks.map(({ text, data }) => fillText(text, language, data)).join(' ') ?? '';
      expect(said.length).toBeGreaterThan(20);
      expect(said).not.toMatch(/undefined|null|NaN|exception|\{|passwd/i);
    }
  });

  it('a file beyond the size is not opened', async () => {
    const decoded = await decodeDocument('big.pdf', new Uint8Array(100), decoders, { bytes: 10, milliseconds: 1, pixels: 1, textPieces: 1 });
    expect(decoded.problem?.code).toBe('too-large');
  });
});

describe('pictures and XML receipts', () => {
  it('a PNG is matched by its name when it has no other sign', async () => {
    const png = await QRCode.toBuffer('https://example.test/x');
    const sheet = sheetOf(documents.slice(0, 3).map(rowOf));
    const [receipt] = matchReceipts([await decodeDocument('SH-0002 qr.png', png, decoders)], sheet);
    expect([receipt?.state, receipt?.match?.consignment.shipment, receipt?.qr?.text]).toEqual(['matched', 'SH-0002', 'https://example.test/x']);
  });

  it('an XML receipt says its number, status and vehicle', async () => {
    const xml = '<Файл><Квитанция РегНом="77260001" РегДата="25.11.2026" Статус="Обеспечен"><ТС РегЗнак="К100АА77" НомПрицеп="ЕК100077"/><Ссылка>https://example.test/1</Ссылка></Квитанция></Файл>';
    const [receipt] = matchReceipts([await decodeDocument('r.xml', encodeUtf8(xml), decoders)], sheetOf(documents.slice(0, 3).map(rowOf)));
    expect(receipt?.fields).toMatchObject({ doppNumber: '77260001', doppDate: '2026-11-25', status: 'Обеспечен', truckPlate: 'К100АА77' });
    expect([receipt?.state, receipt?.qr?.text]).toEqual(['matched', 'https://example.test/1']);
  });

  it('a page without labels says nothing', () => {
    expect(readReceiptText([{ text: 'Привет', x: 0, y: 0, width: 10, height: 10 }])).toEqual({ specifications: [] });
  });
});
