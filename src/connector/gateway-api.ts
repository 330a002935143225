import { z } from 'zod';
import { doppStates } from './lifecycle';
import { act, sourceRate, statusRecord, submission, wireMoment } from './port';

/** The gateway's REST interface, shared by the service and its adapter, so that both mean the same. */

export const gatewayRecord = statusRecord.extend({
  state: z.enum(doppStates).optional(),
  permitsEntry: z.boolean(),
});

const itemFault = z.enum(['conflict', 'invalid', 'not-found', 'not-allowed', 'failed']);

/** One answer per item asked for: done, or why not. */
export const gatewayItem = z.union([
  z.object({ key: z.string(), ok: z.literal(true), record: gatewayRecord }),
  z.object({ key: z.string(), ok: z.literal(false), error: z.object({ code: itemFault, text: z.string() }) }),
]);
export type GatewayItem = z.infer<typeof gatewayItem>;

export const itemsPerRequest = 100;

export const submitBody = z.object({ items: z.array(submission).min(1).max(itemsPerRequest) });
export const actsBody = z.object({ items: z.array(act).min(1).max(itemsPerRequest) });
export const statusesBody = z.object({
  items: z
    .array(z.object({ doppNumber: z.string().min(1).max(200).optional(), shipment: z.string().min(1).max(200).optional() }))
    .min(1)
    .max(itemsPerRequest),
});
export const itemsAnswer = z.object({ items: z.array(gatewayItem) });

export const changesQuery = z.object({
  cursor: z.string().regex(/^\d{0,10}$/).default(''),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export const changesAnswer = z.object({
  items: z.array(gatewayRecord),
  cursor: z.string(),
  /** There is more: ask again with the cursor. */
  more: z.boolean(),
});

export const submittedDopp = z.object({
  key: z.string(),
  shipment: z.string(),
  document: z.record(z.string(), z.unknown()),
  record: gatewayRecord,
});

export const qrQuery = z.object({
  doppNumber: z.string().min(1).max(200).optional(),
  shipment: z.string().min(1).max(200).optional(),
});
export const qrAnswer = z.object({ png: z.string().optional(), text: z.string().optional() });

export const ratesBody = z.object({ items: z.array(sourceRate).min(1).max(200) });
export const ratesAnswer = z.object({ items: z.array(sourceRate) });

/** What an operator reports; `order` is its own count or clock, `id` never repeats for another event. */
export const operatorEvent = z.object({
  id: z.string().min(1).max(150),
  order: z.number().positive(),
  shipment: z.string().min(1).max(200).optional(),
  doppNumber: z.string().min(1).max(200).optional(),
  doppDate: wireMoment.optional(),
  status: z.string().min(1).max(500),
  qr: z.string().min(1).max(4000).optional(),
  rejectionReason: z.string().max(4000).optional(),
});
export type OperatorEvent = z.infer<typeof operatorEvent>;
export const webhookBody = z.object({ events: z.array(operatorEvent).min(1).max(itemsPerRequest) });
export const webhookAnswer = z.object({ taken: z.number(), unknown: z.array(z.string()) });

export const scopes = ['read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];
/** Whose token it is and what it may do. */
export const ownToken = z.object({ user: z.string(), scopes: z.array(z.enum(scopes)), simulated: z.boolean() });
export const newToken = z.object({ user: z.string().min(1).max(200), scopes: z.array(z.enum(scopes)).min(1) });
export const issuedToken = z.object({ id: z.string(), token: z.string(), user: z.string(), scopes: z.array(z.enum(scopes)) });
export const tokenList = z.object({
  items: z.array(z.object({ id: z.string(), user: z.string(), scopes: z.array(z.enum(scopes)), revoked: z.boolean() })),
});
export const auditList = z.object({
  items: z.array(z.object({ at: z.string(), who: z.string(), action: z.string(), detail: z.string() })),
});
export const errorAnswer = z.object({ error: z.object({ code: z.string(), ru: z.string(), en: z.string() }) });
