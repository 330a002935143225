import { damaged, tooLarge } from './archive';

/** What a reader of an XML part does with its pieces. Names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, tag: XmlTag): void;
  /** Character data between two tags, undecoded; a CDATA section has no entities. May come in several pieces. */
  text?(bytes: Buffer, start: number, end: number, cdata: boolean): void;
  close(name: string): void;
}

/** The attributes of the tag being opened; valid during the call of `open` only. */
export interface XmlTag {
  /** Value of an attribute by its name without prefix. */
  attribute(name: string): string | undefined;
  readonly bytes: Buffer;
  /** Index of an attribute, or -1; its raw value is `bytes[valueStart(i) … valueEnd(i))`. */
  find(name: string): number;
  valueStart(index: number): number;
  valueEnd(index: number): number;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const quote = 0x22;
const apostrophe = 0x27;
const equals = 0x3d;
const exclamation = 0x21;
const question = 0x3f;
const colon = 0x3a;
const ampersand = 0x26;
/** A cell holds 32,767 characters; nothing in a workbook needs a longer piece. */
const longestPiece = 4 * 1024 * 1024;
const deepest = 256;

/** 1: space, 2: may stand in a name. */
const kinds = new Uint8Array(256);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) kinds[space] = 1;
for (let byte = 0x80; byte < 256; byte++) kinds[byte] = 2;
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:') kinds[character.charCodeAt(0)] = 2;

const oneLetterNames: (string | undefined)[] = [];
for (const letter of 'abcdefghijklmnopqrstuvwxyz') oneLetterNames[letter.charCodeAt(0)] = letter;

/**
 * A streaming XML scanner over bytes, strict about what it needs: tags nest and are closed, attributes are
 * quoted and not repeated, only the five predefined entities and character references occur. A document
 * type is refused whole: it is the door of every entity attack and no workbook has one. Works on bytes
 * because strings cut from a large string keep all of it in memory, and because 98 % of a sheet is cell
 * addresses and numbers that need no string at all.
 */
export class XmlScanner implements XmlTag {
  bytes: Buffer = Buffer.alloc(0);
  private carry: Buffer | undefined;
  private readonly stack: string[] = [];
  private readonly names = new Map<string, string>();
  private rootSeen = false;
  private started = false;
  private transcoder: TextDecoder | undefined;
  private attributes = new Int32Array(4 * 32);
  private attributeCount = 0;

  constructor(private readonly reader: XmlReader) {}

  push(chunk: Buffer): void {
    let bytes = this.carry ? Buffer.concat([this.carry, chunk]) : chunk;
    this.carry = undefined;
    if (!this.started) {
      if (bytes.length < 4) {
        this.carry = bytes;
        return;
      }
      bytes = this.start(bytes);
    } else if (this.transcoder) {
      bytes = this.carryOver(chunk, bytes);
    }
    this.scan(bytes);
  }

  end(): void {
    if (!this.rootSeen || this.stack.length > 0) throw damaged('xml', 'the part ends too early');
    if (this.carry && !isSpace(this.carry, 0, this.carry.length)) throw damaged('xml', 'text after the end');
  }

  /** Byte order marks: UTF-8 is dropped, UTF-16 is turned into UTF-8. */
  private start(bytes: Buffer): Buffer {
    this.started = true;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
    if (!encoding) return bytes;
    this.transcoder = new TextDecoder(encoding, { fatal: true });
    return this.transcode(bytes);
  }

  private carryOver(chunk: Buffer, joined: Buffer): Buffer {
    const carried = joined.subarray(0, joined.length - chunk.length);
    return Buffer.concat([carried, this.transcode(chunk)]);
  }

  private transcode(chunk: Buffer): Buffer {
    try {
      return Buffer.from(this.transcoder?.decode(chunk, { stream: true }) ?? '', 'utf8');
    } catch (error) {
      throw damaged('xml', error);
    }
  }

  private scan(bytes: Buffer): void {
    this.bytes = bytes;
    const length = bytes.length;
    let position = 0;
    while (position < length) {
      if (bytes[position] !== lessThan) {
        const next = bytes.indexOf(lessThan, position);
        if (next < 0) break;
        this.text(bytes, position, next, false);
        position = next;
      }
      const end = this.markup(bytes, position);
      if (end < 0) break;
      position = end;
    }
    if (position < length) {
      if (length - position > longestPiece) throw tooLarge('piece', longestPiece / 1024 / 1024);
      this.carry = Buffer.from(bytes.subarray(position));
    }
  }

  private text(bytes: Buffer, start: number, end: number, cdata: boolean): void {
    if (this.stack.length === 0) {
      if (!isSpace(bytes, start, end)) throw damaged('xml', 'text outside the root');
    } else this.reader.text?.(bytes, start, end, cdata);
  }

  /** Reads one piece of markup at `<`; answers the position after it, or -1 when the chunk ends inside. */
  private markup(bytes: Buffer, start: number): number {
    if (start + 1 >= bytes.length) return -1;
    const second = bytes[start + 1];
    if (second === slash) return this.closeTag(bytes, start);
    if (second === exclamation) return this.declaration(bytes, start);
    if (second === question) {
      const end = bytes.indexOf('?>', start + 2, 'latin1');
      if (end < 0) return -1;
      this.refuseOtherEncodings(bytes, start, end);
      return end + 2;
    }
    return this.openTag(bytes, start);
  }

  private refuseOtherEncodings(bytes: Buffer, start: number, end: number): void {
    const match = /^<\?xml\s.*?encoding\s*=\s*["']([\w.-]+)["']/s.exec(bytes.toString('latin1', start, end));
    if (match && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(match[1] ?? '')) throw damaged('xml', `encoding ${match[1]}`);
  }

  private declaration(bytes: Buffer, start: number): number {
    const head = bytes.toString('latin1', start, start + 9);
    if (head.startsWith('<!--')) {
      const end = bytes.indexOf('-->', start + 4, 'latin1');
      return end < 0 ? -1 : end + 3;
    }
    if (head.length < 9) {
      const known = ['<![CDATA[', '<!DOCTYPE', '<!--'].some((start) => start.startsWith(head.toUpperCase()));
      if (known) return -1;
      throw damaged('xml', 'unknown declaration');
    }
    if (head === '<![CDATA[') {
      const end = bytes.indexOf(']]>', start + 9, 'latin1');
      if (end < 0) return -1;
      if (this.stack.length === 0) throw damaged('xml', 'text outside the root');
      this.text(bytes, start + 9, end, true);
      return end + 3;
    }
    throw head.toUpperCase() === '<!DOCTYPE' ? damaged('doctype') : damaged('xml', 'unknown declaration');
  }

  private closeTag(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(greaterThan, start + 2);
    if (end < 0) return -1;
    let nameEnd = start + 2;
    while (nameEnd < end && kinds[bytes[nameEnd] ?? 0] === 2) nameEnd++;
    if (nameEnd === start + 2 || !isSpace(bytes, nameEnd, end)) throw damaged('xml', 'broken closing tag');
    const name = this.name(bytes, start + 2, nameEnd);
    if (this.stack.pop() !== name) throw damaged('xml', `unexpected </${name}>`);
    this.reader.close(localName(name));
    return end + 1;
  }

  private openTag(bytes: Buffer, start: number): number {
    const length = bytes.length;
    let position = start + 1;
    while (position < length && kinds[bytes[position]!] === 2) position++;
    if (position >= length) return -1;
    if (position === start + 1) throw damaged('xml', 'a tag without a name');
    const nameEnd = position;
    this.attributeCount = 0;
    for (;;) {
      const before = position;
      while (position < length && kinds[bytes[position]!] === 1) position++;
      if (position >= length) return -1;
      const byte = bytes[position];
      if (byte === greaterThan) return this.opened(bytes, start + 1, nameEnd, position + 1, false);
      if (byte === slash) {
        if (position + 1 >= length) return -1;
        if (bytes[position + 1] !== greaterThan) throw damaged('xml', 'a stray slash');
        return this.opened(bytes, start + 1, nameEnd, position + 2, true);
      }
      if (position === before) throw damaged('xml', 'no space before an attribute');
      const attributeStart = position;
      while (position < length && kinds[bytes[position]!] === 2) position++;
      if (position >= length) return -1;
      if (position === attributeStart) throw damaged('xml', 'a stray character in a tag');
      const attributeEnd = position;
      while (position < length && kinds[bytes[position]!] === 1) position++;
      if (position >= length) return -1;
      if (bytes[position] !== equals) throw damaged('xml', 'an attribute without a value');
      position++;
      while (position < length && kinds[bytes[position]!] === 1) position++;
      if (position >= length) return -1;
      const mark = bytes[position];
      if (mark !== quote && mark !== apostrophe) throw damaged('xml', 'an attribute without quotes');
      const valueStart = ++position;
      while (position < length && bytes[position] !== mark) {
        if (bytes[position] === lessThan) throw damaged('xml', 'a tag inside an attribute');
        position++;
      }
      if (position >= length) return -1;
      this.addAttribute(bytes, attributeStart, attributeEnd, valueStart, position);
      position++;
    }
  }

  private opened(bytes: Buffer, nameStart: number, nameEnd: number, next: number, empty: boolean): number {
    const name = this.name(bytes, nameStart, nameEnd);
    if (this.stack.length === 0) {
      if (this.rootSeen) throw damaged('xml', 'a second root');
      this.rootSeen = true;
    }
    if (this.stack.length >= deepest) throw damaged('xml', 'nested too deep');
    const local = localName(name);
    this.reader.open(local, this);
    if (empty) this.reader.close(local);
    else this.stack.push(name);
    return next;
  }

  private addAttribute(bytes: Buffer, start: number, end: number, valueStart: number, valueEnd: number): void {
    const at = this.attributeCount * 4;
    for (let other = 0; other < at; other += 4) {
      const otherStart = this.attributes[other]!;
      if (end - start === this.attributes[other + 1]! - otherStart && same(bytes, otherStart, start, end - start))
        throw damaged('xml', 'an attribute stands twice');
    }
    if (at === this.attributes.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.attributes);
      this.attributes = larger;
    }
    this.attributes[at] = start;
    this.attributes[at + 1] = end;
    this.attributes[at + 2] = valueStart;
    this.attributes[at + 3] = valueEnd;
    this.attributeCount++;
  }

  /** The name as one shared string, so that comparing names compares pointers. */
  private name(bytes: Buffer, start: number, end: number): string {
    const letter = end - start === 1 ? oneLetterNames[bytes[start]!] : undefined;
    if (letter !== undefined) return letter;
    const name = bytes.toString('utf8', start, end);
    const known = this.names.get(name);
    if (known !== undefined) return known;
    if (this.names.size < 1024) this.names.set(name, name);
    return name;
  }

  find(name: string): number {
    const { bytes, attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      let start = attributes[index * 4]!;
      const end = attributes[index * 4 + 1]!;
      if (end - start !== name.length) {
        if (end - start < name.length) continue;
        start = end - name.length;
        if (bytes[start - 1] !== colon) continue;
      }
      let offset = 0;
      while (offset < name.length && bytes[start + offset] === name.charCodeAt(offset)) offset++;
      if (offset === name.length) return index;
    }
    return -1;
  }

  valueStart(index: number): number {
    return this.attributes[index * 4 + 2]!;
  }

  valueEnd(index: number): number {
    return this.attributes[index * 4 + 3]!;
  }

  attribute(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : decodeText(this.bytes, this.valueStart(index), this.valueEnd(index));
  }
}

function same(bytes: Buffer, first: number, second: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) if (bytes[first + offset] !== bytes[second + offset]) return false;
  return true;
}

function isSpace(bytes: Buffer, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (kinds[bytes[position]!] !== 1) return false;
  return true;
}

function localName(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data as a string: UTF-8, line ends as `\n`, entities resolved. */
export function decodeText(bytes: Buffer, start: number, end: number, cdata = false): string {
  let special = false;
  let wide = false;
  for (let position = start; position < end; position++) {
    const byte = bytes[position]!;
    if (byte >= 0x80) wide = true;
    else if (byte === ampersand || byte === 0x0d) special = true;
  }
  const text = wide ? bytes.toString('utf8', start, end) : bytes.toString('latin1', start, end);
  if (!special) return text;
  const lines = text.replace(/\r\n?/g, '\n');
  return cdata ? lines : lines.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => resolveReference(reference));
}

function resolveReference(reference: string): string {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(reference);
  if (number) {
    const code = number[1] ? parseInt(number[1], 16) : parseInt(number[2] ?? '', 10);
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);
    if (allowed) return String.fromCodePoint(code);
  }
  const known = reference.endsWith(';') ? entities[reference.slice(0, -1)] : undefined;
  if (known === undefined) throw damaged('xml', 'an unknown entity');
  return known;
}
