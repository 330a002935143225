import type { z } from 'zod';
import QRCode from 'qrcode';
import {
  deriveDopp,
  doppEvent,
  type Act,
  type DoppEvent,
  type SourceRate,
  type StatusQuery,
  type StatusRecord,
  type Submission,
} from '../src/connector';
import { gatewayStatuses, takenStatus } from '../src/connector/adapters/spot-gateway/statuses';
import { gatewayRecord, scopes, type GatewayItem, type OperatorEvent, type Scope } from '../src/connector/gateway-api';
import type { Database, Queries, Row } from './database';
import { createId, createToken, hashOf } from './secrets';

export interface Identity {
  readonly company: string;
  readonly token: string;
  readonly user: string;
  readonly scopes: readonly Scope[];
}

/** Makes a company with its first administrator’s token; token and webhook secret are shown once. */
export async function createCompany(
  database: Database,
  name: string,
  chosen: { readonly token?: string; readonly scopes?: readonly Scope[] } = {},
): Promise<{ company: string; token: string; webhookSecret: string }> {
  const company = createId();
  const webhookSecret = createToken();
  const token = chosen.token ?? createToken();
  await database.transaction(async (queries) => {
    await queries.query('INSERT INTO companies (id, name, webhook_secret) VALUES ($1, $2, $3)', [company, name, webhookSecret]);
    await queries.query(
      'INSERT INTO tokens (company_id, id, hash, user_name, scopes) VALUES ($1, $2, $3, $4, $5)',
      [company, createId(), hashOf(token), 'administrator', (chosen.scopes ?? scopes).join(' ')],
    );
  });
  return { company, token, webhookSecret };
}

/** Who a token belongs to; undefined for one nobody issued or that was revoked. */
export async function identify(database: Queries, token: string): Promise<Identity | undefined> {
  const [row] = await database.query(
    'SELECT company_id, id, user_name, scopes FROM tokens WHERE hash = $1 AND revoked_at IS NULL',
    [hashOf(token)],
  );
  if (!row) return undefined;
  const held = String(row['scopes']).split(' ');
  return {
    company: String(row['company_id']),
    token: String(row['id']),
    user: String(row['user_name']),
    scopes: scopes.filter((scope) => held.includes(scope)),
  };
}

type StoredRecord = z.infer<typeof gatewayRecord>;

interface StoreSettings {
  /** Texts known to permit entry, from the dated facts. */
  readonly permitting: readonly string[];
  readonly simulated: boolean;
  readonly now: () => number;
}

/** Is there a later filing of the shipment? Asked when it is read, for the earlier row does not change by it. */
const laterFiling = `EXISTS (SELECT 1 FROM dopps AS later
  WHERE later.company_id = dopps.company_id AND later.shipment = dopps.shipment AND later.id > dopps.id)`;

const advance = 'UPDATE companies SET position = position + 1 WHERE id = $1 RETURNING position';

/** Everything the gateway knows of one company. No statement in this class lacks the company. */
export class CompanyStore {
  constructor(
    private readonly database: Database,
    private readonly company: string,
    private readonly settings: StoreSettings,
  ) {}

  /** Everything kept here was invented by the simulator. */
  get simulated(): boolean {
    return this.settings.simulated;
  }

  /** Takes prepared DOPPs, each once per key; the same key with another document is a conflict. */
  submit(items: readonly Submission[], who: string): Promise<GatewayItem[]> {
    return this.database.transaction(async (queries) => {
      await this.lock(queries);
      const answers: GatewayItem[] = [];
      for (const item of items) {
        const document = JSON.stringify(item.document);
        const hash = hashOf(`${item.shipment}\n${document}`);
        const [known] = await queries.query(
          'SELECT id, document_hash, record FROM dopps WHERE company_id = $1 AND key = $2',
          [this.company, item.key],
        );
        if (known) {
          answers.push(
            known['document_hash'] === hash
              ? { key: item.key, ok: true, record: gatewayRecord.parse(known['record']) }
              : failure(item.key, 'conflict', 'The key was used for another document'),
          );
          continue;
        }
        const id = await this.addDopp(queries, { key: item.key, shipment: item.shipment, document, hash });
        const record = await this.append(
          queries,
          id,
          [{ kind: 'status', id: `taken:${item.key}`, order: 0, status: takenStatus }],
          who,
        );
        answers.push({ key: item.key, ok: true, record });
      }
      await this.audit(queries, who, 'submit', items.map(({ key }) => key).join(', '));
      return answers;
    });
  }

  /** Records what people did with DOPPs that are known, or with shipments filed elsewhere. */
  record(acts: readonly Act[], who: string): Promise<GatewayItem[]> {
    return this.database.transaction(async (queries) => {
      await this.lock(queries);
      const answers: GatewayItem[] = [];
      for (const act of acts) {
        const id = (await this.find(queries, act))?.id ?? (await this.addOutside(queries, act));
        const event: DoppEvent = {
          kind: act.kind,
          id: `act:${act.id}`,
          order: await this.nextActOrder(queries, id),
          at: act.at,
          ...(act.text === undefined ? {} : { text: act.text }),
        };
        answers.push({ key: act.id, ok: true, record: await this.append(queries, id, [event], who) });
      }
      await this.audit(queries, who, 'record', acts.map(({ id, kind }) => `${kind} ${id}`).join(', '));
      return answers;
    });
  }

  /**
   * Takes what an operator reports, all or nothing. `delivery` never repeats; a repeated one changes nothing. Events
   * that name neither a shipment nor a number are answered as unknown.
   */
  report(events: readonly OperatorEvent[], delivery: string, who: string): Promise<{ taken: number; unknown: string[]; repeated: boolean }> {
    return this.database.transaction(async (queries) => {
      await this.lock(queries);
      const fresh = await queries.query(
        'INSERT INTO deliveries (company_id, id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
        [this.company, delivery],
      );
      if (fresh.length === 0) return { taken: 0, unknown: [], repeated: true };
      const unknown: string[] = [];
      for (const event of events) {
        if (event.shipment === undefined && event.doppNumber === undefined) {
          unknown.push(event.id);
          continue;
        }
        const id = (await this.find(queries, event))?.id ?? (await this.addOutside(queries, event));
        const { shipment: _, ...body } = event;
        await this.append(queries, id, [{ ...body, kind: 'status', id: `op:${event.id}` }], who);
      }
      await this.audit(queries, who, 'report', events.map(({ id }) => id).join(', '));
      return { taken: events.length - unknown.length, unknown, repeated: false };
    });
  }

  /** What changed after a position, oldest change first. */
  async changes(after: number, limit: number): Promise<{ items: StoredRecord[]; cursor: string; more: boolean }> {
    const rows = await this.database.query(
      `SELECT position, record, ${laterFiling} AS superseded FROM dopps WHERE company_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [this.company, after, limit + 1],
    );
    // A cursor of the time before an older backup was restored is ahead of everything: begin anew.
    if (rows.length === 0 && after > 0 && after > (await this.position())) return this.changes(0, limit);
    const page = rows.slice(0, limit);
    return {
      items: page.map((row) => ({ ...(row['record'] as StoredRecord), ...(row['superseded'] === true ? { superseded: true } : {}) })),
      cursor: String(page.at(-1)?.['position'] ?? after),
      more: rows.length > limit,
    };
  }

  async statuses(queries: readonly StatusQuery[]): Promise<GatewayItem[]> {
    const answers: GatewayItem[] = [];
    for (const query of queries) {
      const key = query.doppNumber ?? query.shipment ?? '';
      const found = await this.find(this.database, query);
      answers.push(
        found ? { key, ok: true, record: gatewayRecord.parse(found.row['record']) } : failure(key, 'not-found', 'No such DOPP'),
      );
    }
    return answers;
  }

  async qr(query: StatusQuery): Promise<{ png?: string; text?: string } | undefined> {
    const found = await this.find(this.database, query);
    if (!found) return undefined;
    const { qr_png: png, qr_text: text } = found.row;
    return typeof png === 'string' && typeof text === 'string' ? { png, text } : {};
  }

  /** A submitted document, for whoever files it. */
  async submitted(key: string): Promise<{ key: string; shipment: string; document: Record<string, unknown>; record: StoredRecord } | undefined> {
    const [row] = await this.database.query(
      'SELECT key, shipment, document, record FROM dopps WHERE company_id = $1 AND key = $2 AND document IS NOT NULL',
      [this.company, key],
    );
    if (!row) return undefined;
    return {
      key: String(row['key']),
      shipment: String(row['shipment']),
      document: JSON.parse(String(row['document'])) as Record<string, unknown>,
      record: gatewayRecord.parse(row['record']),
    };
  }

  async rates(date: string): Promise<SourceRate[]> {
    const rows = await this.database.query(
      'SELECT date, currency, nominal, rate FROM rates WHERE company_id = $1 AND date = $2 ORDER BY currency',
      [this.company, date],
    );
    return rows.map((row) => ({
      date: String(row['date']),
      currency: String(row['currency']),
      nominal: Number(row['nominal']),
      rate: String(row['rate']),
    }));
  }

  keepRates(rates: readonly SourceRate[], who: string): Promise<void> {
    return this.database.transaction(async (queries) => {
      for (const { date, currency, nominal, rate } of rates)
        await queries.query(
          `INSERT INTO rates (company_id, date, currency, nominal, rate) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (company_id, date, currency) DO UPDATE SET nominal = EXCLUDED.nominal, rate = EXCLUDED.rate`,
          [this.company, date, currency, nominal, rate],
        );
      await this.audit(queries, who, 'rates', rates.map(({ date, currency }) => `${currency} ${date}`).join(', '));
    });
  }

  async issueToken(user: string, held: readonly Scope[], who: string): Promise<{ id: string; token: string }> {
    const [id, token] = [createId(), createToken()];
    await this.database.query(
      'INSERT INTO tokens (company_id, id, hash, user_name, scopes) VALUES ($1, $2, $3, $4, $5)',
      [this.company, id, hashOf(token), user, held.join(' ')],
    );
    await this.audit(this.database, who, 'issue-token', `${id} ${user} ${held.join(' ')}`);
    return { id, token };
  }

  async revokeToken(id: string, who: string): Promise<boolean> {
    const rows = await this.database.query(
      'UPDATE tokens SET revoked_at = coalesce(revoked_at, now()) WHERE company_id = $1 AND id = $2 RETURNING id',
      [this.company, id],
    );
    if (rows.length > 0) await this.audit(this.database, who, 'revoke-token', id);
    return rows.length > 0;
  }

  async tokens(): Promise<{ id: string; user: string; scopes: Scope[]; revoked: boolean }[]> {
    const rows = await this.database.query(
      'SELECT id, user_name, scopes, revoked_at IS NOT NULL AS revoked FROM tokens WHERE company_id = $1 ORDER BY created_at, id',
      [this.company],
    );
    return rows.map((row) => ({
      id: String(row['id']),
      user: String(row['user_name']),
      scopes: scopes.filter((scope) => String(row['scopes']).split(' ').includes(scope)),
      revoked: row['revoked'] === true,
    }));
  }

  async auditLog(limit: number): Promise<{ at: string; who: string; action: string; detail: string }[]> {
    const rows = await this.database.query(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, who, action, detail
       FROM audit WHERE company_id = $1 ORDER BY id DESC LIMIT $2`,
      [this.company, limit],
    );
    return rows.map((row) => ({
      at: String(row['at']),
      who: String(row['who']),
      action: String(row['action']),
      detail: String(row['detail']),
    }));
  }

  /** DOPPs the simulator still has to move, with how long ago they last changed. */
  async unfinished(limit: number): Promise<{ id: number; key: string; state: string; document: string; waitedMs: number }[]> {
    const rows = await this.database.query(
      `SELECT id, key, state, document, (extract(epoch FROM now() - changed_at) * 1000)::integer AS waited
       FROM dopps WHERE company_id = $1 AND document IS NOT NULL AND state IN ('checked', 'registered', 'awaiting-deposit')
       ORDER BY changed_at LIMIT $2`,
      [this.company, limit],
    );
    return rows.map((row) => ({
      id: Number(row['id']),
      key: String(row['key']),
      state: String(row['state']),
      document: String(row['document']),
      waitedMs: Number(row['waited']),
    }));
  }

  /** Adds events to a DOPP of this company; the same event id is added once. */
  addEvents(id: number, events: readonly DoppEvent[], who: string): Promise<void> {
    return this.database.transaction(async (queries) => {
      await this.lock(queries);
      await this.append(queries, id, events, who);
    });
  }

  /** Derives every DOPP anew from the event log and says which differ from what is kept. */
  async compareWithLog(): Promise<number[]> {
    const rows = await this.database.query('SELECT id, shipment, record FROM dopps WHERE company_id = $1 ORDER BY id', [this.company]);
    const different: number[] = [];
    for (const row of rows) {
      const { record } = await this.derive(this.database, Number(row['id']), row['shipment']);
      if (stable(record) !== stable(row['record'])) different.push(Number(row['id']));
    }
    return different;
  }

  /**
   * One writer per company at a time: positions are then given in the order of commits, and a reader's cursor
   * never passes a change that is not yet visible.
   */
  private async lock(queries: Queries): Promise<void> {
    await queries.query('SELECT id FROM companies WHERE id = $1 FOR UPDATE', [this.company]);
  }

  private async position(): Promise<number> {
    const [row] = await this.database.query('SELECT position FROM companies WHERE id = $1', [this.company]);
    return Number(row?.['position'] ?? 0);
  }

  /** Acts are in the order they were taken, whatever the clocks of the processes say: never before one taken earlier. */
  private async nextActOrder(queries: Queries, id: number): Promise<number> {
    const [row] = await queries.query(
      `SELECT max((body->>'order')::double precision) AS last FROM events WHERE company_id = $1 AND dopp_id = $2 AND body->>'kind' <> 'status'`,
      [this.company, id],
    );
    const last = row?.['last'];
    return Math.max(this.settings.now(), typeof last === 'number' ? last + 1 : 0);
  }

  private async nextPosition(queries: Queries): Promise<number> {
    const [row] = await queries.query(advance, [this.company]);
    return Number(row?.['position']);
  }

  private async addDopp(
    queries: Queries,
    dopp: { key?: string; shipment?: string | undefined; number?: string | undefined; document?: string; hash?: string },
  ): Promise<number> {
    const [row] = await queries.query('UPDATE companies SET dopps = dopps + 1 WHERE id = $1 RETURNING dopps', [this.company]);
    const id = Number(row?.['dopps']);
    await queries.query(
      `INSERT INTO dopps (company_id, id, key, shipment, number, document, document_hash, record, position)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '{}', $8)`,
      [
        this.company,
        id,
        dopp.key ?? null,
        dopp.shipment ?? null,
        dopp.number ?? null,
        dopp.document ?? null,
        dopp.hash ?? null,
        await this.nextPosition(queries),
      ],
    );
    return id;
  }

  /** A DOPP that was filed past the gateway. */
  private addOutside(queries: Queries, { shipment, doppNumber }: StatusQuery): Promise<number> {
    return this.addDopp(queries, { shipment, number: doppNumber });
  }

  /** By number, else the last one of the shipment. A number nobody knows yet belongs to the shipment’s last DOPP without one. */
  private async find(queries: Queries, { doppNumber, shipment }: StatusQuery): Promise<{ id: number; row: Row } | undefined> {
    const columns = 'SELECT id, record, qr_png, qr_text FROM dopps';
    if (doppNumber !== undefined) {
      const [row] = await queries.query(
        `${columns} WHERE company_id = $1 AND number = $2 ORDER BY id DESC LIMIT 1`,
        [this.company, doppNumber],
      );
      if (row) return { id: Number(row['id']), row };
    }
    if (shipment === undefined) return undefined;
    const [row] = await queries.query(
      doppNumber === undefined
        ? `${columns} WHERE company_id = $1 AND shipment = $2 ORDER BY id DESC LIMIT 1`
        : `${columns} WHERE company_id = $1 AND shipment = $2 AND number IS NULL ORDER BY id DESC LIMIT 1`,
      [this.company, shipment],
    );
    return row ? { id: Number(row['id']), row } : undefined;
  }

  private async append(queries: Queries, id: number, events: readonly DoppEvent[], who: string): Promise<StoredRecord> {
    const position = await this.nextPosition(queries);
    let added = 0;
    for (const event of events) {
      const rows = await queries.query(
        `INSERT INTO events (company_id, id, dopp_id, position, body, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (company_id, id) DO NOTHING RETURNING id`,
        [this.company, event.id, id, position, JSON.stringify(event), who],
      );
      added += rows.length;
    }
    const [kept] = await queries.query(
      'SELECT shipment, number, record, qr_text, qr_png FROM dopps WHERE company_id = $1 AND id = $2',
      [this.company, id],
    );
    if (!kept) throw new Error('The DOPP of an event is gone');
    if (added === 0) return gatewayRecord.parse(kept['record']);
    const { record, state } = await this.derive(queries, id, kept['shipment']);
    const qr = record.qr ?? null;
    const png = qr === null ? null : qr === kept['qr_text'] ? kept['qr_png'] : await pictureOf(qr);
    await queries.query(
      `UPDATE dopps SET record = $3, state = $4, number = coalesce($5, number), qr_text = $6, qr_png = $7, position = $8, changed_at = now()
       WHERE company_id = $1 AND id = $2`,
      [this.company, id, JSON.stringify(record), state ?? null, record.doppNumber ?? null, qr, png, position],
    );
    return record;
  }

  private async derive(queries: Queries, id: number, shipment: unknown): Promise<{ record: StoredRecord; state: string | undefined }> {
    const rows = await queries.query(
      `SELECT body, to_char(recorded_at AT TIME ZONE 'Europe/Moscow', 'YYYY-MM-DD"T"HH24:MI') AS at
       FROM events WHERE company_id = $1 AND dopp_id = $2`,
      [this.company, id],
    );
    const heard = rows.map((row) => ({ event: doppEvent.parse(row['body']), at: String(row['at']) }));
    const derived = deriveDopp(heard.map(({ event }) => event), gatewayStatuses, this.settings.permitting);
    return {
      state: derived.state,
      record: {
        ...(typeof shipment === 'string' ? { shipment } : {}),
        ...derived.record,
        ...timesOf(heard, derived.record),
        ...(derived.state === undefined ? {} : { state: derived.state }),
        permitsEntry: derived.permitsEntry,
        ...(this.settings.simulated ? { simulated: true } : {}),
      },
    };
  }

  private async audit(queries: Queries, who: string, action: string, detail: string): Promise<void> {
    await queries.query('INSERT INTO audit (company_id, who, action, detail) VALUES ($1, $2, $3, $4)', [
      this.company,
      who,
      action,
      detail.slice(0, 2000),
    ]);
  }
}

/** When the filing was taken, and since when it has the status and the QR code it has, as the gateway heard of them. */
function timesOf(heard: readonly { readonly event: DoppEvent; readonly at: string }[], { status, qr }: Pick<StatusRecord, 'status' | 'qr'>): Partial<StoredRecord> {
  const first = (holds: (event: DoppEvent) => boolean): string | undefined =>
    heard.filter(({ event }) => holds(event)).map(({ at }) => at).sort()[0];
  const submittedAt = first((event) => event.kind === 'status' && event.id.startsWith('taken:'));
  const statusAt = status === undefined ? undefined : first((event) => event.kind === 'status' && event.status === status);
  const qrAt = qr === undefined ? undefined : first((event) => event.kind === 'status' && event.qr === qr);
  return {
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(statusAt === undefined ? {} : { statusAt }),
    ...(qrAt === undefined ? {} : { qrAt }),
  };
}

function failure(key: string, code: 'conflict' | 'not-found', text: string): GatewayItem {
  return { key, ok: false, error: { code, text } };
}

/** PNG in base64. A text that no QR code holds stays a text. */
async function pictureOf(text: string): Promise<string | null> {
  try {
    return (await QRCode.toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 6 })).toString('base64');
  } catch {
    return null;
  }
}

/** JSON with the keys of objects in one order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
