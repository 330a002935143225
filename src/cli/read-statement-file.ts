import { readFile, stat } from 'node:fs/promises';
import { readStatement, type Statement } from '../payments';
import { UserFault } from './command';
import { harmless } from './terminal';

/** A year of a busy company has some megabytes. */
const largestStatement = 64 * 1024 * 1024;

/** Reads a bank statement from a file. A file that cannot be read is a fault; faults within it are its problems. */
export async function readStatementFile(path: string): Promise<Statement> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > largestStatement) throw new UserFault(tooLarge, askForLess, { file: harmless(path) }, 'statement');
    bytes = await readFile(path);
  } catch (fault) {
    if (fault instanceof UserFault) throw fault;
    throw new UserFault(missing, checkName, { file: harmless(path) }, 'statement');
  }
  return readStatement(bytes);
}

const missing = { ru: 'Выписка «{file}» не прочитана: файла нет или он недоступен.', en: 'The statement “{file}” was not read: it is missing or not accessible.' };
const checkName = { ru: 'Проверьте имя файла. Порядок такой: spot statement ВЫПИСКА КНИГА.', en: 'Check the name. The order is: spot statement STATEMENT WORKBOOK.' };
const tooLarge = { ru: 'Файл «{file}» слишком большой для выписки.', en: 'The file “{file}” is too large for a statement.' };
const askForLess = { ru: 'Выгрузите выписку за меньший срок.', en: 'Export a statement of a shorter time.' };
