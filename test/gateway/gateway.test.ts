import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompany, createGateway, openDatabase, simulateOnce, type Database, type GatewayOptions } from '../../gateway';
import { signatureOf } from '../../gateway/secrets';
import { CompanyStore } from '../../gateway/company-store';
import { findPostgres, startPostgres, type PostgresServer } from './databases';

const permitting = ['Обеспечен'];
const postgres = findPostgres();
const document = { vehicle: { truckPlate: 'А123ВС77' }, goods: [{ hsCode: '0702000000' }] };

let server: PostgresServer | undefined;
beforeAll(async () => {
  if (postgres !== undefined) server = await startPostgres(postgres);
}, 120_000);
afterAll(() => server?.stop());

const places: readonly ['pglite' | 'postgresql', boolean][] = [
  ['pglite', true],
  ['postgresql', postgres !== undefined],
];

for (const [kind, present] of places)
  describe.skipIf(!present)(`the gateway on ${kind}`, () => {
    let database: Database;
    let app: FastifyInstance;
    let one: Awaited<ReturnType<typeof createCompany>>;
    let other: Awaited<ReturnType<typeof createCompany>>;
    let time = Date.parse('2026-11-22T09:00:00Z');

    const open = async (name: string, mode: 'real' | 'simulator'): Promise<Database> =>
      openDatabase(kind === 'pglite' || !server ? { mode } : { url: await server.createDatabase(name), mode });
    const gatewayOf = (on: Database, more: Partial<GatewayOptions> = {}): FastifyInstance =>
      createGateway({ database: on, mode: 'real', permitting, origins: ['https://addin.example.com'], now: () => time, limit: { perMinute: 1e6, burst: 1e6 }, ...more });

    beforeAll(async () => {
      database = await open('gateway', 'real');
      app = gatewayOf(database);
      one = await createCompany(database, 'Один');
      other = await createCompany(database, 'Другой');
    }, 60_000);
    afterAll(async () => {
      await app.close();
      await database.close();
    });

    const call = (method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown, token = one.token, to = app): Promise<LightMyRequestResponse> =>
      to.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
    const submit = (key: string, shipment = key, sent: object = document, token = one.token): Promise<LightMyRequestResponse> =>
      call('POST', '/v1/dopps', { items: [{ key, shipment, document: sent }] }, token);
    const changesAfter = async (cursor: string, token = one.token): Promise<{ items: { shipment?: string }[]; cursor: string; more: boolean }> =>
      (await call('GET', `/v1/changes?cursor=${cursor}`, undefined, token)).json();
    const report = (
      events: readonly object[],
      delivery: string,
      { company = one.company, secret = one.webhookSecret, at = time }: { company?: string; secret?: string; at?: number } = {},
    ): Promise<LightMyRequestResponse> => {
      const payload = JSON.stringify({ events });
      const timestamp = String(Math.floor(at / 1000));
      return app.inject({
        method: 'POST',
        url: `/v1/webhooks/${company}`,
        headers: {
          'content-type': 'application/json',
          'x-spot-timestamp': timestamp,
          'x-spot-delivery': delivery,
          'x-spot-signature': signatureOf(secret, `${timestamp}.${delivery}`, payload),
        },
        payload,
      });
    };
    const statusOf = async (shipment: string, token = one.token): Promise<Record<string, unknown>> =>
      (await call('POST', '/v1/statuses', { items: [{ shipment }] }, token)).json().items[0];

    it('files a key once, however often and at once it is sent, and calls another document under it a conflict', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => submit('K-1')));
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(answers[0]?.json().items[0]).toMatchObject({ ok: true, record: { shipment: 'K-1', state: 'checked', permitsEntry: false } });
      expect((await submit('K-1', 'K-1', { ...document, extra: 1 })).json().items[0]).toMatchObject({ ok: false, error: { code: 'conflict' } });
      expect((await call('GET', '/v1/dopps/K-1')).json().document).toEqual(document);
    });

    it('takes an operator’s events in any order, and stores the QR as a picture', async () => {
      await submit('K-2');
      await report([{ id: 'e2', order: 20, shipment: 'K-2', doppNumber: 'D-2', status: 'Обеспечен', qr: 'текст кода' }], 'd1');
      const late = await report([{ id: 'e1', order: 10, shipment: 'K-2', doppNumber: 'D-2', status: 'Что-то своё' }], 'd2');
      expect(late.json()).toEqual({ taken: 1, unknown: [] });
      expect(await statusOf('K-2')).toMatchObject({ record: { state: 'secured', permitsEntry: true, doppNumber: 'D-2', status: 'Обеспечен', qr: 'текст кода' } });
      const { png, text } = (await call('GET', '/v1/qr?doppNumber=D-2')).json();
      expect(text).toBe('текст кода');
      expect(Buffer.from(png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    });

    it('takes a delivery once, and refuses a wrong, old or another company’s signature', async () => {
      const events = [{ id: 'e3', order: 1, shipment: 'K-3', status: 'Подан' }];
      expect((await report(events, 'd3')).json().taken).toBe(1);
      expect((await report(events, 'd3')).json().taken).toBe(0);
      const refused = [
        report(events, 'd4', { secret: 'guess' }),
        report(events, 'd4', { at: time - 6 * 60_000 }),
        report(events, 'd4', { at: time + 6 * 60_000 }),
        report(events, 'd4', { secret: other.webhookSecret }),
        report(events, 'd4', { company: 'nobody' }),
      ];
      for (const answer of await Promise.all(refused)) expect(answer.statusCode).toBe(401);
      expect((await report([{ id: 'e9', order: 1, status: 'Ничей' }], 'd5')).json()).toEqual({ taken: 0, unknown: ['e9'] });
    });

    it('shows a hand-over and an incident recorded by one person to the other', async () => {
      await submit('K-4');
      const { cursor } = await changesAfter('');
      const issued = (await call('POST', '/v1/admin/tokens', { user: 'Анна', scopes: ['read', 'write'] })).json();
      const acts = [
        { id: 'a1', shipment: 'K-4', kind: 'handed-over', at: '2026-11-25T10:00' },
        { id: 'a2', shipment: 'K-4', kind: 'incident', at: '2026-11-26T09:00', text: 'Прокол' },
      ];
      await call('POST', '/v1/acts', { items: acts }, issued.token);
      await call('POST', '/v1/acts', { items: acts }, issued.token);
      const { items } = await changesAfter(cursor);
      expect(items).toEqual([expect.objectContaining({ shipment: 'K-4', handedOver: '2026-11-25T10:00', incident: 'Прокол' })]);
      expect((await call('GET', '/v1/admin/audit')).json().items[0]).toMatchObject({ who: 'Анна', action: 'record' });
    });

    it('keeps acts in the order they were taken, though the clocks of two processes differ by an hour', async () => {
      const slow = gatewayOf(database, { now: () => time - 3_600_000 });
      await submit('K-30');
      const tell = (id: string, text: string, to: FastifyInstance): Promise<LightMyRequestResponse> =>
        call('POST', '/v1/acts', { items: [{ id, shipment: 'K-30', kind: 'incident', at: '2026-11-25T10:00', text }] }, one.token, to);
      await tell('s1', 'Прокол', app);
      await tell('s2', 'Колесо сменили', slow);
      expect(await statusOf('K-30')).toMatchObject({ record: { incident: 'Колесо сменили' } });
      await tell('s3', 'Едет', app);
      expect(await statusOf('K-30')).toMatchObject({ record: { incident: 'Едет' } });
      await slow.close();
    });

    it('tells a token whose it is and what it may do', async () => {
      const reader = (await call('POST', '/v1/admin/tokens', { user: 'Олег', scopes: ['read'] })).json();
      expect((await call('GET', '/v1/me', undefined, reader.token)).json()).toEqual({ user: 'Олег', scopes: ['read'], simulated: false });
      expect((await call('GET', '/v1/me', undefined, 'nobody')).statusCode).toBe(401);
    });

    it('tells when it heard of a filing, a status and a QR code, and keeps an earlier filing of a shipment apart', async () => {
      const { cursor } = await changesAfter('');
      await submit('K-20', 'П-20');
      await report([{ id: 't1', order: 1, shipment: 'П-20', status: 'Обеспечен', doppNumber: 'Д-20', qr: 'код-20' }], 't1');
      await submit('K-21', 'П-20', { ...document, correction: 1 });
      const { items } = await changesAfter(cursor);
      const moment = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/) as string;
      expect(items).toEqual([
        expect.objectContaining({ shipment: 'П-20', doppNumber: 'Д-20', superseded: true, submittedAt: moment, statusAt: moment, qrAt: moment }),
        expect.not.objectContaining({ superseded: true }),
      ]);
      expect(await statusOf('П-20')).toMatchObject({ record: { status: 'Подготовлен, принят шлюзом', submittedAt: moment } });
    });

    it('never lets a company see or touch another’s', async () => {
      await submit('SECRET', 'SECRET');
      await report([{ id: 'x', order: 5, shipment: 'SECRET', doppNumber: 'D-SECRET', status: 'Обеспечен', qr: 'q' }], 'dx');
      const before = await changesAfter('');
      const tokens = (await call('GET', '/v1/admin/tokens')).json().items;
      const read = [
        call('GET', '/v1/dopps/SECRET', undefined, other.token),
        call('GET', '/v1/qr?doppNumber=D-SECRET', undefined, other.token),
        call('DELETE', `/v1/admin/tokens/${tokens[0].id}`, undefined, other.token),
      ];
      for (const answer of await Promise.all(read)) expect(answer.statusCode).toBe(404);
      expect(await statusOf('SECRET', other.token)).toMatchObject({ ok: false, error: { code: 'not-found' } });
      expect((await changesAfter('', other.token)).items).toEqual([]);
      expect((await call('GET', '/v1/admin/audit', undefined, other.token)).json().items).toEqual([]);
      expect((await call('GET', '/v1/admin/tokens', undefined, other.token)).json().items).toHaveLength(1);

      await submit('SECRET', 'SECRET', { mine: true }, other.token);
      await call('POST', '/v1/acts', { items: [{ id: 'a1', doppNumber: 'D-SECRET', kind: 'crossed', at: '2026-11-30' }] }, other.token);
      await report([{ id: 'x', order: 9, shipment: 'SECRET', doppNumber: 'D-SECRET', status: 'Отозван' }], 'dx', { company: other.company, secret: other.webhookSecret });
      expect(await changesAfter('')).toEqual(before);
      expect((await call('GET', '/v1/dopps/SECRET')).json().document).toEqual(document);
    });

    it('lets a token do what its scopes say, and nothing once revoked', async () => {
      const reader = (await call('POST', '/v1/admin/tokens', { user: 'Читатель', scopes: ['read'] })).json();
      expect((await call('GET', '/v1/changes', undefined, reader.token)).statusCode).toBe(200);
      expect((await submit('K-5', 'K-5', document, reader.token)).statusCode).toBe(403);
      expect((await call('GET', '/v1/admin/tokens', undefined, reader.token)).statusCode).toBe(403);
      expect((await call('DELETE', `/v1/admin/tokens/${reader.id}`)).statusCode).toBe(200);
      expect((await call('GET', '/v1/changes', undefined, reader.token)).statusCode).toBe(401);
      for (const token of ['', 'guess', reader.id]) expect((await call('GET', '/v1/changes', undefined, token)).statusCode).toBe(401);
      const kept = await database.query('SELECT hash FROM tokens');
      expect(kept.map(({ hash }) => hash)).not.toContain(reader.token);
    });

    const wrong: readonly [string, string, string][] = [
      ['no JSON', '/v1/dopps', '{"items":'],
      ['an empty body', '/v1/dopps', ''],
      ['wrong types', '/v1/dopps', '{"items":[{"key":7}]}'],
      ['too many items', '/v1/acts', JSON.stringify({ items: Array.from({ length: 101 }, (_, id) => ({ id: String(id), shipment: 'S', kind: 'crossed', at: '2026-11-30' })) })],
      ['an act of nothing', '/v1/acts', '{"items":[{"id":"1","kind":"crossed","at":"2026-11-30"}]}'],
    ];
    it.each(wrong)('answers %s with what does not fit, in two languages and without internals', async (_, url, payload) => {
      const answer = await app.inject({ method: 'POST', url, payload, headers: { authorization: `Bearer ${one.token}`, 'content-type': 'application/json' } });
      expect(answer.statusCode).toBe(400);
      expect(Object.keys(answer.json().error)).toEqual(['code', 'ru', 'en']);
      expect(answer.body).not.toMatch(/stack|node_modules|SELECT|undefined/);
    });

    it('answers pages of the configured origins only', async () => {
      const from = (origin: string): Promise<LightMyRequestResponse> => app.inject({ method: 'OPTIONS', url: '/v1/changes', headers: { origin } });
      const allowed = await from('https://addin.example.com');
      expect([allowed.statusCode, allowed.headers['access-control-allow-origin']]).toEqual([204, 'https://addin.example.com']);
      for (const origin of ['https://addin.example.com.evil.org', 'http://addin.example.com', 'null'])
        expect((await from(origin)).headers['access-control-allow-origin']).toBeUndefined();
    });

    it('slows a token that asks too fast', async () => {
      const narrow = gatewayOf(database, { limit: { perMinute: 60, burst: 3 } });
      const answers = [];
      for (let count = 0; count < 4; count += 1) answers.push(await call('GET', '/v1/changes', undefined, one.token, narrow));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
      expect(answers[3]?.headers['retry-after']).toBe('1');
      time += 1_000;
      expect((await call('GET', '/v1/changes', undefined, one.token, narrow)).statusCode).toBe(200);
      await narrow.close();
    });

    it('pages through changes without losing or repeating one while two processes write', async () => {
      const second = gatewayOf(database);
      await second.ready();
      const start = (await changesAfter('')).cursor;
      const seen = new Set<string>();
      let writing = true;
      const writers = Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          call('POST', '/v1/dopps', { items: [{ key: `P-${index}`, shipment: `P-${index}`, document }] }, one.token, index % 2 ? app : second),
        ),
      ).finally(() => {
        writing = false;
      });
      let cursor = start;
      for (let last = false; !last; ) {
        last = !writing;
        const page = (await call('GET', `/v1/changes?limit=7&cursor=${cursor}`)).json();
        for (const { shipment } of page.items) seen.add(shipment);
        if (page.more) last = false;
        cursor = page.cursor;
        // The embedded database answers without a pause: others get their turn here.
        await new Promise((resolve) => setImmediate(resolve));
      }
      await writers;
      expect([...seen].sort()).toEqual(Array.from({ length: 30 }, (_, index) => `P-${index}`).sort());
      await second.close();
    });

    it('begins anew for a cursor that an older backup does not reach', async () => {
      const all = await changesAfter('');
      expect((await changesAfter(all.cursor)).items).toEqual([]);
      expect((await changesAfter(String(Number(all.cursor) + 1))).items).toEqual(all.items);
    });

    it('derives every record from the event log, which can only grow', async () => {
      const store = new CompanyStore(database, one.company, { permitting, simulated: false, now: () => time });
      expect(await store.compareWithLog()).toEqual([]);
      await expect(database.query(`UPDATE events SET body = '{}'`)).rejects.toThrow('only added');
      await expect(database.query('DELETE FROM events')).rejects.toThrow('only added');
    });

    it('keeps rates of a day', async () => {
      const rate = { date: '2026-11-22', currency: 'BYN', nominal: 1, rate: '26.5012' };
      await call('POST', '/v1/rates', { items: [rate] });
      await call('POST', '/v1/rates', { items: [{ ...rate, rate: '26.6' }] });
      expect((await call('GET', '/v1/rates?date=2026-11-22')).json()).toEqual({ items: [{ ...rate, rate: '26.6' }] });
      expect((await call('GET', '/v1/rates?date=2026-11-22', undefined, other.token)).json()).toEqual({ items: [] });
    });

    it('tells its health, its counts and its interface', async () => {
      expect((await app.inject('/health')).json()).toEqual({ alive: true, mode: 'real' });
      expect((await app.inject('/ready')).json()).toEqual({ ready: true, mode: 'real', database: kind });
      expect((await app.inject('/metrics')).body).toMatch(/spot_request_seconds_count\{method="POST",route="\/v1\/dopps",status="200"\} \d+/);
      const api = (await app.inject('/openapi.json')).json();
      expect(api.openapi).toBe('3.1.0');
      expect(Object.keys(api.paths)).toContain('/v1/dopps/{key}');
      const page = await app.inject('/docs');
      expect(page.body).toContain('POST /v1/acts');
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    });

    it('simulates only in a database made for it, and says so everywhere', async () => {
      expect(await simulateOnce(database, { permitting, stepMs: 0, now: () => time })).toBe(0);
      const play = await open('simulator', 'simulator');
      const { token } = await createCompany(play, 'Песочница');
      const toy = gatewayOf(play, { mode: 'simulator' });
      const send = (key: string, sent: object): Promise<LightMyRequestResponse> =>
        call('POST', '/v1/dopps', { items: [{ key, shipment: key, document: sent }] }, token, toy);
      await send('S-1', document);
      await send('S-2', { ...document, goods: [{ hsCode: '123' }] });
      const states: unknown[] = [];
      for (let step = 0; step < 4; step += 1) {
        await Promise.all([1, 2].map(() => simulateOnce(play, { permitting, stepMs: 0, now: () => time })));
        const answer = await call('POST', '/v1/statuses', { items: [{ shipment: 'S-1' }, { shipment: 'S-2' }] }, token, toy);
        expect(answer.headers['x-spot-simulator']).toBe('on');
        states.push(answer.json().items[0].record.state);
        if (step === 3) {
          const [secured, rejected] = answer.json().items;
          expect(secured.record).toMatchObject({ status: 'Обеспечен', simulated: true });
          expect(secured.record.doppNumber).toMatch(/^СИМ-/);
          expect(secured.record.qr).toMatch(/^СИМУЛЯТОР/);
          expect(rejected.record).toMatchObject({ state: 'rejected', rejectionReason: 'СИМУЛЯТОР: строка 1: неверный код ТН ВЭД' });
        }
      }
      expect(states.at(-1)).toBe('secured');
      await toy.close();
      await play.close();
    });
  });

describe('a database', () => {
  it('made for the simulator never opens for real filings', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync('/tmp/spot-mode-');
    await (await openDatabase({ folder, mode: 'simulator' })).close();
    await expect(openDatabase({ folder, mode: 'real' })).rejects.toMatchObject({ mode: 'simulator' });
    const again = await openDatabase({ folder, mode: 'simulator' });
    expect(await again.query('SELECT count(*)::integer AS steps FROM migrations')).toEqual([{ steps: 1 }]);
    await again.close();
    rmSync(folder, { recursive: true });
  });
});
