import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { WorkbookFault } from '../port';
import { damaged, megabytes, tooLarge } from './faults';
import type { XlsxLimits } from './limits';

/** The zip container of an xlsx file: its directory, and its entries unpacked as streams under our limits. */
export interface Archive {
  /** Names as they stand in the directory. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The unpacked bytes of an entry in chunks, checked against its size and checksum. The limits count what is
   * really unpacked. Tells the share done, 0 to 1. Rejects with `WorkbookFault`.
   */
  unpack(name: string, onProgress?: (share: number) => void): AsyncGenerator<Buffer, void, undefined>;
  close(): Promise<void>;
}

/** Compound File Binary: xls, and xlsx behind a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3). */
const compoundFileSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encryptedStreamName = Buffer.from('EncryptedPackage', 'utf16le');
const zipSignature = Buffer.from('PK');

/** Names are decoded by us, since OPC knows no code page and some writers begin them with a slash. */
const zipOptions = { autoClose: false, decodeStrings: false };

/** Opens a file by path, or bytes already read. Rejects with `WorkbookFault` when it is no zip archive. */
export async function openArchive(file: string | Uint8Array, limits: XlsxLimits): Promise<Archive> {
  if (typeof file !== 'string') {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    return readArchive({ size: bytes.length, chunks: [bytes], zip: () => fromBufferPromise(bytes, zipOptions) }, limits);
  }
  const handle = await openFile(file);
  const close = (): Promise<void> => handle.close();
  try {
    const { size } = await handle.stat();
    const zip = (): Promise<ZipFile> => fromFdPromise(handle.fd, zipOptions);
    return await readArchive({ size, chunks: chunksOf(handle), zip, close }, limits);
  } catch (fault) {
    await close();
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

interface Source {
  readonly size: number;
  readonly chunks: AsyncIterable<Buffer> | Iterable<Buffer>;
  zip(): Promise<ZipFile>;
  close?(): Promise<void>;
}

async function readArchive(source: Source, limits: XlsxLimits): Promise<Archive> {
  if (source.size > limits.fileBytes) throw tooLarge('file', megabytes(limits.fileBytes));
  const startsAsZip = await refuseCompoundFile(source.chunks);
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await source.zip();
    if (zip.entryCount > limits.entries) throw tooLarge('entries', limits.entries);
    for await (const entry of zip.eachEntry()) entries.set(entryKey(entryName(entry)), entry);
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw startsAsZip ? damaged('zip', error) : new WorkbookFault('not-xlsx', { reason: 'other' }, error);
  }
  let unpackedBytes = 0;

  async function* unpack(name: string, onProgress?: (share: number) => void): AsyncGenerator<Buffer, void, undefined> {
    const entry = entries.get(entryKey(name));
    if (!entry) throw damaged('part-missing', name);
    if (entry.isEncrypted()) throw new WorkbookFault('encrypted');
    let size = 0;
    let checksum = 0;
    try {
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        size += chunk.length;
        unpackedBytes += chunk.length;
        if (unpackedBytes > limits.unpackedBytes) throw tooLarge('unpacked', megabytes(limits.unpackedBytes));
        if (size > limits.ratioFreeBytes && size > entry.compressedSize * limits.ratio) throw tooLarge('ratio', limits.ratio);
        checksum = crc32(chunk, checksum);
        onProgress?.(size / entry.uncompressedSize);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof WorkbookFault ? error : damaged('zip', error);
    }
    if (checksum !== entry.crc32) throw damaged('zip', `${name}: checksum differs`);
  }

  return {
    names: [...entries.values()].map(entryName),
    has: (name) => entries.has(entryKey(name)),
    unpack,
    close: () => source.close?.() ?? Promise.resolve(),
  };
}

function entryName(entry: Entry): string {
  return entry.fileNameRaw.toString('utf8');
}

/** Part names compare without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use backslashes. */
function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Refuses empty files, xls and files behind a password; answers whether the file begins as a zip archive. */
async function refuseCompoundFile(chunks: Source['chunks']): Promise<boolean> {
  let first = true;
  for await (const chunk of chunks) {
    if (first && !startsWith(chunk, compoundFileSignature)) {
      if (chunk.length > 0) return startsWith(chunk, zipSignature);
      break;
    }
    first = false;
    // Names of streams stand at multiples of 128 bytes, so no chunk read from a file cuts one in two.
    if (chunk.includes(encryptedStreamName)) throw new WorkbookFault('encrypted');
  }
  throw new WorkbookFault('not-xlsx', { reason: first ? 'empty-file' : 'xls' });
}

function startsWith(chunk: Buffer, start: Buffer): boolean {
  return chunk.subarray(0, start.length).equals(start);
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read();
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    throw openFault(error);
  }
  const stat = await handle.stat();
  if (stat.isFile()) return handle;
  await handle.close();
  throw new WorkbookFault('not-xlsx', { reason: stat.isDirectory() ? 'folder' : 'other' });
}

function openFault(error: unknown): WorkbookFault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkbookFault('not-found', {}, error);
  if (code === 'EISDIR') return new WorkbookFault('not-xlsx', { reason: 'folder' }, error);
  return new WorkbookFault('not-found', { reason: 'no-access' }, error);
}
