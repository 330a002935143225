import { z } from 'zod';

/**
 * What the product asks of whoever knows the statuses: a gateway, an accounting system, a marketplace,
 * a folder. Every answer passes these schemas at the border; an item that does not fit becomes a problem
 * with its path and never an exception.
 */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, 'yyyy-mm-dd or yyyy-mm-ddThh:mm, Moscow time');

export const statusRecord = z.object({
  /** Number of the shipment in the sheet; what a record is matched by first. */
  shipment: z.string().min(1).optional(),
  doppNumber: z.string().min(1).optional(),
  doppDate: moment.optional(),
  /** The outside text as it is; never translated, never guessed. */
  status: z.string().min(1).optional(),
  /** Decoded text of the QR code. */
  qr: z.string().min(1).optional(),
  handedOver: moment.optional(),
  acknowledged: moment.optional(),
  crossedAt: moment.optional(),
  rejectionReason: z.string().optional(),
  incident: z.string().optional(),
});
export type StatusRecord = z.infer<typeof statusRecord>;

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
export type ConnectorFault = 'not-configured' | 'unreachable' | 'refused' | 'unreadable' | 'cancelled';

export type ConnectorAnswer<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly fault: ConnectorFault };

/** A source of statuses. */
export interface Connector {
  readonly kind: string;
  /** What changed since the cursor; everything for an empty one. */
  listChanges(cursor: string): Promise<ConnectorAnswer<Changes>>;
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
