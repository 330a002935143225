import { z } from 'zod';
import * as api from '../src/connector/gateway-api';
import { wireMoment } from '../src/connector';
import type { CompanyStore, Identity } from './company-store';
import { simulatedRates } from './simulated-rates';

/** An answer other than 200. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly ru: string,
    readonly en: string,
  ) {
    super(code);
  }
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As Fastify writes it, `/v1/dopps/:key`. */
  readonly path: string;
  readonly scope: api.Scope;
  readonly title: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly handle: (call: {
    readonly store: CompanyStore;
    readonly who: Identity;
    readonly query: unknown;
    readonly body: unknown;
    readonly parameters: Readonly<Record<string, string>>;
  }) => Promise<unknown>;
}

interface TypedRoute<Q, B> extends Omit<Route, 'query' | 'body' | 'handle'> {
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handle: (call: {
    readonly store: CompanyStore;
    readonly who: Identity;
    readonly query: Q;
    readonly body: B;
    readonly parameters: Readonly<Record<string, string>>;
  }) => Promise<unknown>;
}

/** Query and body reach `handle` only after the schemas took them. */
function route<Q = undefined, B = undefined>(definition: TypedRoute<Q, B>): Route {
  return { ...definition, handle: (call) => definition.handle({ ...call, query: call.query as Q, body: call.body as B }) };
}

const notFound = (): Refusal => new Refusal(404, 'not-found', 'Такого нет', 'There is no such thing');
const rateQuery = z.object({ date: wireMoment });
const auditQuery = z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) });
const revoked = z.object({ revoked: z.literal(true) });
const kept = z.object({ kept: z.number() });

/** Everything a token opens; each is one line of the OpenAPI document. */
export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/me',
    scope: 'read',
    title: 'Whose token it is, what it may do, and whether this is the simulator',
    answer: api.ownToken,
    handle: ({ store, who }) => Promise.resolve({ user: who.user, scopes: who.scopes, simulated: store.simulated }),
  }),
  route({
    method: 'POST',
    path: '/v1/dopps',
    scope: 'write',
    title: 'Take prepared DOPPs; the same key never files twice',
    body: api.submitBody,
    answer: api.itemsAnswer,
    handle: async ({ store, who, body }) => ({ items: await store.submit(body.items, who.user) }),
  }),
  route({
    method: 'GET',
    path: '/v1/dopps/:key',
    scope: 'read',
    title: 'A submitted document, for whoever files it',
    answer: api.submittedDopp,
    handle: async ({ store, parameters }) => {
      const dopp = await store.submitted(parameters['key'] ?? '');
      if (!dopp) throw notFound();
      return dopp;
    },
  }),
  route({
    method: 'GET',
    path: '/v1/changes',
    scope: 'read',
    title: 'What changed since a cursor, oldest first',
    query: api.changesQuery,
    answer: api.changesAnswer,
    handle: ({ store, query }) => store.changes(Number(query.cursor), query.limit),
  }),
  route({
    method: 'POST',
    path: '/v1/statuses',
    scope: 'read',
    title: 'Statuses of DOPPs by number or shipment',
    body: api.statusesBody,
    answer: api.itemsAnswer,
    handle: async ({ store, body }) => ({ items: await store.statuses(body.items) }),
  }),
  route({
    method: 'GET',
    path: '/v1/qr',
    scope: 'read',
    title: 'Text and picture (PNG, base64) of a QR code; empty while there is none',
    query: api.qrQuery,
    answer: api.qrAnswer,
    handle: async ({ store, query }) => {
      const qr = await store.qr(query);
      if (!qr) throw notFound();
      return qr;
    },
  }),
  route({
    method: 'POST',
    path: '/v1/acts',
    scope: 'write',
    title: 'Record hand-overs, acknowledgements, incidents and crossings; the same id is recorded once',
    body: api.actsBody,
    answer: api.itemsAnswer,
    handle: async ({ store, who, body }) => ({ items: await store.record(body.items, who.user) }),
  }),
  route({
    method: 'GET',
    path: '/v1/rates',
    scope: 'read',
    title: 'Exchange rates the company keeps for a day',
    query: rateQuery,
    answer: api.ratesAnswer,
    handle: async ({ store, query }) => {
      const kept = await store.rates(query.date);
      return { items: kept.length === 0 && store.simulated ? simulatedRates(query.date) : kept };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/rates',
    scope: 'write',
    title: 'Keep exchange rates of a day',
    body: api.ratesBody,
    answer: kept,
    handle: async ({ store, who, body }) => {
      await store.keepRates(body.items, who.user);
      return { kept: body.items.length };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/admin/tokens',
    scope: 'admin',
    title: 'Tokens of the company, without their text',
    answer: api.tokenList,
    handle: async ({ store }) => ({ items: await store.tokens() }),
  }),
  route({
    method: 'POST',
    path: '/v1/admin/tokens',
    scope: 'admin',
    title: 'Issue a token to a user; its text is answered once and not kept',
    body: api.newToken,
    answer: api.issuedToken,
    handle: async ({ store, who, body }) => ({
      ...(await store.issueToken(body.user, body.scopes, who.user)),
      user: body.user,
      scopes: body.scopes,
    }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/admin/tokens/:id',
    scope: 'admin',
    title: 'Revoke a token',
    answer: revoked,
    handle: async ({ store, who, parameters }) => {
      if (!(await store.revokeToken(parameters['id'] ?? '', who.user))) throw notFound();
      return { revoked: true };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/admin/audit',
    scope: 'admin',
    title: 'Who did what, newest first',
    query: auditQuery,
    answer: api.auditList,
    handle: async ({ store, query }) => ({ items: await store.auditLog(query.limit) }),
  }),
];
