import type { Connector } from '../../../src/connector';
import type { LocalStorage, ProfileData } from '../../services';

/** The kind of source the pane offers; the others are set up in the configuration. */
export const offeredKind = 'gateway';

export interface Connection {
  readonly url: string;
  /** Kept on this computer beside the address it belongs to: no other address ever gets it. */
  readonly token: string;
}

export function readConnection(profile: ProfileData, storage: LocalStorage): Connection | undefined {
  const { kind, url } = profile.connector ?? {};
  if (kind !== offeredKind || typeof url !== 'string' || url === '') return undefined;
  return { url, token: tokenOf(storage, url) };
}

export function tokenOf(storage: LocalStorage, url: string): string {
  return storage.get(secretKey(url)) ?? '';
}

export function keepToken(storage: LocalStorage, url: string, token: string): void {
  if (token === '') storage.remove(secretKey(url));
  else storage.set(secretKey(url), token);
}

/** The profile with the address of the gateway, or without any for an empty text. */
export function withAddress(profile: ProfileData, url: string): ProfileData {
  const { connector, ...rest } = profile;
  return url === '' ? rest : { ...rest, connector: { ...connector, kind: offeredKind, url } };
}

/** A connector to the source; the network’s code is loaded when it is first needed. */
export async function connectTo({ url, token }: Connection): Promise<Connector | undefined> {
  const { findAdapter } = await import('../../../src/connector/adapters');
  return findAdapter(offeredKind)?.connect({ url }, { token });
}

function secretKey(url: string): string {
  return `spot.secret.${url}`;
}
