import type { LocalStorage, ProfileData } from '../../services';
import { keepSecret, secretAt } from '../../use-cases/connection';

export { connectTo, readConnection, type Connection } from '../../use-cases/connection';

/** The kind of source the pane offers; the others are set up in the configuration. */
export const offeredKind = 'gateway';

export function tokenOf(storage: LocalStorage, url: string): string {
  return secretAt(storage, 'token', url);
}

export function keepToken(storage: LocalStorage, url: string, token: string): void {
  keepSecret(storage, 'token', url, token);
}

/** The profile with the address of the gateway, or without any for an empty text. */
export function withAddress(profile: ProfileData, url: string): ProfileData {
  const { connector, ...rest } = profile;
  return url === '' ? rest : { ...rest, connector: { ...connector, kind: offeredKind, url } };
}
