import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migrations } from './migrations';

export type Row = Readonly<Record<string, unknown>>;

/** What queries run on: the database, or one transaction of it. */
export interface Queries {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Database extends Queries {
  readonly kind: 'postgresql' | 'pglite';
  /** Runs the work as a whole or not at all. */
  transaction<V>(work: (queries: Queries) => Promise<V>): Promise<V>;
  close(): Promise<void>;
}

/** Whether a database holds real filings or what the simulator invents; decided once, when it is created. */
export type Mode = 'real' | 'simulator';

export class WrongMode extends Error {
  constructor(readonly mode: Mode) {
    super(`The database was created for mode “${mode}”`);
  }
}

/**
 * Opens the PostgreSQL at `url`, or an embedded one in `folder` (in memory without), and brings its tables up to date.
 * Rejects with `WrongMode` when the database was created for the other mode.
 */
export async function openDatabase(place: { url?: string; folder?: string; mode: Mode; connections?: number }): Promise<Database> {
  const database = place.url === undefined ? await embedded(place.folder) : server(place.url, place.connections ?? 10);
  try {
    await migrate(database, place.mode);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function server(url: string, connections: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const on = (client: pg.Pool | pg.PoolClient): Queries => ({
    query: async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
  });
  return {
    kind: 'postgresql',
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      client.on('error', () => {
        broken = true;
      });
      try {
        await client.query('BEGIN');
        const value = await work(on(client));
        await client.query('COMMIT');
        return value;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.removeAllListeners('error');
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

async function embedded(folder: string | undefined): Promise<Database> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lite = folder === undefined ? new PGlite() : new PGlite(folder);
  await lite.waitReady;
  return {
    kind: 'pglite',
    query: async (sql, values = []) => (await lite.query<Row>(sql, [...values])).rows,
    transaction: (work) =>
      lite.transaction((transaction) =>
        work({ query: async (sql, values = []) => (await transaction.query<Row>(sql, [...values])).rows }),
      ),
    close: () => lite.close(),
  };
}

/** One process at a time brings the tables up to date; each step is made once. */
async function migrate(database: Database, mode: Mode): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock(7303116)');
    await queries.query('CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, made_at timestamptz NOT NULL DEFAULT now())');
    const rows = await queries.query('SELECT coalesce(max(version), 0)::integer AS version FROM migrations');
    const reached = Number(rows[0]?.['version'] ?? 0);
    for (const [index, statements] of migrations.entries()) {
      if (index + 1 <= reached) continue;
      for (const statement of statements) await queries.query(statement);
      await queries.query('INSERT INTO migrations (version) VALUES ($1)', [index + 1]);
    }
    await queries.query(`INSERT INTO settings (name, value) VALUES ('mode', $1) ON CONFLICT (name) DO NOTHING`, [mode]);
    const [kept] = await queries.query(`SELECT value FROM settings WHERE name = 'mode'`);
    const found = kept?.['value'];
    if (found !== mode) throw new WrongMode(found === 'simulator' ? 'simulator' : 'real');
  });
}
