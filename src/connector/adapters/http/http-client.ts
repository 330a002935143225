import axios, { type AxiosResponse } from 'axios';
import type { CallSignal, ConnectorAnswer, ConnectorFault } from '../../port';
import { CircuitBreaker, Pacer, systemClock, type NetworkClock, type RateLimit } from './pacing';
import { isSecureAddress } from '../secure-address';

export interface HttpClientOptions {
  /** HTTPS, or HTTP to this computer. */
  readonly baseUrl: string;
  /** Headers of every request; asked anew for each attempt. `fresh` after the source refused the last ones. */
  readonly authorization?: (fresh: boolean) => Promise<Readonly<Record<string, string>> | undefined>;
  /** For a whole attempt, the body included. */
  readonly timeoutMs?: number;
  /** Attempts after the first. */
  readonly retries?: number;
  readonly limit?: RateLimit;
  readonly breaker?: { readonly failures: number; readonly pauseMs: number };
  readonly clock?: NetworkClock;
  /** 0 to 1, spreads the retries of many clients. */
  readonly random?: () => number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the base address, beginning with a slash; each part already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: CallSignal | undefined;
  /** Answers that are taken for an answer of the source although they are not 2xx. */
  readonly accept?: readonly number[];
  /** Attempts after the first, in place of the client’s: 0 for a write that must not be repeated unseen. */
  readonly retries?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** The body as JSON; undefined for an empty body. */
  readonly json: unknown;
}

export interface HttpClient {
  /** Never rejects; a fault carries neither address nor headers nor body. */
  request(request: HttpRequest): Promise<ConnectorAnswer<HttpAnswer>>;
}

const defaultLimit: RateLimit = { perMinute: 600, spacingMs: 0, burst: 50, clientErrorCost: 1 };
const longestRetryAfterMs = 60_000;
const largestAnswer = 32 * 1024 * 1024;

type Attempt =
  | { readonly kind: 'answer'; readonly response: AxiosResponse<string> }
  | { readonly kind: 'network' }
  | { readonly kind: 'stopped' };

/**
 * JSON over HTTP with deadlines, retries, a rate limit and a circuit breaker. Only what the same request may cure is
 * retried: network errors, 429 and 5xx. The caller sees to it that a repeated write does nothing twice.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { timeoutMs = 20_000, retries = 3, clock = systemClock, random = Math.random } = options;
  const pacer = new Pacer(options.limit ?? defaultLimit, clock);
  const breaker = new CircuitBreaker(options.breaker ?? { failures: 5, pauseMs: 30_000 }, clock);
  const base = options.baseUrl.replace(/\/+$/, '');

  async function attempt(request: HttpRequest, headers: Readonly<Record<string, string>>, caller: AbortSignal): Promise<Attempt> {
    const deadline = new AbortController();
    const stop = (): void => deadline.abort();
    caller.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(stop, timeoutMs);
    try {
      const response = await axios.request<string>({
        method: request.method,
        url: base + request.path,
        ...(request.query ? { params: request.query } : {}),
        ...(request.body === undefined ? {} : { data: JSON.stringify(request.body) }),
        headers: {
          Accept: 'application/json',
          ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...request.headers,
          ...headers,
        },
        signal: deadline.signal,
        responseType: 'text',
        transformResponse: (text: unknown) => text,
        validateStatus: () => true,
        maxRedirects: 0,
        maxContentLength: largestAnswer,
      });
      return { kind: 'answer', response };
    } catch {
      return caller.aborted ? { kind: 'stopped' } : { kind: 'network' };
    } finally {
      clearTimeout(timer);
      caller.removeEventListener('abort', stop);
    }
  }

  async function run(request: HttpRequest, caller: AbortSignal): Promise<ConnectorAnswer<HttpAnswer>> {
    let authorization = await options.authorization?.(false);
    if (options.authorization && !authorization) return fault('refused');
    let renewed = false;
    for (let tried = 0; ; tried += 1) {
      if (caller.aborted) return fault('cancelled');
      if (!breaker.admits()) return fault('busy');
      await clock.sleep(pacer.reserve(), caller);
      const result = caller.aborted ? ({ kind: 'stopped' } as const) : await attempt(request, authorization ?? {}, caller);
      if (result.kind === 'stopped') {
        breaker.abandoned();
        return fault('cancelled');
      }
      const status = result.kind === 'answer' ? result.response.status : 0;
      if (result.kind === 'answer' && status < 500 && status !== 429) {
        breaker.succeeded();
        if (status >= 400) pacer.punish();
        if (status === 401 && options.authorization && !renewed) {
          renewed = true;
          const fresh = await options.authorization(true);
          if (fresh && JSON.stringify(fresh) !== JSON.stringify(authorization)) {
            authorization = fresh;
            continue;
          }
        }
        if ((status >= 200 && status < 300) || request.accept?.includes(status)) return readAnswer(result.response);
        return fault(status >= 300 && status < 400 ? 'unreadable' : 'refused');
      }
      if (request.accept?.includes(status) && result.kind === 'answer') {
        breaker.succeeded();
        return readAnswer(result.response);
      }
      breaker.failed();
      if (status === 429) pacer.punish();
      if (tried >= (request.retries ?? retries)) return fault(status === 429 || status === 503 ? 'busy' : 'unreachable');
      const told = result.kind === 'answer' ? retryAfterMs(result.response) : undefined;
      const backoff = Math.min(500 * 2 ** tried, 15_000) * (0.5 + random() / 2);
      await clock.sleep(told === undefined ? backoff : told + random() * 250, caller);
    }
  }

  return {
    async request(request) {
      if (!isSecureAddress(base)) return fault('not-configured');
      const caller = new AbortController();
      const stop = (): void => caller.abort();
      if (request.signal?.aborted) stop();
      request.signal?.addEventListener('abort', stop, { once: true });
      try {
        return await run(request, caller.signal);
      } catch {
        // A failure of ours or of the token source: its text may hold what nobody may see.
        return fault('unreachable');
      } finally {
        request.signal?.removeEventListener('abort', stop);
      }
    },
  };
}

function fault(code: ConnectorFault): { readonly ok: false; readonly fault: ConnectorFault } {
  return { ok: false, fault: code };
}

function readAnswer(response: AxiosResponse<string>): ConnectorAnswer<HttpAnswer> {
  const text = typeof response.data === 'string' ? response.data.replace(/^\uFEFF/, '').trim() : '';
  if (text === '') return { ok: true, value: { status: response.status, json: undefined } };
  try {
    return { ok: true, value: { status: response.status, json: JSON.parse(text) as unknown } };
  } catch {
    return fault('unreadable');
  }
}

/** `Retry-After` in seconds or as a date; no longer than a minute. */
function retryAfterMs(response: AxiosResponse<string>): number | undefined {
  const told: unknown = response.headers['retry-after'] ?? response.headers['x-ratelimit-retry'];
  if (typeof told !== 'string' || told.trim() === '') return undefined;
  const seconds = Number(told);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(told) - Date.now();
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), longestRetryAfterMs) : undefined;
}
