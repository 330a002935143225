import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Folder of the PostgreSQL programs on this machine; undefined when it has none. */
export function findPostgres(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const places = [
    ...(existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(other) - Number(one)).map((version) => join(versions, version, 'bin')) : []),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')));
}

export interface PostgresServer {
  /** Address of a database of its own, made empty. */
  createDatabase(name: string): Promise<string>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL of the test’s own in a temporary folder; it refuses to run as root, so root hands over to `postgres`. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'spot-postgres-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(folder, 0o700);
    spawnSync('chown', ['postgres', folder]);
  }
  const port = await freePort();
  const data = join(folder, 'data');
  const call = (program: string, ...words: string[]): Promise<unknown> => {
    const all = [join(programs, program), ...words];
    return asRoot
      ? run('su', ['postgres', '-s', '/bin/sh', '-c', all.map((word) => `'${word}'`).join(' ')], { cwd: '/' })
      : run(all[0] ?? '', all.slice(1));
  };
  await call('initdb', '-D', data, '-U', 'spot', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  const start = (): Promise<unknown> =>
    call('pg_ctl', '-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`, 'start');
  const halt = (): Promise<unknown> => call('pg_ctl', '-D', data, '-w', '-s', '-m', 'fast', 'stop');
  await start();
  return {
    async createDatabase(name) {
      await call('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'spot', name);
      return `postgresql://spot@127.0.0.1:${port}/${name}`;
    },
    async restart() {
      await halt();
      await start();
    },
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
