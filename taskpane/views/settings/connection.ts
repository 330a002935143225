import type { LocalStorage, ProfileData } from '../../services';
import { keepSecret } from '../../use-cases/connection';

export { connectTo, readConnection, type Connection } from '../../use-cases/connection';

/** Keeps the gateway’s token on this computer; an empty one forgets it. */
export function keepToken(storage: LocalStorage, url: string, token: string): void {
  keepSecret(storage, 'token', url, token);
}

/** The settings of a source as typed; `undefined` for none. */
export type TypedConnection = { readonly kind: string; readonly [setting: string]: unknown } | undefined;

export function typedConnection({ connector }: ProfileData): TypedConnection {
  const kind = connector?.['kind'];
  return typeof kind === 'string' && kind !== '' ? { ...connector, kind } : undefined;
}

/** The profile with a source, or without any. */
export function withConnection(profile: ProfileData, connection: TypedConnection): ProfileData {
  const { connector: _, ...rest } = profile;
  return connection === undefined ? rest : { ...rest, connector: connection };
}

/** The source with a setting; an empty one counts as not given. */
export function withSetting(connection: NonNullable<TypedConnection>, name: string, value: unknown): NonNullable<TypedConnection> {
  const { [name]: _, ...rest } = connection;
  const empty = value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
  return { ...rest, kind: connection.kind, ...(empty ? {} : { [name]: typeof value === 'string' ? value.trim() : value }) };
}
