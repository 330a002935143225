import { homedir } from 'node:os';
import { join } from 'node:path';
import { createRegulation } from '../src/regulation';
import { dateOf, moscowMoment, type CalendarDate } from '../src/values';
import { createCompany } from './company-store';
import { openDatabase, WrongMode, type Database, type Mode } from './database';
import { createGateway } from './server';
import { simulateOnce } from './simulator';

/**
 * `gateway [serve]` runs the service, `gateway create-company NAME` makes a company and shows its administrator’s token
 * once. Settings come from the environment; docs/gateway.md lists them.
 */
const setting = (name: string): string | undefined => {
  const text = process.env[name]?.trim();
  return text === '' ? undefined : text;
};

const mode: Mode = setting('SPOT_SIMULATOR') === '1' ? 'simulator' : 'real';
const url = setting('DATABASE_URL');
const place = setting('SPOT_DATA') ?? join(homedir(), '.spot-gateway', mode);
/** The word `memory` keeps nothing. */
const folder = place === 'memory' ? undefined : place;

const [command = 'serve', ...words] = process.argv.slice(2);
const database = await open();
if (command === 'create-company') await makeCompany(words.join(' ').trim());
else if (command === 'serve') await serve();
else await end(`Unknown command “${command}”. There are: serve, create-company NAME`);

async function open(): Promise<Database> {
  try {
    return await openDatabase({ ...(url !== undefined ? { url } : folder !== undefined ? { folder } : {}), mode });
  } catch (error) {
    console.error(
      error instanceof WrongMode
        ? `This database was made for mode “${error.mode}”. The simulator and real filings never share a database.`
        : `The database does not open (${String((error as { code?: unknown }).code ?? 'unknown reason')}): ${url === undefined ? place : 'DATABASE_URL'}`,
    );
    process.exit(1);
  }
}

async function end(sentence: string): Promise<never> {
  console.error(sentence);
  await database.close();
  process.exit(1);
}

async function makeCompany(name: string): Promise<void> {
  if (name === '') return end('Give the company’s name: create-company NAME');
  const made = await createCompany(database, name);
  console.log(`Company: ${made.company}`);
  console.log(`Administrator’s token, shown once: ${made.token}`);
  console.log(`Webhook secret, shown once: ${made.webhookSecret}`);
  await database.close();
}

async function serve(): Promise<void> {
  const port = Number(setting('PORT') ?? 8080);
  const host = setting('HOST') ?? '127.0.0.1';
  const permitting = createRegulation().regulation.on('dopp.permitting-statuses', today())?.value ?? [];
  const app = createGateway({
    database,
    mode,
    permitting,
    origins: (setting('SPOT_ORIGINS') ?? '').split(',').map((origin) => origin.trim()).filter((origin) => origin !== ''),
    log: setting('SPOT_LOG') === '1',
  });
  const demonstration = setting('SPOT_DEMO_TOKEN');
  if (mode === 'simulator' && demonstration !== undefined) {
    const [known] = await database.query('SELECT 1 FROM companies LIMIT 1');
    if (!known) await createCompany(database, 'SIMULATOR', { token: demonstration, scopes: ['read', 'write'] });
  }
  let stopping = false;
  let simulating: Promise<unknown> = Promise.resolve();
  const stepMs = Number(setting('SPOT_SIMULATOR_STEP_MS') ?? 3000);
  const timer =
    mode === 'simulator'
      ? setInterval(() => {
          simulating = simulating.then(() =>
            stopping ? undefined : simulateOnce(database, { permitting, stepMs, now: Date.now }).catch(() => undefined),
          );
        }, Math.max(stepMs / 3, 50))
      : undefined;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    await app.close();
    await simulating;
    await database.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  // Started by another program, the service ends with it, however that ended.
  if (setting('SPOT_STOP_WITH_INPUT') === '1') process.stdin.on('end', () => void stop()).resume();
  try {
    const address = await app.listen({ port, host });
    console.log(`${mode === 'simulator' ? 'SIMULATOR of the gateway: nothing is filed' : 'Gateway'}: ${address} (${database.kind})`);
  } catch (error) {
    clearInterval(timer);
    await end(
      (error as { code?: unknown }).code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program; choose another: PORT=${port + 1}`
        : `The gateway could not listen on ${host}:${port}`,
    );
  }
}

/** Moscow’s day. */
function today(): CalendarDate {
  return dateOf(moscowMoment(Date.now()));
}
