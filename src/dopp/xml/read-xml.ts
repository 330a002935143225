/**
 * A strict reader of small XML documents. Document type declarations are refused, so no entity but the
 * five of XML itself and character references is ever resolved, and nothing outside the text is read.
 */

/** An element as read. Namespaces are kept as prefixes of names; comments and instructions are skipped. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The element's own text, its pieces joined. */
  readonly text: string;
}

export type XmlFault = 'doctype' | 'not-xml' | 'too-large' | 'too-deep';

export type XmlReading =
  | { readonly ok: true; readonly root: XmlNode }
  | { readonly ok: false; readonly fault: XmlFault; readonly line: number };

/** Bounds of what is read: a receipt or a DOPP stays far below them. */
export const xmlLimits = { characters: 20_000_000, depth: 50, elements: 500_000 } as const;

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const nameAt = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const space = /[ \t\r\n]*/y;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document from its text, already decoded. */
export function readXml(text: string): XmlReading {
  if (text.length > xmlLimits.characters) return { ok: false, fault: 'too-large', line: 1 };
  let place = text.startsWith('\ufeff') ? 1 : 0;
  let elements = 0;
  let root: XmlNode | undefined;
  const open: OpenNode[] = [];
  const fail = (fault: XmlFault): XmlReading => ({ ok: false, fault, line: lineOf(text, place) });

  while (place < text.length) {
    const next = text.indexOf('<', place);
    const piece = text.slice(place, next < 0 ? undefined : next);
    const inside = open.at(-1);
    if (inside) {
      const plain = unescape(piece);
      if (plain === undefined) return fail('not-xml');
      inside.text += plain;
    } else if (piece.trim() !== '') return fail('not-xml');
    if (next < 0) break;
    place = next;
    if (text.startsWith('<?', place)) {
      const end = text.indexOf('?>', place);
      if (end < 0) return fail('not-xml');
      place = end + 2;
    } else if (text.startsWith('<!--', place)) {
      const end = text.indexOf('-->', place + 4);
      if (end < 0) return fail('not-xml');
      place = end + 3;
    } else if (text.startsWith('<![CDATA[', place)) {
      const end = text.indexOf(']]>', place);
      if (end < 0 || !inside) return fail('not-xml');
      inside.text += text.slice(place + 9, end);
      place = end + 3;
    } else if (text.startsWith('<!', place)) {
      return fail('doctype');
    } else if (text.startsWith('</', place)) {
      const end = text.indexOf('>', place);
      const closed = open.pop();
      if (end < 0 || !closed || text.slice(place + 2, end).trim() !== closed.name) return fail('not-xml');
      const parent = open.at(-1);
      if (parent) parent.children.push(closed);
      else root = closed;
      place = end + 1;
    } else {
      if (root || open.length >= xmlLimits.depth) return fail(root ? 'not-xml' : 'too-deep');
      elements += 1;
      if (elements > xmlLimits.elements) return fail('too-large');
      const tag = readTag(text, place + 1);
      if (!tag) return fail('not-xml');
      place = tag.end;
      if (!tag.empty) open.push(tag.node);
      else if (inside) inside.children.push(tag.node);
      else root = tag.node;
    }
  }
  return root && open.length === 0 ? { ok: true, root } : fail('not-xml');
}

function readTag(
  text: string,
  start: number,
): { readonly node: OpenNode; readonly end: number; readonly empty: boolean } | undefined {
  let place = start;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = place;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) place += match.length;
    return match;
  };
  const name = take(nameAt);
  if (name === undefined) return undefined;
  const attributes: Record<string, string> = {};
  for (;;) {
    const gap = take(space);
    if (text.charAt(place) === '>') return { node: { name, attributes, children: [], text: '' }, end: place + 1, empty: false };
    if (text.startsWith('/>', place))
      return { node: { name, attributes, children: [], text: '' }, end: place + 2, empty: true };
    const attribute = gap === '' ? undefined : take(nameAt);
    if (attribute === undefined || Object.hasOwn(attributes, attribute)) return undefined;
    take(space);
    if (text.charAt(place) !== '=') return undefined;
    place += 1;
    take(space);
    const quote = text.charAt(place);
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, place + 1) : -1;
    if (end < 0) return undefined;
    const raw = text.slice(place + 1, end);
    const value = raw.includes('<') ? undefined : unescape(raw.replace(/\r\n|[\t\r\n]/g, ' '));
    if (value === undefined) return undefined;
    attributes[attribute] = value;
    place = end + 1;
  }
}

/** Undefined for an entity that XML itself does not define. */
function unescape(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let unknown = false;
  const plain = text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{1,10})?;?/g, (whole, entity: string | undefined) => {
    if (entity === undefined || !whole.endsWith(';')) {
      unknown = true;
      return '';
    }
    if (!entity.startsWith('#')) {
      const character = named[entity];
      if (character === undefined) unknown = true;
      return character ?? '';
    }
    const code = entity.startsWith('#x') ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    if (code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff)) {
      unknown = true;
      return '';
    }
    return String.fromCodePoint(code);
  });
  return unknown ? undefined : plain;
}

function lineOf(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
