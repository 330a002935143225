import { strFromU8 } from 'fflate';

/**
 * Single tags of the small parts that exceljs wrote or that name other parts, looked at as text: for putting a tag into a
 * part without writing the rest of it anew. Cells are read with `xml-part.ts`.
 */
export function tagsOf(part: Uint8Array | undefined, name: string): readonly string[] {
  return partText(part).match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

/** A part as text; empty where there is none. */
export function partText(part: Uint8Array | undefined): string {
  return part ? strFromU8(part) : '';
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** Value of an attribute of a tag; empty where it has none. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
