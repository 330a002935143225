import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { capabilitiesOf, stateOf, testConnection, type Connector, type Submission } from '../../../src/connector';
import { adapters, findAdapter, type AdapterSurroundings } from '../../../src/connector/adapters';
import { nodeFolder } from '../../../src/connector/adapters/folder/node-folder';
import { readTable } from '../../../src/connector/csv';
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

/** What a test of the connection asks for. */
const trial: Readonly<Record<string, () => void>> = {
  ...oneGoodOneBad,
  gateway: () => {
    oneGoodOneBad['gateway']?.();
    network.use(http.get(`${base}/v1/me`, () => HttpResponse.json({ user: 'Анна', scopes: ['read', 'write'], simulated: false })));
  },
  wildberries: () => network.use(http.get(`${base}/api/marketplace/v3/fbs/dictionaries/countries/oksm`, () => HttpResponse.json([{ code: '643' }]))),
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
  });

  it('says what works once it answers, with a request that alters nothing', async () => {
    trial[kind]?.();
    const connector = connect(kind);
    const report = await testConnection(connector);
    expect(report).toMatchObject({ answers: true, forbidden: [], simulated: false });
    expect(report.capabilities).toEqual(capabilitiesOf(connector));
  });

  it('makes no connector of settings that do not fit', () => {
    const adapter = findAdapter(kind);
    expect(adapter?.connect('nonsense', {})).toBeUndefined();
  });

  const adapter = () => {
    const found = findAdapter(kind);
    if (!found) throw new Error(`No adapter ${kind}`);
    return found;
  };

  it('has its texts in both languages', () => {
    const { title, about, form, faults = {} } = adapter();
    const texts = [title, about, ...Object.values(faults), ...form.flatMap(({ label, hint, options = [] }) => [label, ...(hint ? [hint] : []), ...options.map((option) => option.label)])];
    for (const text of texts) {
      expect(text.ru).toMatch(/[а-я]|Wildberries|JSON/i);
      expect(text.en).not.toBe('');
    }
  });

  it('is set up by its form alone: everything it needs has a field, and no secret is among its settings', () => {
    const { form, unfit } = adapter();
    const shown = new Set(form.map(({ name }) => name));
    for (const missing of unfit({})) expect(shown).toContain(missing);
    const settings = Object.fromEntries(
      form.flatMap(({ name, kind: of, example, optional, when }) =>
        of === 'secret' || of === 'choice' || optional || when ? [] : [[name, of === 'file' ? example?.value : of === 'url' ? base : 'текст']],
      ),
    );
    expect(unfit(settings)).toEqual([]);
    expect(adapter().connect(settings, {})).toMatchObject({ kind });
    for (const field of form.filter((one) => one.kind === 'secret'))
      expect(form.find(({ name }) => name === field.belongsTo)).toMatchObject({ kind: 'url' });
  });

  it('takes «Обеспечен» for secured or for nothing, and no word it does not know for a state', () => {
    const { statuses = {} } = connect(kind);
    expect([undefined, 'secured']).toContain(stateOf(statuses, ' ОБЕСПЕЧЕН '));
    expect(stateOf(statuses, 'какой-то новый статус')).toBeUndefined();
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

describe('the gateway', () => {
  it('says what a token may not do, and that the simulator is no gateway', async () => {
    oneGoodOneBad['gateway']?.();
    network.use(http.get(`${base}/v1/me`, () => HttpResponse.json({ user: 'Анна', scopes: ['read'], simulated: true })));
    expect(await testConnection(connect('gateway'))).toMatchObject({ answers: true, forbidden: ['submit', 'record'], simulated: true });
  });

  it('signs in with client credentials, sent to the token address alone', async () => {
    const asked: [string, string | null][] = [];
    network.use(
      http.post('https://login.example/token', async ({ request }) => {
        asked.push(['token', await request.text()]);
        return HttpResponse.json({ access_token: 'fresh', expires_in: 300 });
      }),
      http.get(`${base}/v1/changes`, ({ request }) => {
        asked.push(['changes', request.headers.get('authorization')]);
        return HttpResponse.json({ items: [], cursor: '0', more: false });
      }),
    );
    const settings = { url: base, authorization: 'oauth2', tokenUrl: 'https://login.example/token', clientId: 'spot' };
    const connector = findAdapter('gateway')?.connect(settings, { clientSecret: secret }, surroundings);
    expect(await connector?.listChanges('')).toMatchObject({ ok: true });
    expect(asked).toEqual([
      ['token', `grant_type=client_credentials&client_id=spot&client_secret=${secret}`],
      ['changes', 'Bearer fresh'],
    ]);
    expect(findAdapter('gateway')?.unfit({ url: base, authorization: 'oauth2' })).toEqual(['tokenUrl', 'clientId']);
  });
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
  const reference = '11111111-2222-3333-4444-555555555555';
  const written: [string, string, unknown][] = [];
  /** An infobase that finds its documents by any filter on the number or the key. */
  function infobase(documents: Record<string, unknown>[]): void {
    written.length = 0;
    const note = async (request: Request): Promise<Record<string, unknown>> => {
      const body = (await request.json()) as Record<string, unknown>;
      written.push([request.method, decodeURIComponent(new URL(request.url).pathname), body]);
      return body;
    };
    network.use(
      http.get(`${base}/odata/standard.odata/:entity`, ({ request }) => {
        const [, field = '', text = ''] = /^(\S+) eq '(.*)'$/.exec(new URL(request.url).searchParams.get('$filter') ?? '') ?? [];
        return HttpResponse.json({ value: documents.filter((one) => one[field] === text.replaceAll("''", "'")) });
      }),
      http.patch(`${base}/odata/standard.odata/:entity`, async ({ request }) => {
        Object.assign(documents[0] ?? {}, await note(request));
        return HttpResponse.json({});
      }),
      http.post(`${base}/odata/standard.odata/:entity`, async ({ request }) => {
        documents.push(await note(request));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
  }

  it('writes a hand-over to the mapped property of the document it found', async () => {
    infobase([{ Ref_Key: reference, Number: "О'Генри-1" }]);
    const answer = await connect('one-c').record?.([{ id: 'a', shipment: "О'Генри-1", kind: 'handed-over', at: '2026-11-25T10:30' }]);
    expect(written).toEqual([['PATCH', `/odata/standard.odata/Document_ПеревозкаСПОТ(guid'${reference}')`, { ДатаПередачиQR: '2026-11-25T10:30:00' }]]);
    expect(answer).toMatchObject({ ok: true, value: [{ ok: true, value: { handedOver: '2026-11-25T10:30' } }] });
  });

  it('puts a DOPP into the shipment’s document, once, and calls another under its key a conflict', async () => {
    infobase([{ Ref_Key: reference, Number: 'П-1' }]);
    const submit = (document: object) => connect('one-c').submit?.([{ key: 'K-1', shipment: 'П-1', document: { ...document } }]);
    expect(await submit({ a: 1 })).toMatchObject({ ok: true, value: [{ ok: true, key: 'K-1', value: { shipment: 'П-1' } }] });
    expect(await submit({ a: 1 })).toMatchObject({ ok: true, value: [{ ok: true }] });
    expect(await submit({ a: 2 })).toMatchObject({ ok: true, value: [{ ok: false, fault: 'conflict' }] });
    expect(written).toEqual([['PATCH', `/odata/standard.odata/Document_ПеревозкаСПОТ(guid'${reference}')`, { КлючОтправкиСПОТ: 'K-1', ТекстДОПП: '{"a":1}' }]]);
  });

  it('makes one document for a shipment it does not know, although the answer was lost', async () => {
    const documents: Record<string, unknown>[] = [];
    infobase(documents);
    let lost = 1;
    network.use(
      http.post(`${base}/odata/standard.odata/:entity`, async ({ request }) => {
        documents.push((await request.json()) as Record<string, unknown>);
        return lost-- > 0 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
    );
    const items: Submission[] = [{ key: 'K-2', shipment: 'П-2', document: {} }];
    expect(await connect('one-c').submit?.(items)).toEqual({ ok: false, fault: 'unreachable' });
    expect(await connect('one-c').submit?.(items)).toMatchObject({ ok: true, value: [{ ok: true }] });
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ Number: 'П-2', КлючОтправкиСПОТ: 'K-2' });
    expect(documents[0]?.['Ref_Key']).toMatch(/^[\da-f-]{36}$/);
  });

  it('takes the statuses of the sheet', async () => {
    infobase([{ Ref_Key: reference, Number: 'П-1' }]);
    const answer = await connect('one-c').writeStatuses?.([{ shipment: 'П-1', doppNumber: 'Д-7', doppDate: '2026-11-25', status: 'Обеспечен' }, { shipment: 'П-9', status: 'Обеспечен' }]);
    expect(answer).toMatchObject({ ok: true, value: [{ ok: true, key: 'П-1' }, { ok: false, key: 'П-9', fault: 'not-found' }] });
    expect(written.map(([, , body]) => body)).toEqual([{ НомерДОПП: 'Д-7', ДатаДОПП: '2026-11-25T00:00:00', СтатусДОПП: 'Обеспечен' }]);
  });

  it('reads shipments with their goods through references and the tabular section, page by page', async () => {
    const document = (number: string, goods: unknown): object => ({
      Ref_Key: reference,
      Number: number,
      ДатаВвоза: '2026-11-27T00:00:00',
      Контрагент: { Description: 'ТОО Алматы ', ИНН: '123456789012' },
      Договор: null,
      Товары: goods,
    });
    const asked: URLSearchParams[] = [];
    network.use(
      http.get(`${base}/odata/standard.odata/:entity`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams);
        const first = searchParams.get('$skip') === '0';
        const goods = [
          { LineNumber: '1', Количество: 10.5, Номенклатура: { КодТНВЭД: '0702000000', Description: 'Томаты' } },
          { LineNumber: '2', Количество: 3, Номенклатура: null, Сумма: {} },
        ];
        return HttpResponse.json({ value: first ? Array.from({ length: 500 }, (_, index) => document(`П-${index}`, [])) : [document('П-500', goods), 7, document('П-501', 'нет')] });
      }),
    );
    const answer = await connect('one-c').listShipments?.();
    expect(asked[0]?.get('$expand')).toBe('Контрагент,Договор,Товары/Номенклатура');
    expect(asked.map((query) => query.get('$skip'))).toEqual(['0', '500']);
    if (!answer?.ok) throw new Error('No answer');
    expect(answer.value.rows).toHaveLength(502);
    expect(answer.value.rows[500]).toEqual({
      shipment: 'П-500',
      importDate: '2026-11-27',
      supplierName: 'ТОО Алматы',
      supplierTaxId: '123456789012',
      lineNumber: '1',
      hsCode: '0702000000',
      goodsName: 'Томаты',
      quantity: 10.5,
    });
    expect(answer.value.rows[501]).toMatchObject({ shipment: 'П-500', lineNumber: '2', quantity: 3 });
    expect(answer.value.problems.map(({ path }) => path)).toEqual(['value[500].Товары[1].Сумма', 'value[501]', 'value[502].Товары']);
  });

  it('writes nothing while the infobase is locked and answers a page', async () => {
    answerEverything(() => new HttpResponse('<html>Информационная база заблокирована</html>', { headers: { 'content-type': 'text/html' } }));
    const connector = connect('one-c');
    const locked = { ok: false, fault: 'unreadable' };
    expect(await connector.submit?.([{ key: 'K', shipment: 'П-1', document: {} }])).toEqual(locked);
    expect(await connector.record?.([{ id: 'a', shipment: 'П-1', kind: 'handed-over', at: '2026-11-25' }])).toEqual(locked);
    expect(await connector.listShipments?.()).toEqual(locked);
    expect(findAdapter('one-c')?.faults?.unreadable?.ru).toContain('заблокирована');
  });

  it('reads its words as states by the mapping file, but lets no file say what «Обеспечен» means', () => {
    const mapping = { ...exampleMapping, statuses: { Подан: 'filed', Обеспечен: 'draft', 'Въезд разрешён': 'secured' } };
    const { statuses = {} } = connect('one-c', { mapping });
    expect(['подан', 'Обеспечен', 'Въезд разрешён'].map((text) => stateOf(statuses, text))).toEqual(['filed', 'secured', 'secured']);
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

  it('holds tables for programs that read no JSON, which read back as they were written', async () => {
    const connector = connect('folder', { format: 'csv' });
    const goods = [{ hsCode: '0702000000', goodsName: 'Томаты; "черри"' }, { hsCode: '0703101900', rnpt: ['1', '2'] }];
    await connector.submit?.([{ ...item({ goods }), key: 'k-csv' }]);
    await connector.record?.([{ id: 'a-csv', shipment: 'S-1', kind: 'incident', at: '2026-11-25T10:30', text: 'Пробито колесо\nстоим' }]);
    const read = (name: string): unknown => readTable(readFileSync(join(folderPath, name), 'utf8').replace('\uFEFF', ''));
    expect(read('submit-k-csv.csv')).toEqual([
      { key: 'k-csv', shipment: 'WB-1', 'carrier.name': 'Перевозчик', 'carrier.taxId': '7701234567', 'carrier.country': '643', 'vehicle.truckPlate': 'А123ВС77', 'goods.hsCode': '0702000000', 'goods.goodsName': 'Томаты; "черри"' },
      { key: 'k-csv', shipment: 'WB-1', 'carrier.name': 'Перевозчик', 'carrier.taxId': '7701234567', 'carrier.country': '643', 'vehicle.truckPlate': 'А123ВС77', 'goods.hsCode': '0703101900', 'goods.rnpt.1': '1', 'goods.rnpt.2': '2' },
    ]);
    expect(read('act-a-csv.csv')).toEqual([{ id: 'a-csv', kind: 'incident', shipment: 'S-1', at: '2026-11-25T10:30', text: 'Пробито колесо\nстоим' }]);
  });
});
