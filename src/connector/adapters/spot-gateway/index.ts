import { z } from 'zod';
import { gatewayItem, itemsPerRequest } from '../../gateway-api';
import { readRecords, sourceRate, statusRecord, type AnswerProblem, type CallOptions, type Connector, type ConnectorAnswer, type ItemAnswer, type StatusRecord } from '../../port';
import { defineAdapter } from '../adapter';
import { bearerToken, clientCredentials } from '../http/authorization';
import { createHttpClient, type HttpRequest } from '../http/http-client';

const settings = z.object({
  url: z.string(),
  /** OAuth 2 client credentials instead of a token. */
  tokenUrl: z.string().optional(),
  clientId: z.string().optional(),
  scope: z.string().optional(),
});

const page = z.object({ items: z.array(z.unknown()), cursor: z.string(), more: z.boolean() });
const list = z.object({ items: z.array(z.unknown()) });
const mostPages = 400;

/** The gateway a company runs for its team (docs/gateway.md). */
export const gatewayAdapter = defineAdapter({
  kind: 'gateway',
  title: { ru: 'Шлюз компании', en: 'The company’s gateway' },
  settings,
  secrets: [
    { name: 'token', title: { ru: 'Ключ доступа', en: 'Access token' } },
    { name: 'clientSecret', title: { ru: 'Секрет клиента OAuth 2', en: 'OAuth 2 client secret' } },
  ],
  create({ url, tokenUrl, clientId, scope }, secrets, surroundings): Connector {
    const authorization =
      tokenUrl !== undefined && clientId !== undefined
        ? clientCredentials({ tokenUrl, clientId, clientSecret: secrets['clientSecret'] ?? '', ...(scope === undefined ? {} : { scope }) })
        : bearerToken(secrets['token'] ?? '');
    const client = createHttpClient({ ...surroundings, baseUrl: url, authorization });

    async function ask<V>(schema: z.ZodType<V>, request: HttpRequest): Promise<ConnectorAnswer<V>> {
      const answer = await client.request(request);
      if (!answer.ok) return answer;
      const parsed = schema.safeParse(answer.value.json);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'unreadable' };
    }

    /** Sends items in requests of the size the gateway takes; each item ends in exactly one answer. */
    async function each<Item>(path: string, items: readonly Item[], keyOf: (item: Item) => string, call: CallOptions): Promise<ConnectorAnswer<ItemAnswer<StatusRecord>[]>> {
      const answers: ItemAnswer<StatusRecord>[] = [];
      for (let start = 0; start < items.length; start += itemsPerRequest) {
        const part = items.slice(start, start + itemsPerRequest);
        const answer = await ask(list, { method: 'POST', path, body: { items: part }, signal: call.signal });
        if (!answer.ok) return answer;
        part.forEach((item, index) => answers.push(readItem(keyOf(item), answer.value.items[index])));
      }
      return { ok: true, value: answers };
    }

    return {
      kind: 'gateway',
      async listChanges(cursor, call = {}) {
        const records: StatusRecord[] = [];
        const problems: AnswerProblem[] = [];
        let reached = /^\d{0,10}$/.test(cursor) ? cursor : '';
        for (let pages = 0; pages < mostPages; pages += 1) {
          const answer = await ask(page, { method: 'GET', path: '/v1/changes', query: { cursor: reached, limit: '1000' }, signal: call.signal });
          if (!answer.ok) return answer;
          const read = readRecords(answer.value.items);
          records.push(...read.records);
          problems.push(...read.problems);
          if (!answer.value.more || answer.value.cursor === reached) return { ok: true, value: { records, problems, cursor: answer.value.cursor } };
          reached = answer.value.cursor;
        }
        return { ok: true, value: { records, problems, cursor: reached } };
      },
      submit: (items, call = {}) => each('/v1/dopps', items, ({ key }) => key, call),
      record: (acts, call = {}) => each('/v1/acts', acts, ({ id }) => id, call),
      getStatuses: (queries, call = {}) => each('/v1/statuses', queries, ({ doppNumber, shipment }) => doppNumber ?? shipment ?? '', call),
      async getQr({ doppNumber, shipment }, call = {}) {
        const query = { ...(doppNumber === undefined ? {} : { doppNumber }), ...(shipment === undefined ? {} : { shipment }) };
        const answer = await client.request({ method: 'GET', path: '/v1/qr', query, accept: [404], signal: call.signal });
        if (!answer.ok) return answer;
        const parsed = z.object({ png: z.string().optional() }).safeParse(answer.value.json);
        return parsed.success ? { ok: true, value: parsed.data.png } : { ok: false, fault: 'unreadable' };
      },
      async fetchRates(date, call = {}) {
        const answer = await ask(z.object({ items: z.array(sourceRate) }), { method: 'GET', path: '/v1/rates', query: { date }, signal: call.signal });
        return answer.ok ? { ok: true, value: answer.value.items } : answer;
      },
    };
  },
});

function readItem(key: string, item: unknown): ItemAnswer<StatusRecord> {
  const parsed = gatewayItem.safeParse(item);
  if (!parsed.success || parsed.data.key !== key) return { ok: false, key, fault: 'unreadable' };
  return parsed.data.ok
    ? { ok: true, key, value: statusRecord.parse(parsed.data.record) }
    : { ok: false, key, fault: parsed.data.error.code, text: parsed.data.error.text };
}
