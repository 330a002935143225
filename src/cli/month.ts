import { join } from 'node:path';
import { parseMonth, type Month } from '../month';
import type { Profile } from '../profile';
import type { Regulation } from '../regulation';
import type { RateTable, ShipmentSheet } from '../shipment/model';
import type { Moment } from '../values';
import { checkFile } from './check-file';
import { UserFault, type CommandArguments, type CommandContext, type CommandOption } from './command';
import { sheetOptions } from './options';
import { harmless } from './terminal';
import { refuseExisting, writeWhole } from './write-file';

/** Options of the commands of the month's end. */
export const periodOption = {
  period: { type: 'string', value: 'YYYY-MM', help: { ru: 'месяц, например 2026-11', en: 'the month, such as 2026-11' } },
} as const satisfies Readonly<Record<string, CommandOption>>;

export const outOptions = {
  out: { type: 'string', value: 'DIR', help: { ru: 'папка для файлов', en: 'folder for the files' } },
  force: { type: 'boolean', help: { ru: 'заменить файлы, которые уже есть', en: 'replace files that exist' } },
  ...sheetOptions,
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What the documents of a month are made of. */
export interface MonthInput {
  readonly file: string;
  readonly sheet: ShipmentSheet;
  readonly rates: RateTable;
  readonly regulation: Regulation;
  readonly profile: Profile;
  readonly asOf: Moment;
}

/** Reads the file of the first argument. Its rows are not judged: `spot check` does that, and it takes most of the time. */
export async function readMonthInput(args: CommandArguments, context: CommandContext): Promise<MonthInput> {
  const { file, checked, profile } = await checkFile(args, context, []);
  const { asOf, regulation } = checked.request;
  return { file, sheet: checked.sheet, rates: checked.rates, regulation, profile, asOf };
}

export function readPeriod(args: CommandArguments): Month {
  const text = args.text('period');
  if (text === undefined) throw new UserFault(noPeriod, givePeriod, {}, 'period');
  const month = parseMonth(text);
  if (!month) throw new UserFault(badPeriod, givePeriod, { value: harmless(text) }, 'period');
  return month;
}

export function readFolder(args: CommandArguments, usage: string): string {
  const folder = args.text('out');
  if (!folder) throw new UserFault(noFolder, callLike, { usage });
  return folder;
}

/** Writes files whole; before the first one is written, refuses to replace any that exists without `--force`. */
export async function writeFiles(
  folder: string,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  force: boolean,
): Promise<void> {
  for (const [name] of files) await refuseExisting(join(folder, name), force);
  for (const [name, content] of files) await writeWhole(join(folder, name), content);
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const noPeriod = { ru: 'Не сказано, за какой месяц.', en: 'It is not said for which month.' };
const badPeriod = { ru: '«{value}» — не месяц.', en: '“{value}” is not a month.' };
const givePeriod = { ru: 'Добавьте --period 2026-11 (год и месяц).', en: 'Add --period 2026-11 (year and month).' };
const noFolder = { ru: 'Не сказано, куда писать файлы.', en: 'It is not said where to write the files.' };
const callLike = { ru: 'Вызов: {usage}', en: 'Call: {usage}' };
