import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticHandler } from '../../scripts/lib/static-server.mjs';

let server: Server;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spot-server-'));
  mkdirSync(join(folder, 'sandbox'));
  mkdirSync(join(folder, 'addin'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'sandbox/index.html'), '<p>sandbox</p>');
  writeFileSync(join(folder, 'sandbox/.hidden'), 'hidden');
  writeFileSync(join(folder, 'addin/functions.json'), '{}');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'sandbox/link.txt'));
  const mounts = [
    { prefix: '/addin/', folder: join(folder, 'addin') },
    { prefix: '/', folder: join(folder, 'sandbox') },
  ];
  server = createServer(staticHandler(mounts));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
});

/** Asks with the path as it is: `fetch` would tidy it up. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; policy: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: String(answer.headers['content-type']),
          policy: String(answer.headers['content-security-policy']),
          body,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of npm start', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>sandbox</p>'],
    ['/index.html?view=check', 'text/html; charset=utf-8', '<p>sandbox</p>'],
    ['/addin/functions.json', 'application/json; charset=utf-8', '{}'],
  ])('serves %s as %s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, type, body, policy: expect.stringMatching(/default-src 'self'/) });
  });

  it.each([
    '/../secret.txt',
    '/addin/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/addin/%00',
    '/%E0%A4%A',
    '/nothing.html',
    '/addin',
  ])('has no page %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'There is no such page' });
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });
});
