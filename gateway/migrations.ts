/**
 * The tables, step by step; a step once released is never changed. Every table of a company begins its key with the
 * company, so that no index and no key crosses companies. `events` is the truth; `dopps` is derived from it.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    'CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL)',
    `CREATE TABLE companies (
      id text PRIMARY KEY,
      name text NOT NULL,
      position integer NOT NULL DEFAULT 0,
      dopps integer NOT NULL DEFAULT 0,
      webhook_secret text NOT NULL
    )`,
    `CREATE TABLE tokens (
      company_id text NOT NULL REFERENCES companies,
      id text NOT NULL,
      hash text NOT NULL UNIQUE,
      user_name text NOT NULL,
      scopes text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      revoked_at timestamptz,
      PRIMARY KEY (company_id, id)
    )`,
    `CREATE TABLE dopps (
      company_id text NOT NULL REFERENCES companies,
      id integer NOT NULL,
      key text,
      shipment text,
      number text,
      document text,
      document_hash text,
      state text,
      record jsonb NOT NULL,
      qr_text text,
      qr_png text,
      position integer NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (company_id, id),
      UNIQUE (company_id, key)
    )`,
    'CREATE UNIQUE INDEX dopps_by_position ON dopps (company_id, position)',
    'CREATE INDEX dopps_by_shipment ON dopps (company_id, shipment, id)',
    'CREATE INDEX dopps_by_number ON dopps (company_id, number)',
    `CREATE TABLE events (
      company_id text NOT NULL,
      id text NOT NULL,
      dopp_id integer NOT NULL,
      position integer NOT NULL,
      body jsonb NOT NULL,
      recorded_by text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (company_id, id),
      FOREIGN KEY (company_id, dopp_id) REFERENCES dopps
    )`,
    'CREATE INDEX events_by_dopp ON events (company_id, dopp_id)',
    `CREATE FUNCTION events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'events are only added'; END $$`,
    'CREATE TRIGGER events_stay BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_stay()',
    `CREATE TABLE deliveries (
      company_id text NOT NULL REFERENCES companies,
      id text NOT NULL,
      received_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (company_id, id)
    )`,
    `CREATE TABLE rates (
      company_id text NOT NULL REFERENCES companies,
      date text NOT NULL,
      currency text NOT NULL,
      nominal integer NOT NULL,
      rate text NOT NULL,
      PRIMARY KEY (company_id, date, currency)
    )`,
    `CREATE TABLE audit (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      company_id text NOT NULL REFERENCES companies,
      at timestamptz NOT NULL DEFAULT now(),
      who text NOT NULL,
      action text NOT NULL,
      detail text NOT NULL
    )`,
    'CREATE INDEX audit_by_company ON audit (company_id, id)',
  ],
];
