import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { webhookBody } from '../src/connector/gateway-api';
import { CompanyStore, identify, type Identity } from './company-store';
import type { Database, Mode } from './database';
import { CallerLimit, Metrics } from './metrics';
import { openApiDocument, openApiPage } from './openapi';
import { Refusal, routes } from './routes';
import { sameText, signatureOf } from './secrets';

export interface GatewayOptions {
  readonly database: Database;
  readonly mode: Mode;
  /** Status texts known to permit entry, from the dated facts. */
  readonly permitting: readonly string[];
  /** Origins of the add-in’s pages, `https://addin.example.com`. No other page may read an answer. */
  readonly origins?: readonly string[];
  /** Requests of one token, or of one address without a valid token. */
  readonly limit?: { readonly perMinute: number; readonly burst: number };
  /** Writes a line of JSON per request: method, path, status and time; never a header or body. */
  readonly log?: boolean;
  readonly now?: () => number;
}

const webhookToleranceMs = 5 * 60_000;
const largestBody = 8 * 1024 * 1024;

/** The service, not yet listening. It keeps nothing in memory that another process would need. */
export function createGateway(options: GatewayOptions): FastifyInstance {
  const { database, mode, permitting, origins = [], now = Date.now } = options;
  const simulated = mode === 'simulator';
  const limit = new CallerLimit(options.limit ?? { perMinute: 1200, burst: 200 });
  const metrics = new Metrics();
  const storeOf = (company: string): CompanyStore => new CompanyStore(database, company, { permitting, simulated, now });
  const app = Fastify({
    logger: options.log ? { level: 'info', redact: ['req.headers'] } : false,
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 600 },
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));

  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (simulated) reply.header('x-spot-simulator', 'on');
    reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store').header('vary', 'Origin');
    if (origin === undefined || !origins.includes(origin)) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'Retry-After, X-Spot-Simulator');
    if (request.method === 'OPTIONS')
      await reply
        .header('access-control-allow-methods', 'GET, POST, DELETE')
        .header('access-control-allow-headers', 'Authorization, Content-Type')
        .header('access-control-max-age', '600')
        .status(204)
        .send();
  });
  app.addHook('onResponse', (request, reply, done) => {
    metrics.observe(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  app.setNotFoundHandler((_, reply) => refuse(reply, new Refusal(404, 'not-found', 'Такого адреса нет', 'There is no such address')));
  app.setErrorHandler((error: unknown, request, reply) => {
    if (error instanceof Refusal) return refuse(reply, error);
    const status = statusOf(error);
    if (status !== undefined && status >= 400 && status < 500)
      return refuse(reply, new Refusal(status, 'invalid', 'Запрос не подошёл', 'The request does not fit'));
    request.log.error({ code: codeOf(error) }, 'failed');
    reply.header('retry-after', '1');
    return refuse(
      reply,
      isUnavailable(error)
        ? new Refusal(503, 'unavailable', 'База данных не отвечает, повторите', 'The database does not answer, try again')
        : new Refusal(500, 'failed', 'Сбой шлюза', 'The gateway failed'),
    );
  });

  async function caller(request: FastifyRequest, reply: FastifyReply): Promise<Identity> {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    const identity = token === undefined ? undefined : await identify(database, token);
    const wait = limit.wait(identity ? `token ${identity.token}` : `address ${request.ip}`, now());
    if (wait > 0) {
      reply.header('retry-after', String(wait));
      throw new Refusal(429, 'too-many', 'Слишком много запросов, подождите', 'Too many requests, wait');
    }
    if (!identity) throw new Refusal(401, 'unauthorized', 'Нужен действующий ключ', 'A valid token is needed');
    return identity;
  }

  for (const route of routes)
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => {
        const who = await caller(request, reply);
        if (!who.scopes.includes(route.scope))
          throw new Refusal(403, 'forbidden', `У ключа нет права ${route.scope}`, `The token lacks the scope ${route.scope}`);
        return route.handle({
          store: storeOf(who.company),
          who,
          query: read(route.query, request.query, 'query'),
          body: route.body ? read(route.body, bodyOf(request), 'body') : undefined,
          parameters: request.params as Record<string, string>,
        });
      },
    });

  app.post<{ Params: { company: string } }>('/v1/webhooks/:company', async (request, reply) => {
    const wait = limit.wait(`webhook ${request.params.company}`, now());
    if (wait > 0) {
      reply.header('retry-after', String(wait));
      throw new Refusal(429, 'too-many', 'Слишком много запросов, подождите', 'Too many requests, wait');
    }
    const [timestamp, delivery, signature] = ['x-spot-timestamp', 'x-spot-delivery', 'x-spot-signature'].map((name) =>
      String(request.headers[name] ?? ''),
    ) as [string, string, string];
    const text = typeof request.body === 'string' ? request.body : '';
    const [company] = await database.query('SELECT webhook_secret FROM companies WHERE id = $1', [request.params.company]);
    const secret = company?.['webhook_secret'];
    const signed =
      typeof secret === 'string' && sameText(signature, signatureOf(secret, `${timestamp}.${delivery}`, text));
    const age = Math.abs(now() - Number(timestamp) * 1000);
    if (!signed || !(age <= webhookToleranceMs) || delivery === '' || delivery.length > 200)
      throw new Refusal(401, 'unauthorized', 'Подпись не подошла или устарела', 'The signature does not fit or is too old');
    const { events } = read(webhookBody, bodyOf(request), 'body') as z.infer<typeof webhookBody>;
    const { taken, unknown } = await storeOf(request.params.company).report(events, delivery, 'operator');
    return { taken, unknown };
  });

  app.get('/health', () => ({ alive: true, mode }));
  app.get('/ready', async () => {
    await database.query('SELECT 1');
    return { ready: true, mode, database: database.kind };
  });
  app.get('/metrics', (_, reply) => reply.type('text/plain; version=0.0.4').send(metrics.text()));
  const document = openApiDocument(routes, simulated);
  const page = openApiPage(document);
  app.get('/openapi.json', () => document);
  app.get('/docs', (_, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'").send(page),
  );
  return app;
}

function refuse(reply: FastifyReply, { status, code, ru, en }: Refusal): FastifyReply {
  return reply.status(status).send({ error: { code, ru, en } });
}

function bodyOf(request: FastifyRequest): unknown {
  try {
    return JSON.parse(typeof request.body === 'string' ? request.body : '') as unknown;
  } catch {
    throw new Refusal(400, 'invalid', 'Тело запроса не JSON', 'The body is not JSON');
  }
}

function read(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map(({ path }) => [part, ...path.map(String)].join('.'));
  throw new Refusal(400, 'invalid', `Не подошло: ${places.join(', ')}`, `Does not fit: ${places.join(', ')}`);
}

function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null ? (error as { statusCode?: unknown }).statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? String((error as { code?: unknown }).code ?? '') : '';
}

/**
 * Does the failure pass by itself? Connection lost or refused, server starting or stopping (57P0x), too many
 * connections and full disk (53xxx), files that cannot be written (58xxx), lock or statement cancelled.
 */
function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(08|53|57|58|40|55P03)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOSPC', 'EFBIG'].includes(code)) return true;
  return error instanceof Error && /connection|timeout|terminated|closed|no space|file too large|could not (extend|write)/i.test(error.message);
}
