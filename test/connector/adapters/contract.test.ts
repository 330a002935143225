import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testConnection, type Connector, type Submission } from '../../../src/connector';
import { adapters, findAdapter, type AdapterSurroundings } from '../../../src/connector/adapters';
import { nodeFolder } from '../../../src/connector/adapters/folder/node-folder';
import exampleMapping from '../../../src/connector/adapters/one-c/example-mapping.json';

const network = setupServer();
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const folderPath = mkdtempSync(join(tmpdir(), 'spot-exchange-'));
afterAll(() => rmSync(folderPath, { recursive: true }));

let waited = 0;
const surroundings: AdapterSurroundings = {
  clock: { now: () => waited, sleep: (milliseconds) => Promise.resolve(void (waited += Math.max(milliseconds, 0))) },
  random: () => 0,
  folder: nodeFolder(folderPath),
};

const secret = 'very-secret-value';
const base = 'https://source.example';
const settingsOf: Readonly<Record<string, object>> = {
  gateway: { url: base },
  'one-c': { url: base, user: 'Обмен', mapping: exampleMapping },
  wildberries: { url: base, supplies: ['WB-1', 'WB-2'] },
  folder: {},
};
const connect = (kind: string, more: object = {}): Connector => {
  const connector = findAdapter(kind)?.connect({ ...settingsOf[kind], ...more }, { token: secret, password: secret }, surroundings);
  if (!connector) throw new Error(`No connector ${kind}`);
  return connector;
};

/** One good and one bad status as each source writes them. */
const oneGoodOneBad: Readonly<Record<string, () => void>> = {
  gateway: () =>
    network.use(http.get(`${base}/v1/changes`, () => HttpResponse.json({ items: [{ shipment: 'S-1', status: 'Обеспечен', permitsEntry: true }, { shipment: 7 }], cursor: '2', more: false }))),
  'one-c': () =>
    network.use(http.get(`${base}/odata/standard.odata/:entity`, ({ params, request }) => {
      expect(params['entity']).toBe('Document_ПеревозкаСПОТ');
      expect(new URL(request.url).searchParams.get('$format')).toBe('json');
      return HttpResponse.json({
        'odata.metadata': 'x',
        value: [
          { Ref_Key: 'a', Number: 'S-1 ', СтатусДОПП: 'Обеспечен', ДатаДОПП: '0001-01-01T00:00:00', ДатаПередачиQR: '2026-11-25T10:30:00' },
          { Ref_Key: 'b', Number: 7 },
        ],
      });
    })),
  wildberries: () =>
    network.use(http.post(`${base}/api/marketplace/v3/fbs/supplies/spot/list`, () =>
      HttpResponse.json([
        { supplyId: 'WB-1', spot: { status: 'completed' } },
        { supplyId: 'WB-2', error: { title: 'NotFound', detail: 'нет поставки' } },
      ]))),
  folder: () => {
    writeFileSync(join(folderPath, 'status-1.csv'), '\uFEFFshipment;status;incident\r\nS-1;Обеспечен;"Кавычки "" и ; внутри"\r\n;;\r\n;Подан;\r\n');
  },
};

const answerEverything = (answer: () => Response): void =>
  network.use(http.all(`${base}/*`, () => answer() as ReturnType<typeof HttpResponse.json>));
const overNetwork = adapters.map(({ kind }) => kind).filter((kind) => kind !== 'folder');

describe.each(adapters.map(({ kind }) => kind))('the contract of the adapter %s', (kind) => {
  it('keeps the statuses that fit and names what does not', async () => {
    oneGoodOneBad[kind]?.();
    const answer = await connect(kind).listChanges('');
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) return;
    expect(answer.value.records).toHaveLength(1);
    expect(answer.value.records[0]?.status).toBe(kind === 'wildberries' ? 'completed' : 'Обеспечен');
    expect(answer.value.problems).toHaveLength(1);
    expect((await testConnection(connect(kind))).answers).toBe(true);
  });

  it('makes no connector of settings that do not fit', () => {
    const adapter = findAdapter(kind);
    expect(adapter?.connect('nonsense', {})).toBeUndefined();
  });

  it('has a title in both languages', () => {
    const { title } = findAdapter(kind) ?? { title: { ru: '', en: '' } };
    expect(title.ru).toMatch(/[а-я]|Wildberries/i);
    expect(title.en).not.toBe('');
  });
});

describe.each(overNetwork)('the adapter %s on a bad day', (kind) => {
  const days: readonly [string, () => Response, string][] = [
    ['HTML', () => new HttpResponse('<html>Информационная база заблокирована</html>', { headers: { 'content-type': 'text/html' } }), 'unreadable'],
    ['wrong types', () => HttpResponse.json({ items: 'none', value: 3 }), 'unreadable'],
    ['null', () => HttpResponse.json(null), 'unreadable'],
    ['401', () => HttpResponse.json({ token: secret }, { status: 401 }), 'refused'],
    ['500', () => new HttpResponse('<html>', { status: 500 }), 'unreachable'],
    ['429', () => HttpResponse.json({}, { status: 429, headers: { 'retry-after': '5' } }), 'busy'],
    ['a lost connection', () => HttpResponse.error(), 'unreachable'],
  ];
  it.each(days)('answers %s as a fault without a word of the secret', async (_, answer, fault) => {
    answerEverything(answer);
    const given = await connect(kind).listChanges('');
    expect(given).toEqual({ ok: false, fault });
    expect(inspect(given)).not.toContain(secret);
  });

  it('sends nothing over plain HTTP', async () => {
    expect(await connect(kind, { url: 'http://source.example' }).listChanges('')).toEqual({ ok: false, fault: 'not-configured' });
  });
});

const item = (more: object = {}): Submission => ({
  key: 'K-1',
  shipment: 'WB-1',
  document: { carrier: { name: 'Перевозчик', taxId: '7701234567', country: '643' }, vehicle: { truckPlate: 'А123ВС77' }, ...more },
});

describe('Wildberries', () => {
  let sent: unknown[] = [];
  beforeEach(() => {
    sent = [];
    network.use(
      http.get(`${base}/api/marketplace/v3/fbs/dictionaries/countries/oksm`, () => HttpResponse.json([{ code: '643' }, { code: '112' }, { code: 51 }])),
      http.put(`${base}/api/marketplace/v3/fbs/supplies/:id/spot`, async ({ request, params }) => {
        sent.push(await request.json());
        return params['id'] === 'WB-9' ? HttpResponse.json({ code: 'SpotActionNotAllowed' }, { status: 409 }) : new HttpResponse(null, { status: 204 });
      }),
    );
  });

  it('sends the five documented fields', async () => {
    const answer = await connect('wildberries').submit?.([item(), { ...item(), key: 'K-9', shipment: 'WB-9' }]);
    expect(sent[0]).toEqual({ carrierName: 'Перевозчик', carrierTaxNumber: '7701234567', carrierCountryCode: '643', vehicleRegistrationNumber: 'А123ВС77' });
    expect(answer).toMatchObject({ ok: true, value: [{ ok: true, key: 'K-1' }, { ok: false, key: 'K-9', fault: 'not-allowed' }] });
  });

  const unfit: readonly [string, object][] = [
    ['no plate', { vehicle: {} }],
    ['a plate of 31 characters', { vehicle: { truckPlate: 'А'.repeat(31) } }],
    ['a letter country code', { carrier: { name: 'П', taxId: '1', country: 'RU' } }],
    ['a country that is not in the list', { carrier: { name: 'П', taxId: '1', country: '999' } }],
    ['no carrier’s name', { carrier: { name: '', taxId: '1', country: '643' } }],
  ];
  it.each(unfit)('never sends %s, since a refusal costs ten requests', async (_, more) => {
    expect(await connect('wildberries').submit?.([item(more)])).toMatchObject({ ok: true, value: [{ ok: false, fault: 'invalid' }] });
    expect(sent).toEqual([]);
  });

  it('has a QR picture only once there is one', async () => {
    network.use(http.get(`${base}/api/marketplace/v3/fbs/supplies/:id/stickers/spot`, ({ params }) => (params['id'] === 'WB-1' ? HttpResponse.json({ file: 'iVBOR' }) : HttpResponse.json({}, { status: 409 }))));
    expect(await connect('wildberries').getQr?.({ shipment: 'WB-1' })).toEqual({ ok: true, value: 'iVBOR' });
    expect(await connect('wildberries').getQr?.({ shipment: 'WB-2' })).toEqual({ ok: true, value: undefined });
  });
});

describe('1C', () => {
  it('writes a hand-over to the mapped property of the document it found', async () => {
    const written: [string, unknown][] = [];
    const reference = '11111111-2222-3333-4444-555555555555';
    network.use(
      http.get(`${base}/odata/standard.odata/:entity`, ({ request }) => {
        expect(new URL(request.url).searchParams.get('$filter')).toBe(`Number eq 'О''Генри-1'`);
        return HttpResponse.json({ value: [{ Ref_Key: reference, Number: 'О\'Генри-1' }] });
      }),
      http.patch(`${base}/odata/standard.odata/:entity`, async ({ request }) => {
        written.push([decodeURIComponent(new URL(request.url).pathname), await request.json()]);
        return HttpResponse.json({});
      }),
    );
    const answer = await connect('one-c').record?.([{ id: 'a', shipment: "О'Генри-1", kind: 'handed-over', at: '2026-11-25T10:30' }]);
    expect(written).toEqual([[`/odata/standard.odata/Document_ПеревозкаСПОТ(guid'${reference}')`, { ДатаПередачиQR: '2026-11-25T10:30:00' }]]);
    expect(answer).toMatchObject({ ok: true, value: [{ ok: true, value: { handedOver: '2026-11-25T10:30' } }] });
  });
});

describe('the exchange folder', () => {
  it('holds one whole file per key, however often it is sent', async () => {
    const connector = connect('folder');
    const first = await connector.submit?.([item(), item()]);
    expect(first).toMatchObject({ ok: true, value: [{ ok: true }, { ok: true }] });
    expect(await connector.submit?.([item({ extra: 1 })])).toMatchObject({ ok: true, value: [{ ok: false, fault: 'conflict' }] });
    await connector.submit?.([{ ...item(), key: '../../кража' }, { ...item(), key: 'k-1' }]);
    const names = readdirSync(folderPath).filter((name) => !name.startsWith('status'));
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toMatch(/^submit-[\w-]+\.json$/);
  });
});
