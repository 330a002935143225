/** FNV-1a over UTF-16 code units, 128 bits (offset and prime of the FNV authors). */
function fnv128(text: string): bigint {
  const mask = (1n << 128n) - 1n;
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (let index = 0; index < text.length; index++) {
    hash ^= BigInt(text.charCodeAt(index));
    hash = (hash * 0x0000000001000000000000000000013bn) & mask;
  }
  return hash;
}

/** A GUID made from a text: the same text gives the same GUID (UUID version 8, RFC 9562). */
export function stableGuid(text: string): string {
  const hex = fnv128(text).toString(16).padStart(32, '0');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
