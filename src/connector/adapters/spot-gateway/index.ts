import { z } from 'zod';
import { gatewayItem, itemsPerRequest, ownToken } from '../../gateway-api';
import { readRecords, sourceRate, statusRecord, type AnswerProblem, type CallOptions, type Capability, type ConnectorAnswer, type ItemAnswer, type StatusRecord } from '../../port';
import { defineAdapter } from '../adapter';
import { bearerToken, clientCredentials } from '../http/authorization';
import { createHttpClient, type HttpRequest } from '../http/http-client';
import { gatewayStatuses } from './statuses';

const settings = z.object({
  url: z.string().min(1),
  authorization: z.enum(['token', 'oauth2']).default('token'),
  /** Of OAuth 2 client credentials. */
  tokenUrl: z.string().optional(),
  clientId: z.string().optional(),
  scope: z.string().optional(),
}).superRefine(({ authorization, tokenUrl, clientId }, context) => {
  if (authorization !== 'oauth2') return;
  for (const [path, value] of Object.entries({ tokenUrl, clientId }))
    if (!value) context.addIssue({ code: 'custom', path: [path], message: 'missing' });
});

const page = z.object({ items: z.array(z.unknown()), cursor: z.string(), more: z.boolean() });
const list = z.object({ items: z.array(z.unknown()) });
const mostPages = 400;

/** The gateway a company runs for its team (docs/gateway.md). */
export const gatewayAdapter = defineAdapter({
  kind: 'gateway',
  title: { ru: 'Шлюз компании', en: 'The company’s gateway' },
  about: {
    ru: 'Служба статусов, которую компания держит у себя: команда видит подачи, передачи QR и инциденты друг друга.',
    en: 'The status service a company runs itself: the team sees each other’s filings, hand-overs and incidents.',
  },
  settings,
  statuses: () => gatewayStatuses,
  form: [
    {
      name: 'url',
      kind: 'url',
      label: { ru: 'Адрес шлюза', en: 'Address of the gateway' },
      hint: { ru: 'Начинается с https://. Адрес и ключ даёт администратор шлюза.', en: 'Begins with https://. The gateway’s administrator gives address and token.' },
    },
    {
      name: 'authorization',
      kind: 'choice',
      label: { ru: 'Как входить', en: 'How to sign in' },
      usual: 'token',
      options: [
        { value: 'token', label: { ru: 'Ключ доступа', en: 'Access token' } },
        { value: 'oauth2', label: { ru: 'OAuth 2, учётные данные клиента', en: 'OAuth 2, client credentials' } },
      ],
    },
    {
      name: 'token',
      kind: 'secret',
      label: { ru: 'Ключ доступа', en: 'Access token' },
      hint: { ru: 'Хранится на этом компьютере, в книгу не попадает.', en: 'Kept on this computer, never in the workbook.' },
      belongsTo: 'url',
      when: { field: 'authorization', is: 'token' },
    },
    {
      name: 'tokenUrl',
      kind: 'url',
      label: { ru: 'Адрес выдачи ключей', en: 'Address that issues tokens' },
      hint: { ru: 'Адрес token endpoint вашей службы входа.', en: 'The token endpoint of your sign-in service.' },
      when: { field: 'authorization', is: 'oauth2' },
    },
    { name: 'clientId', kind: 'text', label: { ru: 'Идентификатор клиента', en: 'Client id' }, when: { field: 'authorization', is: 'oauth2' } },
    {
      name: 'clientSecret',
      kind: 'secret',
      label: { ru: 'Секрет клиента', en: 'Client secret' },
      hint: { ru: 'Хранится на этом компьютере, в книгу не попадает.', en: 'Kept on this computer, never in the workbook.' },
      belongsTo: 'tokenUrl',
      when: { field: 'authorization', is: 'oauth2' },
    },
    { name: 'scope', kind: 'text', label: { ru: 'Область доступа (scope)', en: 'Scope' }, optional: true, when: { field: 'authorization', is: 'oauth2' } },
  ],
  faults: {
    refused: { ru: 'Шлюз не принял ключ. Проверьте его или попросите у администратора новый.', en: 'The gateway did not take the token. Check it, or ask the administrator for a new one.' },
    unreadable: { ru: 'По этому адресу отвечает не шлюз. Проверьте адрес в настройках.', en: 'What answers at this address is no gateway. Check the address in Settings.' },
  },
  create(given, secrets, surroundings) {
    const { url, tokenUrl, clientId, scope } = given;
    const authorization =
      given.authorization === 'oauth2' && tokenUrl !== undefined && clientId !== undefined
        ? clientCredentials({ tokenUrl, clientId, clientSecret: secrets['clientSecret'] ?? '', ...(scope ? { scope } : {}) })
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
      async probe(call = {}) {
        const me = await ask(ownToken, { method: 'GET', path: '/v1/me', signal: call.signal });
        if (!me.ok) return me;
        const trial = await ask(page, { method: 'GET', path: '/v1/changes', query: { limit: '20' }, signal: call.signal });
        if (!trial.ok) return trial;
        const allowed: Capability[] = ['changes', 'status', 'qr', 'rates', ...(me.value.scopes.includes('write') ? (['submit', 'record'] as const) : [])];
        return { ok: true, value: { problems: readRecords(trial.value.items).problems, allowed, simulated: me.value.simulated } };
      },
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
