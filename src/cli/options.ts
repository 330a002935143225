import { parseIsoMoment, type Moment } from '../values';
import { UserFault, type CommandArguments, type CommandContext, type CommandOption } from './command';
import { harmless } from './terminal';
import { texts } from './texts';

/** Options several commands share. */
export const sheetOptions = {
  sheet: { type: 'string', value: 'NAME', help: texts.optionSheet },
  'as-of': { type: 'string', value: 'YYYY-MM-DD', help: texts.optionAsOf },
  config: { type: 'string', value: 'FILE', help: texts.optionConfig },
} as const satisfies Readonly<Record<string, CommandOption>>;

export const jsonOption = { type: 'boolean', help: texts.optionJson } as const satisfies CommandOption;

/** The moment of `--as-of`, or now. */
export function asOf(args: CommandArguments, context: CommandContext): Moment {
  return readDate(args.text('as-of')) ?? context.now;
}

export function readDate(text: string | undefined): Moment | undefined {
  if (text === undefined) return undefined;
  const moment = parseIsoMoment(text.trim());
  if (!moment) throw new UserFault(texts.notADate, texts.typeDate, { value: harmless(text) });
  return moment;
}

/** Options every command takes. */
export const commonOptions = {
  lang: { type: 'string', value: 'ru|en', help: texts.optionLanguage },
  help: { type: 'boolean', help: texts.optionHelp },
} as const satisfies Readonly<Record<string, CommandOption>>;
