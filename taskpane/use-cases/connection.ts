import { Outbox, type Connector } from '../../src/connector';
import type { AdapterSurroundings } from '../../src/connector/adapters';
import type { LocalStorage, ProfileData } from '../services';

/** Where statuses come from, as the profile says it. */
export interface Connection {
  /** Kind of the adapter. */
  readonly kind: string;
  /** Its settings, without any secret. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** A secret kept on this computer beside the address it belongs to; empty when there is none. */
  readonly secretOf: (name: string, address: string) => string;
}

export function readConnection(profile: ProfileData, storage: LocalStorage): Connection | undefined {
  const { kind, ...settings } = profile.connector ?? {};
  if (typeof kind !== 'string' || kind === '' || (kind === 'gateway' && !settings['url'])) return undefined;
  return { kind, settings, secretOf: (name, address) => secretAt(storage, name, address) };
}

/** The adapters and the network's code, loaded when they are first needed. */
export function loadAdapters(): Promise<typeof import('../../src/connector/adapters')> {
  return import('../../src/connector/adapters');
}

/** A connector to the source; undefined when its settings do not fit. */
export async function connectTo(connection: Connection, surroundings: AdapterSurroundings = {}): Promise<Connector | undefined> {
  const { addressOfSecret, findAdapter } = await loadAdapters();
  const adapter = findAdapter(connection.kind);
  if (!adapter) return undefined;
  const secrets = adapter.form
    .filter(({ kind }) => kind === 'secret')
    .map((field) => [field.name, connection.secretOf(field.name, addressOfSecret(adapter, field, connection.settings))]);
  return adapter.connect(connection.settings, Object.fromEntries(secrets), surroundings);
}

export function secretAt(storage: LocalStorage, name: string, address: string): string {
  return storage.get(secretKey(name, address)) ?? '';
}

/** Keeps a secret on this computer; an empty text forgets it. */
export function keepSecret(storage: LocalStorage, name: string, address: string, secret: string): void {
  if (secret === '') storage.remove(secretKey(name, address));
  else storage.set(secretKey(name, address), secret);
}

/** A source by its kind and address: cursors and what waits belong to it alone. */
export function nameOf({ kind, settings }: Connection): string {
  return `${kind} ${typeof settings['url'] === 'string' ? settings['url'] : ''}`;
}

/** What waits for the source; each source has its own. */
export function outboxOf(storage: LocalStorage, connection: Connection): Outbox {
  return new Outbox(storage, nameOf(connection));
}

/** No other address ever gets what is kept here. */
function secretKey(name: string, address: string): string {
  return name === 'token' ? `spot.secret.${address}` : `spot.secret.${address} ${name}`;
}
