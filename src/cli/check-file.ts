import type { Profile } from '../profile';
import { catalogue, type Rule } from '../rules';
import type { ShipmentSheet } from '../shipment/model';
import { checkWorkbook, type CheckedSheet } from '../use-cases';
import { fillText, type Moment } from '../values';
import { UserFault, type CommandArguments, type CommandContext } from './command';
import { readWorkbook, type WorkbookBlocks } from './open-workbook';
import { asOf } from './options';
import { loadSettings, type Settings } from './settings';
import { harmless, wrap } from './terminal';

export interface CheckedFile {
  readonly file: string;
  readonly checked: CheckedSheet;
  readonly profile: Profile;
}

/** What commands begin with: reads the file of the first argument and checks its sheet; with no rules it only reads. */
export async function checkFile(
  args: CommandArguments,
  context: CommandContext,
  rules: readonly Rule[] = catalogue,
): Promise<CheckedFile> {
  const [file = ''] = args.positionals;
  const moment = asOf(args, context);
  const settings = await loadSettings(args.text('config'), context);
  const checked = await checkBlocks(await readWorkbook(file, args.text('sheet')), settings, moment, context, rules);
  return { file, checked, profile: settings.profile };
}

/** Checks a sheet that was read already. */
export async function checkBlocks(
  blocks: WorkbookBlocks,
  { profile, regulation }: Settings,
  moment: Moment,
  context: CommandContext,
  rules: readonly Rule[] = catalogue,
): Promise<CheckedSheet> {
  const checked = await checkWorkbook({
    ...blocks,
    asOf: moment,
    regulation,
    rules,
    severities: profile.rules,
  });
  refuseUnreadable(checked.sheet);
  sayRateIssues(checked, blocks.rates?.sheet, context);
  return checked;
}

/** A sheet without headers holds nothing that could be checked: exit code 2, not "no errors". */
export function refuseUnreadable({ issues }: ShipmentSheet): void {
  const issue = issues.find(({ code }) => code === 'empty-sheet' || code === 'no-header');
  if (issue?.text) throw new UserFault(issue.text, chooseSheet, issue.data, issue.code);
}

function sayRateIssues({ rates }: CheckedSheet, sheet: string | undefined, { language, terminal }: CommandContext): void {
  for (const { text, data } of rates.issues)
    terminal.err(`${wrap(harmless(`${sheet ?? ''}: ${fillText(text, language, data)}`), terminal.width, 2)}\n`);
}

const chooseSheet = {
  ru: 'Другой лист называет ключ --sheet. Пустую книгу с нужными заголовками записывает spot template.',
  en: 'Another sheet is named by --sheet. spot template writes an empty workbook with the headers.',
};
