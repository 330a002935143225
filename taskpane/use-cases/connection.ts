import { Outbox, type Connector } from '../../src/connector';
import type { addressOfSecret, AdapterSurroundings, AnyAdapter } from '../../src/connector/adapters';
import type { LocalStorage, ProfileData } from '../services';
import type { ConnectedSource } from './status-surroundings';

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
export function loadAdapters(): Promise<{ readonly adapters: readonly AnyAdapter[]; readonly addressOf: typeof addressOfSecret }> {
  return import('../../src/connector/adapters').then((loaded) => ({ adapters: loaded.adapters, addressOf: loaded.addressOfSecret }));
}

/** A connector to the source; undefined when its settings do not fit. */
export async function connectTo(connection: Connection, surroundings: AdapterSurroundings = {}): Promise<Connector | undefined> {
  return (await connectSource(connection, surroundings))?.connector;
}

/** `connectTo` with the adapter the connector comes from. */
export async function connectSource(connection: Connection, surroundings: AdapterSurroundings = {}): Promise<ConnectedSource | undefined> {
  const { adapters, addressOf } = await loadAdapters();
  const adapter = adapters.find(({ kind }) => kind === connection.kind);
  if (!adapter) return undefined;
  const secrets = adapter.form
    .filter(({ kind }) => kind === 'secret')
    .map((field) => [field.name, connection.secretOf(field.name, addressOf(adapter, field, connection.settings))]);
  const key = JSON.stringify([connection.kind, connection.settings, secrets]);
  if (last?.key === key && last.folder === surroundings.folder) return last.source;
  const connector = adapter.connect(connection.settings, Object.fromEntries(secrets), surroundings);
  last = connector && { key, folder: surroundings.folder, source: { connector, adapter } };
  return last?.source;
}

/** The source last connected to: its pace and its memory of failures go on from one request to the next. */
let last: { readonly key: string; readonly folder: AdapterSurroundings['folder']; readonly source: ConnectedSource } | undefined;

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
