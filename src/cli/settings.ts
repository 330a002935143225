import { readFile } from 'node:fs/promises';
import { readProfileText, type Profile } from '../profile';
import { createRegulation, type Regulation } from '../regulation';
import { UserFault, type CommandContext } from './command';
import { harmless, wrap } from './terminal';

export interface Settings {
  readonly profile: Profile;
  readonly regulation: Regulation;
}

const largestConfig = 1024 * 1024;

/** The company's settings of `--config`. What does not fit is left out and said on the error stream; the rest holds. */
export async function loadSettings(file: string | undefined, context: CommandContext): Promise<Settings> {
  if (file === undefined)
    return { profile: { company: {}, parameters: {}, rules: {} }, regulation: createRegulation().regulation };
  const { profile, regulation, problems } = readProfileText(await readText(file));
  for (const problem of problems) {
    const text = problem.text[context.language];
    if (problem.path === '') throw new UserFault(unreadable, problem.text, { file: harmless(file) }, 'config');
    context.terminal.err(`${wrap(harmless(`${file}: ${problem.path}. ${text}`), context.terminal.width, 2)}\n`);
  }
  return { profile, regulation };
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new UserFault(missing, example, { file: harmless(file) }, 'config');
  }
  if (bytes.length > largestConfig) throw new UserFault(tooLong, example, { file: harmless(file) }, 'config');
  return bytes.toString('utf8');
}

const missing = { ru: 'Файл настроек «{file}» не прочитан: его нет или он недоступен.', en: 'The settings file “{file}” was not read: it is missing or not accessible.' };
const tooLong = { ru: 'Файл «{file}» слишком большой для настроек.', en: 'The file “{file}” is too large for settings.' };
const unreadable = { ru: 'Файл настроек «{file}» не разобран.', en: 'The settings file “{file}” cannot be read.' };
const example = { ru: 'Образец настроек печатает spot config --example.', en: 'spot config --example prints a sample.' };
