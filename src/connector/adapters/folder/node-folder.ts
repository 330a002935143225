import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExchangeFolder } from '../adapter';

/** Of a file in another encoding no letter would be right: it is not read. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A folder of this computer. A file is written beside its place, made durable, and then renamed into it. */
export function nodeFolder(path: string): ExchangeFolder {
  return {
    list: async () => (await readdir(path, { withFileTypes: true })).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
    async read(name) {
      try {
        return utf8.decode(await readFile(join(path, basename(name))));
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(name, text) {
      const beside = join(path, `.${randomUUID()}.part`);
      try {
        const file = await open(beside, 'wx', 0o600);
        try {
          await file.writeFile(text, 'utf8');
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, join(path, basename(name)));
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
  };
}
