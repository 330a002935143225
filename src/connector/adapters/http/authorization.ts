import axios from 'axios';
import { z } from 'zod';
import type { HttpClientOptions } from './http-client';
import { isSecureAddress } from '../secure-address';

type Authorization = NonNullable<HttpClientOptions['authorization']>;

export function bearerToken(token: string): Authorization {
  return () => Promise.resolve(token === '' ? undefined : { Authorization: `Bearer ${token}` });
}

/** Name and password; Cyrillic goes as UTF-8. */
export function basicAuthorization(user: string, password: string): Authorization {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return () => Promise.resolve({ Authorization: `Basic ${encoded}` });
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive().optional() });

/** OAuth 2 client credentials (RFC 6749, 4.4): a token is kept until shortly before it expires. */
export function clientCredentials(client: {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  readonly now?: () => number;
}): Authorization {
  const now = client.now ?? Date.now;
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async (fresh) => {
    if (!isSecureAddress(client.tokenUrl)) return undefined;
    if (fresh || !kept || now() >= kept.until) {
      kept = undefined;
      const response = await axios.post<unknown>(
        client.tokenUrl,
        new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: client.clientId,
          client_secret: client.clientSecret,
          ...(client.scope === undefined ? {} : { scope: client.scope }),
        }).toString(),
        {
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
          timeout: 15_000,
          maxRedirects: 0,
          validateStatus: () => true,
        },
      );
      const parsed = tokenAnswer.safeParse(response.data);
      if (response.status !== 200 || !parsed.success) return undefined;
      kept = { token: parsed.data.access_token, until: now() + Math.max((parsed.data.expires_in ?? 300) - 30, 0) * 1000 };
    }
    return { Authorization: `Bearer ${kept.token}` };
  };
}
