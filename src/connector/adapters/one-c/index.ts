import { z } from 'zod';
import { stableGuid } from '../../../statform/stable-id';
import { readRecords, type Act, type ConnectorAnswer, type ItemAnswer, type StatusQuery, type StatusRecord, type Submission } from '../../port';
import { defineAdapter } from '../adapter';
import { basicAuthorization } from '../http/authorization';
import { createHttpClient, type HttpRequest } from '../http/http-client';
import { answerShape, dated, dateTimeOf, entityShape, expandOf, recordOf, rowsOf, type Entity } from './entities';
import exampleMapping from './example-mapping.json';
import { mappingSchema, type Mapping } from './mapping';
import { oneCStatuses } from './statuses';

const settings = z.object({
  /** Address of the published infobase, `https://1c.example.com/trade`. */
  url: z.string().min(1),
  user: z.string().min(1),
  mapping: mappingSchema,
});

const fieldOfAct: Readonly<Partial<Record<Act['kind'], keyof Mapping['fields']>>> = {
  'handed-over': 'handedOver',
  acknowledged: 'acknowledged',
  crossed: 'crossedAt',
  incident: 'incident',
};
const pageSize = 500;
const mostPages = 400;
const reference = /^[\da-f-]{36}$/i;

/**
 * The standard OData interface of 1C:Enterprise, with names mapped by a data file. A locked infobase answers an HTML page;
 * that is the fault `unreadable`, and nothing was written then.
 */
export const oneCAdapter = defineAdapter({
  kind: 'one-c',
  title: { ru: '1С:Предприятие (OData)', en: '1C:Enterprise (OData)' },
  about: {
    ru: 'Читает перевозки и статусы из базы 1С, записывает в неё ДОПП, статусы и передачу QR. Названия документов и реквизитов вашей базы — в файле соответствия.',
    en: 'Reads shipments and statuses from a 1C infobase and writes DOPPs, statuses and hand-overs to it. The names of your documents and properties stand in a mapping file.',
  },
  settings,
  statuses: ({ mapping }) => oneCStatuses(mapping),
  form: [
    {
      name: 'url',
      kind: 'url',
      label: { ru: 'Адрес опубликованной базы', en: 'Address of the published infobase' },
      hint: { ru: 'Без /odata, например https://1c.example.com/trade', en: 'Without /odata, such as https://1c.example.com/trade' },
    },
    { name: 'user', kind: 'text', label: { ru: 'Пользователь 1С', en: '1C user' } },
    {
      name: 'password',
      kind: 'secret',
      label: { ru: 'Пароль', en: 'Password' },
      hint: { ru: 'Хранится на этом компьютере, в книгу не попадает.', en: 'Kept on this computer, never in the workbook.' },
      belongsTo: 'url',
    },
    {
      name: 'mapping',
      kind: 'file',
      label: { ru: 'Файл соответствия', en: 'Mapping file' },
      hint: { ru: 'JSON: как в вашей базе называются документы и реквизиты.', en: 'JSON: what your infobase calls its documents and properties.' },
      example: { name: 'spot-1c-mapping.json', value: exampleMapping },
    },
  ],
  faults: {
    refused: { ru: '1С не приняла имя или пароль, либо у пользователя нет права на интерфейс OData.', en: '1C did not take the name or password, or the user may not use the OData interface.' },
    unreadable: {
      ru: '1С ответила страницей вместо данных: база заблокирована (идёт обновление или обмен), либо адрес не тот. Ничего не записано; повторите позже.',
      en: '1C answered a page instead of data: the infobase is locked (an update or exchange is under way), or the address is wrong. Nothing was written; try again later.',
    },
  },
  create({ url, user, mapping }, secrets, surroundings) {
    const client = createHttpClient({
      ...surroundings,
      baseUrl: url,
      authorization: basicAuthorization(user, secrets['password'] ?? ''),
      limit: { perMinute: 600, spacingMs: 0, burst: 10, clientErrorCost: 1 },
    });
    const rootOf = (entity: string): string => `/odata/standard.odata/${encodeURIComponent(entity)}`;
    const root = rootOf(mapping.entity);
    const select = ['Ref_Key', ...new Set(Object.values(mapping.fields))].join(',');

    async function ask(request: Omit<HttpRequest, 'query'> & { query?: Record<string, string> }): Promise<ConnectorAnswer<readonly unknown[]>> {
      const answer = await client.request({ ...request, query: { $format: 'json', ...request.query } });
      if (!answer.ok) return answer;
      const parsed = answerShape.safeParse(answer.value.json);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'unreadable' };
    }

    async function askAll(path: string, query: Record<string, string>, signal: HttpRequest['signal']): Promise<ConnectorAnswer<readonly unknown[]>> {
      const items: unknown[] = [];
      for (let page = 0; page < mostPages; page += 1) {
        const answer = await ask({ method: 'GET', path, query: { ...query, $orderby: 'Ref_Key', $top: String(pageSize), $skip: String(page * pageSize) }, signal });
        if (!answer.ok) return answer;
        items.push(...answer.value);
        if (answer.value.length < pageSize) break;
      }
      return { ok: true, value: items };
    }

    async function findBy(field: string, text: string, signal: HttpRequest['signal'], also: readonly string[] = []): Promise<ConnectorAnswer<Entity | undefined>> {
      const found = await ask({
        method: 'GET',
        path: root,
        query: { $filter: `${field} eq '${text.replaceAll("'", "''")}'`, $select: [select, ...also].join(','), $top: '1' },
        signal,
      });
      if (!found.ok) return found;
      if (found.value.length === 0) return { ok: true, value: undefined };
      const parsed = entityShape.safeParse(found.value[0]);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'unreadable' };
    }

    async function find(query: StatusQuery, signal: HttpRequest['signal']): Promise<ConnectorAnswer<Entity | undefined>> {
      const [field, text] =
        query.doppNumber !== undefined && mapping.fields.doppNumber !== undefined
          ? [mapping.fields.doppNumber, query.doppNumber]
          : [mapping.fields.shipment, query.shipment];
      return text === undefined ? { ok: true, value: undefined } : findBy(field, text, signal);
    }

    /** Writes properties of a document that was found, and answers it as a record. */
    async function patch(key: string, found: Entity, properties: Readonly<Record<string, unknown>>, signal: HttpRequest['signal']): Promise<ConnectorAnswer<ItemAnswer<StatusRecord>>> {
      const id = found['Ref_Key'];
      if (typeof id !== 'string' || !reference.test(id)) return { ok: true, value: { ok: false, key, fault: 'unreadable' } };
      const written = await client.request({ method: 'PATCH', path: `${root}(guid'${id}')`, query: { $format: 'json' }, body: properties, signal });
      if (!written.ok) return written;
      const [record] = readRecords([recordOf({ ...found, ...properties }, mapping)]).records;
      return { ok: true, value: { ok: true, key, value: record ?? {} } };
    }

    /**
     * A document with this key has the DOPP already; else the shipment’s own document gets it, and without one a new
     * document is made. Its reference comes from the key and its making is not repeated, so that a lost answer makes no
     * second one.
     */
    async function file(item: Submission, { key, document }: NonNullable<Mapping['submit']>, signal: HttpRequest['signal']): Promise<ConnectorAnswer<ItemAnswer<StatusRecord>>> {
      const text = JSON.stringify(item.document);
      const known = await findBy(key, item.key, signal, [key, document]);
      if (!known.ok) return known;
      if (known.value) {
        if (known.value[document] !== text) return { ok: true, value: { ok: false, key: item.key, fault: 'conflict' } };
        const [record] = readRecords([recordOf(known.value, mapping)]).records;
        return { ok: true, value: { ok: true, key: item.key, value: record ?? {} } };
      }
      const properties = { [key]: item.key, [document]: text };
      const own = await find({ shipment: item.shipment }, signal);
      if (!own.ok) return own;
      if (own.value) return patch(item.key, own.value, properties, signal);
      const made = await client.request({
        method: 'POST',
        path: root,
        query: { $format: 'json' },
        body: { Ref_Key: stableGuid(item.key), [mapping.fields.shipment]: item.shipment, ...properties },
        retries: 0,
        signal,
      });
      return made.ok ? { ok: true, value: { ok: true, key: item.key, value: { shipment: item.shipment } } } : made;
    }

    async function each<Item>(items: readonly Item[], one: (item: Item) => Promise<ConnectorAnswer<ItemAnswer<StatusRecord>>>): Promise<ConnectorAnswer<readonly ItemAnswer<StatusRecord>[]>> {
      const answers: ItemAnswer<StatusRecord>[] = [];
      for (const item of items) {
        const answer = await one(item);
        if (!answer.ok) return answer;
        answers.push(answer.value);
      }
      return { ok: true, value: answers };
    }

    const notFound = (key: string): ConnectorAnswer<ItemAnswer<StatusRecord>> => ({ ok: true, value: { ok: false, key, fault: 'not-found' } });
    const notAllowed = (key: string): ConnectorAnswer<ItemAnswer<StatusRecord>> => ({ ok: true, value: { ok: false, key, fault: 'not-allowed' } });
    const { submit, shipments } = mapping;

    return {
      async probe(call = {}) {
        const answer = await ask({ method: 'GET', path: root, query: { $select: select, $top: '20' }, signal: call.signal });
        if (!answer.ok) return answer;
        return { ok: true, value: { problems: readRecords(answer.value.map((entity) => recordOf(entity, mapping))).problems } };
      },
      async listChanges(_, call = {}) {
        const answer = await askAll(root, { $select: select }, call.signal);
        if (!answer.ok) return answer;
        return { ok: true, value: { ...readRecords(answer.value.map((entity) => recordOf(entity, mapping))), cursor: '' } };
      },
      getStatuses: (queries, call = {}) =>
        each(queries, async (query) => {
          const key = query.doppNumber ?? query.shipment ?? '';
          const found = await find(query, call.signal);
          if (!found.ok) return found;
          if (!found.value) return notFound(key);
          const [record] = readRecords([recordOf(found.value, mapping)]).records;
          return { ok: true, value: record ? { ok: true, key, value: record } : { ok: false, key, fault: 'unreadable' } };
        }),
      record: (acts, call = {}) =>
        each(acts, async (act) => {
          const field = fieldOfAct[act.kind];
          const property = field === undefined ? undefined : mapping.fields[field];
          if (property === undefined) return notAllowed(act.id);
          const found = await find(act, call.signal);
          if (!found.ok) return found;
          if (!found.value) return notFound(act.id);
          return patch(act.id, found.value, { [property]: act.kind === 'incident' ? (act.text ?? '') : dateTimeOf(act.at) }, call.signal);
        }),
      writeStatuses: (records, call = {}) =>
        each(records, async (record) => {
          const key = record.shipment ?? record.doppNumber ?? '';
          const properties: Record<string, string> = {};
          for (const [ours, theirs] of Object.entries(mapping.fields)) {
            const value = record[ours as keyof Mapping['fields']];
            if (ours !== 'shipment' && theirs !== undefined && value !== undefined) properties[theirs] = dated.has(ours) ? dateTimeOf(value) : value;
          }
          const found = await (record.shipment === undefined ? find(record, call.signal) : find({ shipment: record.shipment }, call.signal));
          if (!found.ok) return found;
          if (!found.value) return notFound(key);
          return patch(key, found.value, properties, call.signal);
        }),
      ...(submit ? { submit: (items, call = {}) => each(items, (item) => file(item, submit, call.signal)) } : {}),
      ...(shipments
        ? {
            async listShipments(call = {}) {
              const expand = expandOf(shipments);
              const answer = await askAll(
                rootOf(shipments.entity),
                { ...(shipments.filter ? { $filter: shipments.filter } : {}), ...(expand === undefined ? {} : { $expand: expand }) },
                call.signal,
              );
              return answer.ok ? { ok: true, value: rowsOf(answer.value, shipments) } : answer;
            },
          }
        : {}),
    };
  },
});
