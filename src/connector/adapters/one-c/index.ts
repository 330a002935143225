import { z } from 'zod';
import { readRecords, type Act, type Connector, type ConnectorAnswer, type ItemAnswer, type StatusQuery, type StatusRecord } from '../../port';
import { defineAdapter } from '../adapter';
import { basicAuthorization } from '../http/authorization';
import { createHttpClient, type HttpRequest } from '../http/http-client';
import { mappingSchema, type Mapping } from './mapping';

const settings = z.object({
  /** Address of the published infobase, `https://1c.example.com/trade`. */
  url: z.string(),
  user: z.string().min(1),
  mapping: mappingSchema,
});

/** OData v3 as 1C answers it: `value` in the plain form, `d.results` in the verbose one. */
const answerShape = z.union([
  z.object({ value: z.array(z.unknown()) }).transform(({ value }) => value),
  z.object({ d: z.object({ results: z.array(z.unknown()) }) }).transform(({ d }) => d.results),
]);
const entityShape = z.record(z.string(), z.unknown());

const fieldOfAct: Readonly<Partial<Record<Act['kind'], keyof Mapping['fields']>>> = {
  'handed-over': 'handedOver',
  acknowledged: 'acknowledged',
  crossed: 'crossedAt',
  incident: 'incident',
};
const dated: ReadonlySet<string> = new Set(['doppDate', 'handedOver', 'acknowledged', 'crossedAt']);
const pageSize = 500;
const mostPages = 400;

/**
 * The standard OData interface of 1C:Enterprise, with names mapped by a data file. A locked infobase answers an HTML page;
 * that is the fault `unreadable`, and nothing was written then.
 */
export const oneCAdapter = defineAdapter({
  kind: 'one-c',
  title: { ru: '1С:Предприятие (OData)', en: '1C:Enterprise (OData)' },
  settings,
  secrets: [{ name: 'password', title: { ru: 'Пароль пользователя 1С', en: 'Password of the 1C user' } }],
  create({ url, user, mapping }, secrets, surroundings): Connector {
    const client = createHttpClient({
      ...surroundings,
      baseUrl: url,
      authorization: basicAuthorization(user, secrets['password'] ?? ''),
      limit: { perMinute: 600, spacingMs: 0, burst: 10, clientErrorCost: 1 },
    });
    const root = `/odata/standard.odata/${encodeURIComponent(mapping.entity)}`;
    const select = ['Ref_Key', ...new Set(Object.values(mapping.fields))].join(',');

    async function ask(request: Omit<HttpRequest, 'query'> & { query?: Record<string, string> }): Promise<ConnectorAnswer<readonly unknown[]>> {
      const answer = await client.request({ ...request, query: { $format: 'json', ...request.query } });
      if (!answer.ok) return answer;
      const parsed = answerShape.safeParse(answer.value.json);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'unreadable' };
    }

    async function find(query: StatusQuery, signal: HttpRequest['signal']): Promise<ConnectorAnswer<Readonly<Record<string, unknown>> | undefined>> {
      const [field, text] =
        query.doppNumber !== undefined && mapping.fields.doppNumber !== undefined
          ? [mapping.fields.doppNumber, query.doppNumber]
          : [mapping.fields.shipment, query.shipment];
      if (text === undefined) return { ok: true, value: undefined };
      const found = await ask({
        method: 'GET',
        path: root,
        query: { $filter: `${field} eq '${text.replaceAll("'", "''")}'`, $select: select, $top: '1' },
        signal,
      });
      if (!found.ok) return found;
      if (found.value.length === 0) return { ok: true, value: undefined };
      const parsed = entityShape.safeParse(found.value[0]);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'unreadable' };
    }

    return {
      kind: 'one-c',
      async listChanges(_, call = {}) {
        const items: unknown[] = [];
        for (let page = 0; page < mostPages; page += 1) {
          const answer = await ask({
            method: 'GET',
            path: root,
            query: { $select: select, $orderby: 'Ref_Key', $top: String(pageSize), $skip: String(page * pageSize) },
            signal: call.signal,
          });
          if (!answer.ok) return answer;
          items.push(...answer.value.map((entity) => recordOf(entity, mapping)));
          if (answer.value.length < pageSize) break;
        }
        return { ok: true, value: { ...readRecords(items), cursor: '' } };
      },
      async getStatuses(queries, call = {}) {
        const answers: ItemAnswer<StatusRecord>[] = [];
        for (const query of queries) {
          const key = query.doppNumber ?? query.shipment ?? '';
          const found = await find(query, call.signal);
          if (!found.ok) return found;
          const [record] = found.value ? readRecords([recordOf(found.value, mapping)]).records : [];
          answers.push(
            record ? { ok: true, key, value: record } : { ok: false, key, fault: found.value ? 'unreadable' : 'not-found' },
          );
        }
        return { ok: true, value: answers };
      },
      async record(acts, call = {}) {
        const answers: ItemAnswer<StatusRecord>[] = [];
        for (const act of acts) {
          const field = fieldOfAct[act.kind];
          const property = field === undefined ? undefined : mapping.fields[field];
          if (property === undefined) {
            answers.push({ ok: false, key: act.id, fault: 'not-allowed' });
            continue;
          }
          const found = await find(act, call.signal);
          if (!found.ok) return found;
          const reference = found.value?.['Ref_Key'];
          if (typeof reference !== 'string' || !/^[\da-f-]{36}$/i.test(reference)) {
            answers.push({ ok: false, key: act.id, fault: found.value ? 'unreadable' : 'not-found' });
            continue;
          }
          const value = act.kind === 'incident' ? (act.text ?? '') : act.at.length === 10 ? `${act.at}T00:00:00` : `${act.at}:00`;
          const written = await client.request({
            method: 'PATCH',
            path: `${root}(guid'${reference}')`,
            query: { $format: 'json' },
            body: { [property]: value },
            signal: call.signal,
          });
          if (!written.ok) return written;
          const [record] = readRecords([recordOf({ ...found.value, [property]: value }, mapping)]).records;
          answers.push({ ok: true, key: act.id, value: record ?? {} });
        }
        return { ok: true, value: answers };
      },
    };
  },
});

/** An entity in our names; empty texts and 1C’s empty date are left out. What is not an entity stays as it is, to be named. */
function recordOf(entity: unknown, mapping: Mapping): unknown {
  const parsed = entityShape.safeParse(entity);
  if (!parsed.success) return entity;
  const record: Record<string, unknown> = {};
  for (const [ours, theirs] of Object.entries(mapping.fields)) {
    const value = theirs === undefined ? undefined : parsed.data[theirs];
    if (value === undefined || value === null || value === '') continue;
    if (!dated.has(ours) || typeof value !== 'string') record[ours] = typeof value === 'string' ? value.trim() : value;
    else if (!value.startsWith('0001-01-01')) record[ours] = value.endsWith('T00:00:00') ? value.slice(0, 10) : value.slice(0, 16);
  }
  return record;
}
