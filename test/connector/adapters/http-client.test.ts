import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basicAuthorization, bearerToken, clientCredentials } from '../../../src/connector/adapters/http/authorization';
import { createHttpClient, type HttpClientOptions } from '../../../src/connector/adapters/http/http-client';
import { isSecureAddress } from '../../../src/connector/adapters/secure-address';
import { CircuitBreaker, Pacer, systemClock, type NetworkClock } from '../../../src/connector/adapters/http/pacing';
import { answerJson, answerText, hangUp, resetMidBody, slowDrip, startFaultyServer, type Behaviour, type FaultyServer } from './faulty-server';

let server: FaultyServer;
beforeAll(async () => {
  server = await startFaultyServer();
});
afterAll(() => server.close());

/** Time that passes only when slept. */
function handClock(): NetworkClock & { readonly slept: number[] } {
  let time = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: (milliseconds) => {
      if (milliseconds > 0) slept.push(milliseconds);
      time += Math.max(milliseconds, 0);
      return Promise.resolve();
    },
  };
}

const client = (options: Partial<HttpClientOptions> = {}) =>
  createHttpClient({ baseUrl: server.url, clock: handClock(), random: () => 0, timeoutMs: 300, ...options });
const get = { method: 'GET', path: '/x' } as const;

describe('a request', () => {
  const cured: readonly [string, Behaviour][] = [
    ['the connection is cut', hangUp],
    ['the body is cut', resetMidBody],
    ['the body drips without end', slowDrip],
    ['the answer is 500', answerText('<h1>error</h1>', 500)],
    ['the answer is 503', answerJson({}, 503)],
    ['the answer is 429', answerJson({}, 429)],
  ];
  it.each(cured)('is repeated when %s', async (_, behaviour) => {
    server.behave(behaviour, answerJson({ fine: true }));
    expect(await client().request(get)).toEqual({ ok: true, value: { status: 200, json: { fine: true } } });
    expect(server.requests).toHaveLength(2);
  });

  const final: readonly [string, Behaviour, string][] = [
    ['400', answerJson({ title: 'secret-token' }, 400), 'refused'],
    ['403', answerJson({}, 403), 'refused'],
    ['404', answerJson({}, 404), 'refused'],
    ['HTML', answerText('<html>'), 'unreadable'],
    ['a redirect', answerJson({}, 302, { location: 'https://elsewhere.example' }), 'unreadable'],
  ];
  it.each(final)('is not repeated when the answer is %s', async (_, behaviour, fault) => {
    server.behave(behaviour);
    expect(await client().request(get)).toEqual({ ok: false, fault });
    expect(server.requests).toHaveLength(1);
  });

  it('gives up after three repetitions', async () => {
    server.behave(answerJson({}, 500));
    expect(await client().request(get)).toEqual({ ok: false, fault: 'unreachable' });
    expect(server.requests).toHaveLength(4);
  });

  it('says that nobody listens', async () => {
    const gone = await startFaultyServer();
    await gone.close();
    expect(await client({ baseUrl: gone.url }).request(get)).toEqual({ ok: false, fault: 'unreachable' });
  });

  it('waits as long as Retry-After says, though never longer than a minute', async () => {
    for (const [told, waited] of [['7', 7_000], ['86400', 60_000]] as const) {
      const clock = handClock();
      server.behave(answerJson({}, 429, { 'retry-after': told }), answerJson({}));
      await client({ clock }).request(get);
      expect(clock.slept).toEqual([waited]);
    }
  });

  it('waits longer each time, within bounds whatever the jitter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), async (jitter) => {
        const clock = handClock();
        server.behave(answerJson({}, 500));
        await client({ clock, random: () => jitter }).request(get);
        expect(clock.slept).toHaveLength(3);
        clock.slept.forEach((wait, index) => {
          expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
          expect(wait).toBeLessThanOrEqual(500 * 2 ** index);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('stops when the caller stops, before and during', async () => {
    server.behave(slowDrip);
    const before = new AbortController();
    before.abort();
    expect(await client().request({ ...get, signal: before.signal })).toEqual({ ok: false, fault: 'cancelled' });
    expect(server.requests).toHaveLength(0);
    const during = new AbortController();
    setTimeout(() => during.abort(), 50);
    expect(await client({ timeoutMs: 5_000, clock: systemClock }).request({ ...get, signal: during.signal })).toEqual({ ok: false, fault: 'cancelled' });
  });

  it('stops asking a source that keeps failing, and tries once after the pause', async () => {
    const clock = handClock();
    server.behave(answerJson({}, 500));
    const breaking = client({ clock, retries: 0, breaker: { failures: 3, pauseMs: 10_000 } });
    for (const _ of [1, 2, 3]) expect(await breaking.request(get)).toEqual({ ok: false, fault: 'unreachable' });
    expect(await breaking.request(get)).toEqual({ ok: false, fault: 'busy' });
    expect(server.requests).toHaveLength(3);
    await clock.sleep(10_000);
    server.behave(answerJson({}));
    expect((await breaking.request(get)).ok).toBe(true);
    expect((await breaking.request(get)).ok).toBe(true);
  });
});

describe('secrets', () => {
  const addresses: readonly [string, boolean][] = [
    ['https://spot.example.com/api', true],
    ['http://localhost:8080', true],
    ['http://127.0.0.1:1', true],
    ['http://[::1]:1', true],
    ['http://spot.example.com', false],
    ['http://localhost.example.com', false],
    ['https://user:password@spot.example.com', false],
    ['ftp://localhost', false],
    ['not an address', false],
  ];
  it.each(addresses)('may go to %s: %s', async (address, secure) => {
    expect(isSecureAddress(address)).toBe(secure);
    if (!secure) expect(await client({ baseUrl: address }).request(get)).toEqual({ ok: false, fault: 'not-configured' });
  });

  it('are in the header and in no answer', async () => {
    for (const behaviour of [answerJson({}, 401), answerJson({}, 500), answerText('<html>'), hangUp]) {
      server.behave(behaviour);
      const answer = await client({ authorization: bearerToken('top-secret'), retries: 0 }).request(get);
      expect(server.requests[0]?.headers.authorization).toBe('Bearer top-secret');
      expect(inspect(answer, { depth: 9 })).not.toContain('top-secret');
    }
  });

  it('may be Cyrillic', async () => {
    expect(await basicAuthorization('Обмен', 'пароль')(false)).toEqual({
      Authorization: `Basic ${Buffer.from('Обмен:пароль').toString('base64')}`,
    });
  });

  it('of OAuth 2 are fetched once, kept, and fetched anew after 401', async () => {
    let issued = 0;
    const authorization = clientCredentials({ tokenUrl: `${server.url}/token`, clientId: 'pane', clientSecret: 'hidden' });
    const behave: Behaviour = (request, response, body) => {
      if (request.url === '/token') {
        issued += 1;
        return answerJson({ access_token: `t${issued}`, expires_in: 3600 })(request, response, body);
      }
      return answerJson({}, request.headers.authorization === 'Bearer t2' ? 200 : 401)(request, response, body);
    };
    server.behave(behave);
    const secured = client({ authorization });
    expect((await secured.request(get)).ok).toBe(true);
    expect((await secured.request(get)).ok).toBe(true);
    expect(issued).toBe(2);
  });
});

describe('pace', () => {
  it('keeps to 300 a minute, a burst of 20 and 200 ms, in any rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 600 }), (pauses) => {
        let now = 0;
        const pacer = new Pacer({ perMinute: 300, spacingMs: 200, burst: 20, clientErrorCost: 10 }, { ...systemClock, now: () => now });
        const starts = pauses.map((pause) => {
          now += pause;
          return now + pacer.reserve();
        });
        for (let first = 0; first < starts.length; first += 25) {
          const from = starts[first] ?? 0;
          const within = starts.filter((start) => start >= from && start < from + 60_000).length;
          expect(within).toBeLessThanOrEqual(320);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('pays ten turns for a client error', () => {
    const clock = { ...systemClock, now: () => 0 };
    const pacer = new Pacer({ perMinute: 300, spacingMs: 200, burst: 20, clientErrorCost: 10 }, clock);
    expect(pacer.reserve()).toBe(0);
    pacer.punish();
    expect(Array.from({ length: 11 }, () => pacer.reserve()).map((wait) => wait > 0)).toEqual([...Array<boolean>(10).fill(false), true]);
  });

  it('lets only one trial through after the pause', () => {
    let now = 0;
    const breaker = new CircuitBreaker({ failures: 1, pauseMs: 100 }, { ...systemClock, now: () => now });
    breaker.failed();
    expect(breaker.admits()).toBe(false);
    now = 100;
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
    breaker.abandoned();
    expect(breaker.admits()).toBe(true);
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });
});
