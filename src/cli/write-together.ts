import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserFault } from './command';
import { harmless } from './terminal';
import { refuseExisting } from './write-file';

/** A file of a set, by its path within the folder. */
export interface FileOfSet {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files that belong together: all into a folder of their own first, then each moved to its place. While
 * anything can still go wrong with the contents or the disk, nothing stands in the folder. Files that exist are
 * refused unless `force` is given.
 */
export async function writeTogether(folder: string, files: readonly FileOfSet[], force: boolean): Promise<void> {
  for (const { path } of files) await refuseExisting(join(folder, path), force);
  const moved: string[] = [];
  const beside = join(folder, `.spot-${randomBytes(6).toString('hex')}.tmp`);
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), content, { flag: 'wx' });
    }
    for (const { path } of files) await mkdir(dirname(join(folder, path)), { recursive: true });
    for (const { path } of files) {
      await rename(join(beside, path), join(folder, path));
      moved.push(join(folder, path));
    }
  } catch {
    // Half a set would be taken for the whole.
    for (const file of moved) await rm(file, { force: true });
    throw new UserFault(cannotWrite, checkFolder, { folder: harmless(folder) }, 'cannot-write');
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

const cannotWrite = {
  ru: 'Не удалось записать файлы в папку «{folder}».',
  en: 'The files could not be written to the folder “{folder}”.',
};
const checkFolder = {
  ru: 'Проверьте, что в папку можно писать, на диске есть место и прежние файлы не открыты в другой программе.',
  en: 'Check that you may write to the folder, that the disk has room and that earlier files are not open in another program.',
};
