import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { WorkbookFault } from '../port';
import type { XlsxLimits } from './limits';

/**
 * The zip container of an xlsx file: its directory, and its entries unpacked as streams under limits
 * that count what is really unpacked. Follows PKWARE's APPNOTE 6.3; stored and deflated entries, zip64.
 */
export interface Archive {
  /** Names as they stand in the directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Packed size of an entry, 0 for one that is not there. */
  packedBytes(name: string): number;
  /** The unpacked bytes of an entry in chunks. Rejects with `WorkbookFault`. */
  unpack(name: string, onPackedBytes?: (done: number) => void): AsyncGenerator<Buffer, void, undefined>;
  close(): Promise<void>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly headerOffset: number;
}

interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const endRecordSignature = 0x06054b50;
const end64RecordSignature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endRecordSize = 22;
const longestComment = 0xffff;
const chunkBytes = 256 * 1024;
/** Came with Node 20.15; on an older Node damage shows as broken deflate data or broken XML. */
const crc32 = zlib.crc32 as typeof zlib.crc32 | undefined;
/** Compound File Binary: xls, and xlsx behind a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3). */
const compoundFileSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encryptedStreamName = Buffer.from('EncryptedPackage', 'utf16le');

/** Opens a file by path, or bytes already read. Rejects with `WorkbookFault` when it is no zip archive. */
export async function openArchive(file: string | Uint8Array, limits: XlsxLimits): Promise<Archive> {
  const source = typeof file === 'string' ? await fileSource(file) : bytesSource(file);
  try {
    if (source.size > limits.fileBytes) throw tooLarge('file', megabytes(limits.fileBytes));
    await refuseOtherFormats(source);
    const entries = await readDirectory(source, limits);
    return new ZipArchive(source, entries, limits);
  } catch (fault) {
    await source.close();
    throw fault;
  }
}

/** Unpacks every part once and keeps nothing: what passes may be handed to a library that has no limits of its own. */
export async function verifyArchive(file: string | Uint8Array, limits: XlsxLimits): Promise<void> {
  const archive = await openArchive(file, limits);
  try {
    for (const name of archive.names) for await (const chunk of archive.unpack(name)) void chunk;
  } finally {
    await archive.close();
  }
}

class ZipArchive implements Archive {
  readonly names: readonly string[];
  private unpackedBytes = 0;

  constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: XlsxLimits,
  ) {
    this.names = [...entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(entryKey(name));
  }

  packedBytes(name: string): number {
    return this.entries.get(entryKey(name))?.packed ?? 0;
  }

  async *unpack(name: string, onPackedBytes?: (done: number) => void): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.entries.get(entryKey(name));
    if (!entry) throw damaged('part-missing', name);
    if (entry.encrypted) throw new WorkbookFault('encrypted');
    if (entry.method !== 0 && entry.method !== 8) throw damaged('zip', `${name}: compression method ${entry.method}`);
    const header = await this.source.read(entry.headerOffset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== localSignature) throw damaged('zip', `${name}: no local header`);
    const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.packed > this.source.size) throw damaged('zip', `${name}: reaches beyond the file`);
    let done = 0;
    const packed = this.packedChunks(start, entry.packed, (bytes) => {
      done += bytes;
      onPackedBytes?.(done);
    });
    const chunks = entry.method === 0 ? packed : inflated(packed);
    let size = 0;
    let checksum = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        this.unpackedBytes += chunk.length;
        if (this.unpackedBytes > this.limits.unpackedBytes) throw tooLarge('unpacked', megabytes(this.limits.unpackedBytes));
        if (size > this.limits.ratioFreeBytes && size > entry.packed * this.limits.ratio) throw tooLarge('ratio', this.limits.ratio);
        if (crc32) checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof WorkbookFault ? error : damaged('zip', error);
    }
    if (crc32 && checksum !== entry.checksum) throw damaged('zip', `${name}: checksum differs`);
  }

  close(): Promise<void> {
    return this.source.close();
  }

  private async *packedChunks(start: number, length: number, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
    for (let offset = 0; offset < length; offset += chunkBytes) {
      const chunk = await this.source.read(start + offset, Math.min(chunkBytes, length - offset));
      onRead(chunk.length);
      yield chunk;
    }
  }
}

function inflated(packed: AsyncGenerator<Buffer>): AsyncIterable<Buffer> {
  const inflate = zlib.createInflateRaw({ chunkSize: chunkBytes });
  const input = Readable.from(packed);
  input.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => input.destroy());
  return input.pipe(inflate) as AsyncIterable<Buffer>;
}

/** Part names compare without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

async function refuseOtherFormats(source: ByteSource): Promise<void> {
  if (source.size === 0) throw new WorkbookFault('not-xlsx', { reason: 'empty-file' });
  const head = await source.read(0, 8);
  if (!head.equals(compoundFileSignature)) return;
  // The stream's name stands in the compound file's directory, which may lie anywhere: look through the file.
  const overlap = encryptedStreamName.length;
  for (let offset = 0; offset < source.size; offset += chunkBytes) {
    const chunk = await source.read(offset, Math.min(chunkBytes + overlap, source.size - offset));
    if (chunk.includes(encryptedStreamName)) throw new WorkbookFault('encrypted');
  }
  throw new WorkbookFault('not-xlsx', { reason: 'xls' });
}

async function readDirectory(source: ByteSource, limits: XlsxLimits): Promise<Map<string, Entry>> {
  const head = await source.read(0, 4);
  const startsAsZip = head.length === 4 && head.readUInt16LE(0) === 0x4b50;
  const tailOffset = Math.max(0, source.size - endRecordSize - longestComment);
  const tail = await source.read(tailOffset, source.size - tailOffset);
  let end = tail.length - endRecordSize;
  while (end >= 0 && tail.readUInt32LE(end) !== endRecordSignature) end--;
  if (end < 0) throw startsAsZip ? damaged('zip', 'no end record') : new WorkbookFault('not-xlsx', { reason: 'other' });
  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const locator = await source.read(Math.max(0, tailOffset + end - 20), 20);
    if (locator.length === 20 && locator.readUInt32LE(0) === end64LocatorSignature) {
      const record = await source.read(Number(locator.readBigUInt64LE(8)), 56);
      if (record.length < 56 || record.readUInt32LE(0) !== end64RecordSignature) throw damaged('zip', 'no zip64 end record');
      count = Number(record.readBigUInt64LE(32));
      size = Number(record.readBigUInt64LE(40));
      offset = Number(record.readBigUInt64LE(48));
    }
  }
  if (count > limits.entries) throw tooLarge('entries', limits.entries);
  if (offset + size > source.size) throw damaged('zip', 'directory reaches beyond the file');
  const directory = await source.read(offset, size);
  const entries = new Map<string, Entry>();
  let position = 0;
  for (let index = 0; index < count; index++) {
    if (position + 46 > directory.length || directory.readUInt32LE(position) !== directorySignature)
      throw damaged('zip', 'broken directory');
    const nameLength = directory.readUInt16LE(position + 28);
    const extraLength = directory.readUInt16LE(position + 30);
    const commentLength = directory.readUInt16LE(position + 32);
    const name = directory.toString('utf8', position + 46, position + 46 + nameLength);
    const extra = directory.subarray(position + 46 + nameLength, position + 46 + nameLength + extraLength);
    const sizes = entrySizes(directory, position, extra);
    entries.set(entryKey(name), {
      name,
      method: directory.readUInt16LE(position + 10),
      encrypted: (directory.readUInt16LE(position + 8) & 1) === 1,
      checksum: directory.readUInt32LE(position + 16),
      ...sizes,
    });
    position += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Packed size and place of an entry; values of 0xffffffff stand in the zip64 extra field (APPNOTE 4.5.3). */
function entrySizes(directory: Buffer, position: number, extra: Buffer): { packed: number; headerOffset: number } {
  let packed = directory.readUInt32LE(position + 20);
  const unpacked = directory.readUInt32LE(position + 24);
  let headerOffset = directory.readUInt32LE(position + 42);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    const next = (): number => {
      if (field + 8 > extra.length) throw damaged('zip', 'broken zip64 field');
      field += 8;
      return Number(extra.readBigUInt64LE(field - 8));
    };
    if (unpacked === 0xffffffff) next();
    if (packed === 0xffffffff) packed = next();
    if (headerOffset === 0xffffffff) headerOffset = next();
    break;
  }
  return { packed, headerOffset };
}

async function fileSource(path: string): Promise<ByteSource> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    throw openFault(error);
  }
  const stat = await handle.stat();
  if (!stat.isFile()) {
    await handle.close();
    throw new WorkbookFault('not-xlsx', { reason: stat.isDirectory() ? 'folder' : 'other' });
  }
  return {
    size: stat.size,
    async read(offset, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, length));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}

function openFault(error: unknown): WorkbookFault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkbookFault('not-found', {}, error);
  if (code === 'EISDIR') return new WorkbookFault('not-xlsx', { reason: 'folder' }, error);
  return new WorkbookFault('not-found', { reason: 'no-access' }, error);
}

function bytesSource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + Math.max(0, length))),
    close: () => Promise.resolve(),
  };
}

export type Damage = 'zip' | 'part-missing' | 'xml' | 'doctype' | 'no-sheets';

export function damaged(reason: Damage, detail?: unknown): WorkbookFault {
  return new WorkbookFault('damaged', { reason }, detail);
}

export function tooLarge(reason: 'file' | 'entries' | 'unpacked' | 'ratio' | 'piece' | 'cells', limit: number): WorkbookFault {
  return new WorkbookFault('too-large', { reason, limit });
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
