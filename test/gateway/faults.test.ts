import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompany, createGateway, openDatabase, type Database } from '../../gateway';
import { Outbox, type Connector } from '../../src/connector';
import { findAdapter } from '../../src/connector/adapters';
import { findPostgres, startPostgres, type PostgresServer } from './databases';

const root = fileURLToPath(new URL('../../', import.meta.url));
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

/** The gateway as a process of its own; resolves with its address. */
function startProcess(environment: Record<string, string>): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', SPOT_SIMULATOR: '1', SPOT_SIMULATOR_STEP_MS: '100000', SPOT_DEMO_TOKEN: 'demo', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/\S+/.exec(said) ?? [];
      if (url !== undefined) resolve({ process: child, url });
    });
    child.on('exit', (code) => reject(new Error(`The gateway ended with ${code}`)));
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

describe('a gateway process', () => {
  it('killed during writes and started again has lost and doubled nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spot-killed-'));
    const box = outbox();
    const expected: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const { process: child, url } = await startProcess({ SPOT_DATA: folder });
      const connector = connect(url, 'demo');
      for (let index = 0; index < 60; index += 1) {
        const key = `R${round}-${String(index).padStart(2, '0')}`;
        expected.push(key);
        box.submit({ key, shipment: key, document: { goods: [] } });
      }
      const sending = box.send(connector);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const end = ended(child);
      child.kill('SIGKILL');
      await Promise.all([end, sending]);
    }
    const { process: child, url } = await startProcess({ SPOT_DATA: folder });
    await sendAll(box, () => connect(url, 'demo'));
    expect(box.entries()).toEqual([]);
    expect(await shipmentsOf(connect(url, 'demo'))).toEqual(expected.sort());
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
});

describe('fifty panes at once on the embedded database', () => {
  it('lose and double nothing, and a revoked token only stops its own pane', async () => {
    const database = await openDatabase({ mode: 'real' });
    const made = await createCompany(database, 'Компания');
    const app = createGateway({ database, mode: 'real', permitting, limit: { perMinute: 1e6, burst: 1e6 } });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const panes = Array.from({ length: 50 }, () => outbox());
    panes.forEach((box, index) => {
      box.submit({ key: `own-${index}`, shipment: `own-${index}`, document: {} });
      box.submit({ key: 'same', shipment: 'same', document: {} });
      box.record({ id: `act-${index}`, shipment: 'same', kind: 'handed-over', at: '2026-11-25' });
    });
    await Promise.all(panes.map((box) => sendAll(box, () => connect(url, made.token))));
    expect(panes.flatMap((box) => box.entries())).toEqual([]);
    expect(await shipmentsOf(connect(url, made.token))).toEqual([...panes.map((_, index) => `own-${index}`), 'same'].sort());

    await database.query('UPDATE tokens SET revoked_at = now()');
    const late = outbox();
    late.submit({ key: 'late', shipment: 'late', document: {} });
    expect(await late.send(connect(url, made.token))).toMatchObject({ fault: 'refused', waiting: 1 });
    await app.close();
    await database.close();
  }, 60_000);
});

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
