import { z } from 'zod';
import type { ColumnId } from '../shipment/columns';
import type { StatusTable } from './lifecycle';

/**
 * What the product asks of whoever knows the statuses: a gateway, an accounting system, a marketplace,
 * a folder. Every answer passes these schemas at the border; an item that does not fit becomes a problem
 * with its path and never an exception.
 */
export const wireMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, 'yyyy-mm-dd or yyyy-mm-ddThh:mm, Moscow time');

export const statusRecord = z.object({
  /** Number of the shipment in the sheet; what a record is matched by first. */
  shipment: z.string().min(1).optional(),
  doppNumber: z.string().min(1).optional(),
  doppDate: wireMoment.optional(),
  /** The outside text as it is; never translated, never guessed. */
  status: z.string().min(1).optional(),
  /** Decoded text of the QR code. */
  qr: z.string().min(1).optional(),
  handedOver: wireMoment.optional(),
  acknowledged: wireMoment.optional(),
  crossedAt: wireMoment.optional(),
  rejectionReason: z.string().optional(),
  incident: z.string().optional(),
  /** When the source took the filing, got this status, and got this QR code, as far as it knows. */
  submittedAt: wireMoment.optional(),
  statusAt: wireMoment.optional(),
  qrAt: wireMoment.optional(),
  /** A later filing of the same shipment took this one’s place. */
  superseded: z.boolean().optional(),
  /** A simulator invented it. */
  simulated: z.literal(true).optional(),
});
export type StatusRecord = z.infer<typeof statusRecord>;

/** A prepared DOPP to be filed. The same key always means the same filing, however often it is sent. */
export const submission = z.object({
  key: z.string().min(1).max(200),
  shipment: z.string().min(1).max(200),
  /** The document as `src/dopp` builds it. */
  document: z.record(z.string(), z.unknown()),
});
export type Submission = z.infer<typeof submission>;

/** What people do with a DOPP. */
export const actKinds = ['handed-over', 'acknowledged', 'incident', 'presented', 'crossed'] as const;
export type ActKind = (typeof actKinds)[number];

/** Something a person of the team recorded. The same id always means the same act. */
export const act = z
  .object({
    id: z.string().min(1).max(200),
    shipment: z.string().min(1).max(200).optional(),
    doppNumber: z.string().min(1).max(200).optional(),
    kind: z.enum(actKinds),
    at: wireMoment,
    /** What happened, of an incident. */
    text: z.string().max(2000).optional(),
  })
  .refine(({ shipment, doppNumber }) => shipment !== undefined || doppNumber !== undefined, 'shipment or doppNumber');
export type Act = z.infer<typeof act>;

/** A rate as the source tells it: roubles for `nominal` units, a decimal string. */
export const sourceRate = z.object({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  nominal: z.number().int().positive(),
  rate: z.string().regex(/^\d+(\.\d+)?$/),
  /** Where the source has it from, in its own words, for the user to read. */
  origin: z.string().max(200).optional(),
});
export type SourceRate = z.infer<typeof sourceRate>;

/** Which DOPP is asked for; by its number where one is known. */
export interface StatusQuery {
  readonly doppNumber?: string | undefined;
  readonly shipment?: string | undefined;
}

/** An item of an answer that does not fit. */
export interface AnswerProblem {
  /** Where in the answer, `items[3].doppDate`. */
  readonly path: string;
  readonly expected: string;
}

export interface Changes {
  readonly records: readonly StatusRecord[];
  readonly problems: readonly AnswerProblem[];
  /** To be handed in next time; empty when the source has no cursor. */
  readonly cursor: string;
}

/** Why a connector could not answer, for the texts of the user interface. */
export type ConnectorFault = 'not-configured' | 'unreachable' | 'busy' | 'refused' | 'unreadable' | 'cancelled';

export type ConnectorAnswer<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly fault: ConnectorFault };

/** Why one item of a request was not done although the others may be. */
export type ItemFault = 'conflict' | 'invalid' | 'not-found' | 'not-allowed' | 'failed' | 'unreadable';

/** The answer to one item; `text` is in the source's own words. */
export type ItemAnswer<V> =
  | { readonly ok: true; readonly key: string; readonly value: V }
  | { readonly ok: false; readonly key: string; readonly fault: ItemFault; readonly text?: string };

/** What stops a call under way; an `AbortController`’s signal is one. */
export interface CallSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
export interface CallOptions {
  readonly signal?: CallSignal;
}

export type Capability = 'changes' | 'submit' | 'status' | 'qr' | 'record' | 'rates' | 'shipments' | 'write-statuses';

/** Goods lines of the source as rows of a sheet: texts and numbers by column. */
export interface SourceShipments {
  readonly columns: readonly ColumnId[];
  readonly rows: readonly Readonly<Partial<Record<ColumnId, string | number>>>[];
  readonly problems: readonly AnswerProblem[];
}

/** What a trial request found. */
export interface Probe {
  readonly problems: readonly AnswerProblem[];
  /** What the user may do there, when that is less than the source can. */
  readonly allowed?: readonly Capability[];
  readonly simulated?: boolean;
}

/**
 * A source of statuses. What a source cannot do its connector does not have. No method rejects: every failure is an
 * answer. `submit` and `record` may be repeated with the same keys; nothing is done twice.
 */
export interface Connector {
  readonly kind: string;
  /** States of the source’s own words; without a table no word stands for a state. */
  readonly statuses?: StatusTable;
  /** The source has no list of changes of its own: it is asked for the shipments of the sheet. */
  readonly asksEach?: true;
  /** A person carries what is sent: it is asked only when he says so. */
  readonly attended?: true;
  /** Asks for little and alters nothing, to see whether the source answers; without it changes are asked for. */
  probe?(call?: CallOptions): Promise<ConnectorAnswer<Probe>>;
  /** What changed since the cursor; everything for an empty one. */
  listChanges(cursor: string, call?: CallOptions): Promise<ConnectorAnswer<Changes>>;
  submit?(items: readonly Submission[], call?: CallOptions): Promise<ConnectorAnswer<readonly ItemAnswer<StatusRecord>[]>>;
  /** The key of an answer is the number or, without one, the shipment that was asked for. */
  getStatuses?(
    queries: readonly StatusQuery[],
    call?: CallOptions,
  ): Promise<ConnectorAnswer<readonly ItemAnswer<StatusRecord>[]>>;
  /** The picture of a QR code, PNG in base64; undefined while there is none. */
  getQr?(query: StatusQuery, call?: CallOptions): Promise<ConnectorAnswer<string | undefined>>;
  record?(acts: readonly Act[], call?: CallOptions): Promise<ConnectorAnswer<readonly ItemAnswer<StatusRecord>[]>>;
  fetchRates?(date: string, call?: CallOptions): Promise<ConnectorAnswer<readonly SourceRate[]>>;
  /** Shipments kept by an accounting system, to begin a sheet from. */
  listShipments?(call?: CallOptions): Promise<ConnectorAnswer<SourceShipments>>;
  /** Tells the source what the sheet knows; the key of an answer is the shipment, or the number without one. */
  writeStatuses?(records: readonly StatusRecord[], call?: CallOptions): Promise<ConnectorAnswer<readonly ItemAnswer<StatusRecord>[]>>;
}

export function capabilitiesOf(connector: Connector): readonly Capability[] {
  return [
    'changes',
    ...(connector.submit ? (['submit'] as const) : []),
    ...(connector.getStatuses ? (['status'] as const) : []),
    ...(connector.getQr ? (['qr'] as const) : []),
    ...(connector.record ? (['record'] as const) : []),
    ...(connector.fetchRates ? (['rates'] as const) : []),
    ...(connector.listShipments ? (['shipments'] as const) : []),
    ...(connector.writeStatuses ? (['write-statuses'] as const) : []),
  ];
}

/** What a test of the connection says: whether the source answers, what it can be asked for, and what the user may not. */
export interface ConnectionReport {
  readonly answers: boolean;
  readonly fault?: ConnectorFault;
  readonly capabilities: readonly Capability[];
  readonly forbidden: readonly Capability[];
  /** Items of the trial answer that did not fit. */
  readonly problems: readonly AnswerProblem[];
  readonly simulated: boolean;
}

/** Asks for something that alters nothing, and says what works. */
export async function testConnection(connector: Connector, call: CallOptions = {}): Promise<ConnectionReport> {
  const answer: ConnectorAnswer<Probe> = await (connector.probe ? connector.probe(call) : connector.listChanges('', call));
  if (!answer.ok) return { answers: false, fault: answer.fault, capabilities: [], forbidden: [], problems: [], simulated: false };
  const { problems, allowed, simulated = false } = answer.value;
  const known = capabilitiesOf(connector);
  const may = (one: Capability): boolean => allowed === undefined || allowed.includes(one);
  return {
    answers: true,
    capabilities: known.filter(may),
    forbidden: known.filter((one) => !may(one)),
    problems,
    simulated,
  };
}

/** Reads a list of records, keeping those that fit and naming what does not. */
export function readRecords(items: readonly unknown[]): Pick<Changes, 'records' | 'problems'> {
  const records: StatusRecord[] = [];
  const problems: AnswerProblem[] = [];
  items.forEach((item, position) => {
    const parsed = statusRecord.safeParse(item);
    if (!parsed.success)
      for (const issue of parsed.error.issues)
        problems.push({ path: [`items[${position}]`, ...issue.path].join('.'), expected: issue.code });
    else if (parsed.data.shipment === undefined && parsed.data.doppNumber === undefined)
      problems.push({ path: `items[${position}]`, expected: 'shipment or doppNumber' });
    else records.push(parsed.data);
  });
  return { records, problems };
}
