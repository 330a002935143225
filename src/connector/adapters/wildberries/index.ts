import { z } from 'zod';
import type { AnswerProblem, Connector, ItemAnswer, StatusRecord } from '../../port';
import { defineAdapter } from '../adapter';
import { createHttpClient } from '../http/http-client';
import { wildberriesStatuses } from './statuses';

const usualAddress = 'https://marketplace-api.wildberries.ru';

const settings = z.object({
  url: z.string().default(usualAddress),
  /** Supplies whose statuses are asked for; the interface has no list of changes. */
  supplies: z.array(z.string().min(1)).default([]),
});

/** What a supply’s SPOT request is made of, as documented; checked here because one refusal costs ten requests. */
const carrier = z.object({
  carrierName: z.string().min(1).max(1000),
  carrierTaxNumber: z.string().min(1).max(50),
  carrierCountryCode: z.string().regex(/^\d{3}$/),
  vehicleRegistrationNumber: z.string().min(1).max(30),
  trailerRegistrationNumber: z.string().min(1).max(30).optional(),
});

const idsPerRequest = 100;
const supply = z.object({ supplyId: z.coerce.string().optional(), id: z.coerce.string().optional() });
const entry = supply.extend({
  spot: z.object({ status: z.string().min(1), errorCode: z.string().nullish() }).optional(),
  error: z.object({ title: z.string().optional(), detail: z.string().optional() }).optional(),
});
const list = z.union([z.array(z.unknown()), z.object({ supplies: z.array(z.unknown()) }).transform(({ supplies }) => supplies)]);
const picture = z.object({ file: z.string().min(1) });
const dopp = z.object({
  carrier: z.object({ name: z.string(), taxId: z.string(), country: z.string() }),
  vehicle: z.object({ truckPlate: z.string(), trailerPlate: z.string().optional() }),
});
const countries = z.array(z.object({ code: z.coerce.string() }));

/**
 * Wildberries files the DOPP of its supplies itself; its statuses `pending`, `completed` and `failed` are not statuses of
 * the tax service and none is known to permit entry. A shipment’s number is the supply’s id. Documented limits: 300
 * requests a minute, 200 ms apart, 20 at once, a client error counts as ten.
 */
export const wildberriesAdapter = defineAdapter({
  kind: 'wildberries',
  title: { ru: 'Wildberries, СПОТ поставок', en: 'Wildberries, SPOT of supplies' },
  about: {
    ru: 'Wildberries сам подаёт ДОПП своих поставок. Номер перевозки на листе — это номер поставки. Передачу QR и инциденты он не принимает; ни один из его статусов не означает, что въезд разрешён.',
    en: 'Wildberries files the DOPPs of its supplies itself. The shipment number in the sheet is the supply’s number. It takes no hand-overs and no incidents, and none of its statuses means that entry is permitted.',
  },
  settings,
  statuses: () => wildberriesStatuses,
  form: [
    {
      name: 'token',
      kind: 'secret',
      label: { ru: 'Токен API продавца', en: 'Seller API token' },
      hint: { ru: 'Категория «Маркетплейс». Хранится на этом компьютере, в книгу не попадает.', en: 'Category “Marketplace”. Kept on this computer, never in the workbook.' },
      belongsTo: 'url',
    },
    {
      name: 'supplies',
      kind: 'list',
      label: { ru: 'Номера поставок', en: 'Supply numbers' },
      hint: { ru: 'По одному в строке. Статусы загружаются по этим поставкам и по перевозкам листа.', en: 'One a line. Statuses are loaded for these supplies and for the shipments of the sheet.' },
      optional: true,
    },
    { name: 'url', kind: 'url', label: { ru: 'Адрес интерфейса', en: 'Address of the interface' }, usual: usualAddress, optional: true },
  ],
  create({ url, supplies }, secrets, surroundings) {
    const token = secrets['token'] ?? '';
    const client = createHttpClient({
      ...surroundings,
      baseUrl: url,
      authorization: () => Promise.resolve(token === '' ? undefined : { Authorization: token }),
      limit: { perMinute: 300, spacingMs: 200, burst: 20, clientErrorCost: 10 },
    });
    const root = '/api/marketplace/v3/fbs';
    let known: ReadonlySet<string> | undefined;

    async function list100(ids: readonly string[], signal: Parameters<Connector['listChanges']>[1]): ReturnType<NonNullable<Connector['getStatuses']>> {
      const answers: ItemAnswer<StatusRecord>[] = [];
      for (let start = 0; start < ids.length; start += idsPerRequest) {
        const part = ids.slice(start, start + idsPerRequest);
        const answer = await client.request({ method: 'POST', path: `${root}/supplies/spot/list`, body: { supplies: part }, signal: signal?.signal });
        if (!answer.ok) return answer;
        const entries = list.safeParse(answer.value.json);
        if (!entries.success) return { ok: false, fault: 'unreadable' };
        const byId = new Map(entries.data.map((given) => [idOf(given), given]));
        for (const id of part) answers.push(readEntry(id, byId.get(id)));
      }
      return { ok: true, value: answers };
    }

    return {
      asksEach: true,
      async probe(call = {}) {
        const answer = await client.request({ method: 'GET', path: `${root}/dictionaries/countries/oksm`, signal: call.signal });
        if (!answer.ok) return answer;
        return countries.safeParse(answer.value.json).success ? { ok: true, value: { problems: [] } } : { ok: false, fault: 'unreadable' };
      },
      async listChanges(_, call) {
        const answer = await list100(supplies, call);
        if (!answer.ok) return answer;
        const problems: AnswerProblem[] = answer.value.flatMap((item, index) =>
          item.ok ? [] : [{ path: `supplies[${index}] ${item.key}`, expected: item.text ?? item.fault }],
        );
        return { ok: true, value: { records: answer.value.flatMap((item) => (item.ok ? [item.value] : [])), problems, cursor: '' } };
      },
      async getStatuses(queries, call) {
        // It knows its own supplies only; a DOPP number means nothing to it.
        const answer = await list100(queries.flatMap(({ shipment }) => shipment ?? []), call);
        if (!answer.ok) return answer;
        const byId = new Map(answer.value.map((item) => [item.key, item]));
        const known = (shipment: string | undefined): ItemAnswer<StatusRecord> | undefined => (shipment === undefined ? undefined : byId.get(shipment));
        return {
          ok: true,
          value: queries.map(({ shipment, doppNumber }) => known(shipment) ?? { ok: false, key: shipment ?? doppNumber ?? '', fault: 'not-found' }),
        };
      },
      async submit(items, call = {}) {
        const answers: ItemAnswer<StatusRecord>[] = [];
        for (const { key, shipment, document } of items) {
          const read = dopp.safeParse(document);
          const body = carrier.safeParse(
            read.success
              ? {
                  carrierName: read.data.carrier.name,
                  carrierTaxNumber: read.data.carrier.taxId,
                  carrierCountryCode: read.data.carrier.country,
                  vehicleRegistrationNumber: read.data.vehicle.truckPlate,
                  ...(read.data.vehicle.trailerPlate === undefined ? {} : { trailerRegistrationNumber: read.data.vehicle.trailerPlate }),
                }
              : undefined,
          );
          if (!read.success || !body.success) {
            const issues = (read.success ? body.error : read.error)?.issues ?? [];
            answers.push({ ok: false, key, fault: 'invalid', text: issues.map(({ path }) => path.join('.')).join(', ') });
            continue;
          }
          if (known === undefined) {
            const dictionary = await client.request({ method: 'GET', path: `${root}/dictionaries/countries/oksm`, signal: call.signal });
            if (!dictionary.ok) return dictionary;
            const parsed = countries.safeParse(dictionary.value.json);
            if (!parsed.success) return { ok: false, fault: 'unreadable' };
            known = new Set(parsed.data.map(({ code }) => code.padStart(3, '0')));
          }
          if (!known.has(body.data.carrierCountryCode)) {
            answers.push({ ok: false, key, fault: 'invalid', text: 'carrier.country' });
            continue;
          }
          const answer = await client.request({
            method: 'PUT',
            path: `${root}/supplies/${encodeURIComponent(shipment)}/spot`,
            body: body.data,
            accept: [404, 409],
            signal: call.signal,
          });
          if (!answer.ok) return answer;
          const { status } = answer.value;
          if (status === 409) answers.push({ ok: false, key, fault: 'not-allowed', text: 'SpotActionNotAllowed' });
          else if (status === 404) answers.push({ ok: false, key, fault: 'not-found' });
          else answers.push({ ok: true, key, value: { shipment } });
        }
        return { ok: true, value: answers };
      },
      async getQr({ shipment }, call = {}) {
        if (shipment === undefined) return { ok: true, value: undefined };
        const answer = await client.request({
          method: 'GET',
          path: `${root}/supplies/${encodeURIComponent(shipment)}/stickers/spot`,
          accept: [404, 409],
          signal: call.signal,
        });
        if (!answer.ok) return answer;
        if (answer.value.status >= 400) return { ok: true, value: undefined };
        const parsed = picture.safeParse(answer.value.json);
        return parsed.success ? { ok: true, value: parsed.data.file } : { ok: false, fault: 'unreadable' };
      },
    };
  },
});

function idOf(given: unknown): string | undefined {
  const parsed = supply.safeParse(given);
  return parsed.success ? (parsed.data.supplyId ?? parsed.data.id) : undefined;
}

function readEntry(key: string, given: unknown): ItemAnswer<StatusRecord> {
  if (given === undefined) return { ok: false, key, fault: 'not-found' };
  const parsed = entry.safeParse(given);
  if (!parsed.success) return { ok: false, key, fault: 'unreadable' };
  const { spot, error } = parsed.data;
  if (!spot) return { ok: false, key, fault: 'failed', ...(error ? { text: [error.title, error.detail].filter(Boolean).join(': ') } : {}) };
  return {
    ok: true,
    key,
    value: { shipment: key, status: spot.status, ...(spot.errorCode ? { rejectionReason: spot.errorCode } : {}) },
  };
}
