import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { createCompany, createGateway, openDatabase } from '../gateway';
import { print } from './measure';
import { syncChangedStatuses } from '../test/connector/changed-statuses';
import { findPostgres, startPostgres } from '../test/gateway/databases';

/** The gateway with 100,000 DOPPs stored, over HTTP in the same process, beside a Fastify handler that does nothing. */
const stored = 100_000;
const atOnce = 8;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

function send(port: number, method: string, path: string, token: string, body?: unknown): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sending = request(
      { agent, port, method, path, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } },
      (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${method} ${path}: ${answer.statusCode}`));
        answer.resume().on('end', () => resolve(performance.now() - start));
      },
    );
    sending.on('error', reject);
    sending.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function load(count: number, each: (index: number) => Promise<number>): Promise<string> {
  const times: number[] = [];
  let next = 0;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let index = next; index < count; index = next) {
      next += 1;
      times.push(await each(index));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  const p99 = times.sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0;
  return `${(count / seconds).toFixed(0)} requests/s, p99 ${p99.toFixed(1)} ms`;
}

async function measure(name: string, url: string | undefined): Promise<void> {
  const database = await openDatabase({ ...(url === undefined ? {} : { url }), mode: 'real' });
  const { company, token } = await createCompany(database, 'Bench');
  await database.query(
    `INSERT INTO dopps (company_id, id, key, shipment, record, position)
     SELECT $1, n, 'old-' || n, 'old-' || n, json_build_object('shipment', 'old-' || n, 'status', 'Обеспечен', 'permitsEntry', true), n
     FROM generate_series(1, ${stored}) AS n`,
    [company],
  );
  await database.query('UPDATE companies SET position = $2, dopps = $2 WHERE id = $1', [company, stored]);
  await database.query('ANALYZE');
  const app = createGateway({ database, mode: 'real', permitting: ['Обеспечен'], limit: { perMinute: 1e9, burst: 1e9 } });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const document = { vehicle: { truckPlate: 'А123ВС77' }, goods: [{ hsCode: '0702000000' }] };
  print(`Gateway on ${name}, ${stored} DOPPs stored`, [
    ['changes, nothing new', await load(1_000, () => send(port, 'GET', `/v1/changes?cursor=${stored}`, token))],
    ['changes, 100 of them', await load(500, () => send(port, 'GET', `/v1/changes?cursor=${stored - 5_000}&limit=100`, token))],
    ['submit one', await load(400, (index) => send(port, 'POST', '/v1/dopps', token, { items: [{ key: `n-${index}`, shipment: `n-${index}`, document }] }))],
  ]);
  await app.close();
  await database.close();
}

const bare = Fastify();
bare.get('/', () => ({ items: [] }));
await bare.listen({ port: 0, host: '127.0.0.1' });
const { port } = bare.server.address() as AddressInfo;
print('Bare Fastify', [['GET', await load(3_000, () => send(port, 'GET', '/', ''))]]);
await bare.close();

await measure('PGlite', undefined);
const programs = findPostgres();
if (programs === undefined) console.log('\nPostgreSQL is not on this machine: left out');
else {
  const server = await startPostgres(programs);
  try {
    await measure('PostgreSQL', await server.createDatabase('bench'));
  } finally {
    await server.stop();
  }
}
agent.destroy();

const { cells, roundTrips, milliseconds } = await syncChangedStatuses(10_000, 1_000);
print('Sync of 1,000 changed statuses into a sheet of 10,000 rows', [
  ['context.sync calls', String(roundTrips)],
  ['cells written', String(cells)],
  ['time', `${milliseconds.toFixed(0)} ms`],
]);
