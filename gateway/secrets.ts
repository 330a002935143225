import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token for a user; only its hash is kept. 256 random bits need no slow hash. */
export function createToken(): string {
  return `spot_${randomBytes(32).toString('base64url')}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function createId(): string {
  return randomBytes(12).toString('base64url');
}

/** The signature of a webhook: HMAC-SHA-256 in hex over `TIMESTAMP.DELIVERY`, a point and the body as sent. */
export function signatureOf(secret: string, head: string, body: string): string {
  return createHmac('sha256', secret).update(`${head}.${body}`, 'utf8').digest('hex');
}

export function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8')];
  return first.length === second.length && timingSafeEqual(first, second);
}
