import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill();
});

/** Starts the server and answers what it prints until `wanted` appears or it ends. */
function start(environment: Record<string, string>, wanted: RegExp): Promise<{ printed: string; code: number | null }> {
  return new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, [script, '--no-build'], {
      // A home without certificates: only the plain server starts.
      env: { ...process.env, HOME: '/nonexistent', USERPROFILE: '/nonexistent', ...environment },
    });
    running = child;
    const heard = (chunk: Buffer) => {
      printed += chunk.toString();
      if (wanted.test(printed)) resolve({ printed, code: null });
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('exit', (code) => resolve({ printed, code }));
  });
}

describe('npm start', () => {
  it('prints its addresses and how to get into Excel, and serves Microsoft’s library to the sandbox', async () => {
    const { printed } = await start({ PORT: '0' }, /sideload/);
    const address = /http:\/\/localhost:(\d+)\//.exec(printed)?.[0];
    expect(printed).toMatch(/office-addin-dev-certs install/);
    const library = await fetch(`${address}office-js/excel-web-16.00.debug.js`, { method: 'HEAD' });
    expect(library.status).toBe(200);
    expect(library.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('says in plain words that a port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const { printed, code } = await start({ PORT: String(port) }, /never/);
    other.close();
    expect(code).toBe(1);
    expect(printed).toMatch(new RegExp(`Port ${port} is taken by another program`));
    expect(printed).not.toMatch(/\bat .*\.m?js:\d+/);
  });

  it.each(['abc', '70000', '-1', '3.5'])('refuses PORT=%s in plain words', async (port) => {
    const { printed, code } = await start({ PORT: port }, /never/);
    expect({ printed, code }).toEqual({ printed: expect.stringMatching(/give a number from 0 to 65535/), code: 1 });
  });
});
