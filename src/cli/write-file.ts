import { randomBytes } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserFault } from './command';
import { harmless } from './terminal';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true });
    throw new UserFault(cannotWrite, checkPlace, { file: harmless(file) }, 'cannot-write');
  }
}

/** Refuses to replace a file the user did not allow to replace. */
export async function refuseExisting(file: string, force: boolean): Promise<void> {
  if (force) return;
  try {
    await access(file);
  } catch {
    return;
  }
  throw new UserFault(exists, addForce, { file: harmless(file) }, 'exists');
}

const cannotWrite = { ru: 'Не удалось записать «{file}».', en: '“{file}” could not be written.' };
const checkPlace = {
  ru: 'Проверьте, что файл не открыт в другой программе и что в эту папку можно писать.',
  en: 'Check that the file is not open in another program and that you may write to the folder.',
};
const exists = { ru: 'Файл «{file}» уже есть, он не тронут.', en: 'The file “{file}” exists already; it was left alone.' };
const addForce = {
  ru: 'Назовите другой файл или добавьте --force, чтобы заменить этот.',
  en: 'Name another file, or add --force to replace this one.',
};
