import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompany, createGateway, openDatabase, type Database } from '../../gateway';
import { Outbox, type Connector } from '../../src/connector';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment, serialFromMoment } from '../../src/values';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { connectSource, keepSecret } from '../../taskpane/use-cases/connection';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { WorkbookInMemory } from '../taskpane/workbook-in-memory';
import { findAdapter } from '../../src/connector/adapters';
import { findPostgres, startPostgres, type PostgresServer } from './databases';
import { endGatewayProcess, startGatewayProcess } from './gateway-process';

const postgres = findPostgres();
const permitting = ['Обеспечен'];

function connect(url: string, token: string): Connector {
  const connector = findAdapter('gateway')?.connect({ url }, { token }, { timeoutMs: 5_000 });
  if (!connector) throw new Error('No connector');
  return connector;
}

function outbox(): Outbox {
  const kept = new Map<string, string>();
  return new Outbox({ get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) }, 'gateway');
}

/** Sends until nothing waits. */
async function sendAll(box: Outbox, connector: () => Connector): Promise<void> {
  for (let round = 0; round < 40 && box.entries().length > 0; round += 1) {
    await box.send(connector());
    if (box.entries().length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const shipmentsOf = async (connector: Connector): Promise<(string | undefined)[]> => {
  const answer = await connector.listChanges('');
  return answer.ok ? answer.value.records.map(({ shipment }) => shipment).sort() : [];
};

describe('a gateway process', () => {
  it('killed during writes and started again has lost and doubled nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spot-killed-'));
    const box = outbox();
    const expected: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const gateway = await startGatewayProcess({ SPOT_DATA: folder });
      const connector = connect(gateway.url, 'demo');
      for (let index = 0; index < 60; index += 1) {
        const key = `R${round}-${String(index).padStart(2, '0')}`;
        expected.push(key);
        box.submit({ key, shipment: key, document: { goods: [] } });
      }
      const sending = box.send(connector);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await Promise.all([endGatewayProcess(gateway, 'SIGKILL'), sending]);
    }
    const gateway = await startGatewayProcess({ SPOT_DATA: folder });
    await sendAll(box, () => connect(gateway.url, 'demo'));
    expect(box.entries()).toEqual([]);
    expect(await shipmentsOf(connect(gateway.url, 'demo'))).toEqual(expected.sort());
    expect(await endGatewayProcess(gateway)).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it('whose disk is full says so, goes on answering, and has lost and doubled nothing once there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spot-full-'));
    // The tables are made first: with the limit below no file may grow above 16.4 MiB, and the write that would fails.
    await endGatewayProcess(await startGatewayProcess({ SPOT_DATA: folder }));
    const full = await startGatewayProcess({ SPOT_DATA: folder }, `ulimit -f 16800; trap '' XFSZ`);
    const boxes = Array.from({ length: 12 }, (_, pane) => {
      const box = outbox();
      for (let index = 0; index < 10; index += 1) {
        const key = `F${pane}-${index}`;
        box.submit({ key, shipment: key, document: { noise: randomBytes(150_000).toString('base64') } });
      }
      return box;
    });
    const reports = await Promise.all(boxes.map((box) => box.send(connect(full.url, 'demo'))));
    expect(reports.some(({ fault, waiting }) => fault === 'busy' && waiting === 10)).toBe(true);
    expect(reports.every(({ refused }) => refused.length === 0)).toBe(true);
    expect((await connect(full.url, 'demo').listChanges('')).ok).toBe(true);
    expect(await endGatewayProcess(full)).toBe(0);

    const roomy = await startGatewayProcess({ SPOT_DATA: folder });
    for (const box of boxes) await sendAll(box, () => connect(roomy.url, 'demo'));
    expect(boxes.flatMap((box) => box.entries())).toEqual([]);
    const expected = boxes.flatMap((_, pane) => Array.from({ length: 10 }, (__, index) => `F${pane}-${index}`)).sort();
    expect(await shipmentsOf(connect(roomy.url, 'demo'))).toEqual(expected);
    expect(await endGatewayProcess(roomy)).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  }, 180_000);
});

describe('fifty panes at once on the embedded database', () => {
  it('lose and double nothing, each sees the others’ hand-overs, and a token revoked on the way stops its own pane only', async () => {
    const database = await openDatabase({ mode: 'real' });
    const made = await createCompany(database, 'Компания');
    const app = createGateway({ database, mode: 'real', permitting, limit: { perMinute: 1e6, burst: 1e6 } });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const issue = async (user: string): Promise<{ id: string; token: string }> =>
      (
        await app.inject({
          method: 'POST',
          url: '/v1/admin/tokens',
          headers: { authorization: `Bearer ${made.token}`, 'content-type': 'application/json' },
          payload: JSON.stringify({ user, scopes: ['read', 'write'] }),
        })
      ).json();
    const names = Array.from({ length: 50 }, (_, index) => `П-${index}`);
    const panes = await Promise.all(
      names.map(async (name) => {
        const { id, token } = await issue(name);
        return { name, id, token, ...paneOf(url, token, names) };
      }),
    );
    const [unlucky] = panes;
    if (!unlucky) throw new Error('No pane');

    const revoked = app.inject({ method: 'DELETE', url: `/v1/admin/tokens/${unlucky.id}`, headers: { authorization: `Bearer ${made.token}` } });
    await Promise.all([
      revoked,
      ...panes.map(async (pane) => {
        for (let index = 0; index < 5; index += 1) await pane.submit(`${pane.name}-${index}`, pane.name);
        await pane.act(pane.name, '2026-11-25T10:00');
        for (let round = 0; round < 3; round += 1) await pane.sync();
      }),
    ]);
    const stopped = await unlucky.sync();
    expect(stopped.problems.map(({ text }) => text.ru)).toEqual([expect.stringMatching(/не принял ключ/)]);
    const left = stopped.outbox.waiting.length;
    for (const pane of panes.slice(1)) {
      const { outbox: rest, problems } = await pane.sync();
      expect([rest.waiting, rest.refused, problems]).toEqual([[], [], []]);
    }

    unlucky.renew((await issue('снова')).token);
    const again = await unlucky.sync();
    expect(again.outbox).toEqual({ waiting: [], refused: [] });
    expect(left).toBeLessThanOrEqual(6);
    for (const pane of panes) {
      await pane.sync();
      expect(pane.handedOver()).toEqual(names.map(() => serialFromMoment(calendarDate('2026-11-25')) + 10 / 24));
    }
    const [filed] = await database.query('SELECT count(*)::integer AS all, count(DISTINCT key)::integer AS keys FROM dopps WHERE key IS NOT NULL');
    expect(filed).toEqual({ all: 250, keys: 250 });
    await app.close();
    await database.close();
  }, 120_000);
});

/** A pane with its own workbook of the shipments, its own storage and its own token. */
function paneOf(url: string, first: string, shipments: readonly string[]) {
  const ids: readonly ColumnId[] = ['shipment', 'hsCode', 'doppStatus', 'handedOver'];
  const workbook = new WorkbookInMemory('Отгрузки', [
    ids.map((id) => columnTitle(id).ru),
    ...shipments.map((shipment): CellInput[] => [shipment, '0702000000', null, null]),
  ]);
  const storage = memoryStorage();
  keepSecret(storage, 'token', url, first);
  const profile = { connector: { kind: 'gateway', url } };
  const asOf = calendarDate('2026-11-25');
  const { syncStatuses, statuses, recordAct } = createPaneUseCases(workbook, { now: () => asOf }, storage, (connection) => connectSource(connection, { timeoutMs: 10_000 }));
  const request = { sheet: 'Отгрузки', asOf, profile, signal: { aborted: false }, onProgress: () => undefined };
  return {
    submit: (key: string, shipment: string) => {
      const document: Record<string, unknown> = { header: { correction: 0, preparedOn: '2026-11-25' }, goods: [] };
      return statuses.submit({ sheet: 'Отгрузки', profile }, [{ key: shipment, lines: 1, item: { key, shipment, document } }]);
    },
    act: (key: string, at: string) => recordAct({ sheet: 'Отгрузки', key, kind: 'handed-over', at: parseIsoMoment(at) ?? asOf, profile }),
    sync: () => syncStatuses({ ...request, online: true }),
    renew: (token: string) => keepSecret(storage, 'token', url, token),
    handedOver: () => workbook.rows.slice(1).map((row) => row[3]),
  };
}

describe.skipIf(postgres === undefined)('two gateways on one PostgreSQL', () => {
  let server: PostgresServer;
  let databases: Database[] = [];
  let apps: FastifyInstance[] = [];
  let urls: string[] = [];
  let token = '';
  beforeAll(async () => {
    server = await startPostgres(postgres ?? '');
    const url = await server.createDatabase('shared');
    databases = await Promise.all([1, 2].map(() => openDatabase({ url, mode: 'real' })));
    const [first] = databases;
    if (first) ({ token } = await createCompany(first, 'Компания'));
    apps = databases.map((database) => createGateway({ database, mode: 'real', permitting, limit: { perMinute: 1e6, burst: 1e6 } }));
    urls = await Promise.all(apps.map((app) => app.listen({ port: 0, host: '127.0.0.1' })));
  }, 120_000);
  afterAll(async () => {
    for (const app of apps) await app.close();
    for (const database of databases) await database.close();
    await server.stop();
  });

  it('come back by themselves after the database was restarted during writes, and nothing is lost or doubled', async () => {
    const panes = Array.from({ length: 10 }, (_, pane) => {
      const box = outbox();
      for (let index = 0; index < 20; index += 1) box.submit({ key: `K-${pane}-${index}`, shipment: `K-${pane}-${index}`, document: {} });
      box.submit({ key: 'same', shipment: 'same', document: {} });
      return box;
    });
    const connectors = urls.map((url) => connect(url, token));
    const sending = panes.map((box, index) => sendAll(box, () => connectors[index % 2] ?? connect(urls[0] ?? '', token)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await server.restart();
    await Promise.all(sending);
    for (const box of panes) await sendAll(box, () => connect(urls[0] ?? '', token));
    const expected = [...panes.flatMap((_, pane) => Array.from({ length: 20 }, (__, index) => `K-${pane}-${index}`)), 'same'].sort();
    expect(await shipmentsOf(connect(urls[1] ?? '', token))).toEqual(expected);
  }, 120_000);
});
