import { parseArgs } from 'node:util';
import { fillText, type Language, type LocalizedText, type Moment, type TextData } from '../values';
import { faultText, WorkbookFault } from '../workbook';
import { UserFault, type Command, type CommandArguments, type CommandContext, type CommandOption, type ExitCode } from './command';
import { commands } from './commands';
import { commandHelp, generalHelp } from './help-text';
import { commonOptions } from './options';
import { harmless, styled, type Terminal } from './terminal';
import { texts } from './texts';

export interface SpotEnvironment {
  readonly terminal: Terminal;
  /** Language without `--lang`. */
  readonly language: Language;
  /** The moment now, Moscow time. */
  readonly now: Moment;
  readonly debug: boolean;
}

/** Runs the program with the words after its name. Never rejects: every fault becomes words and an exit code. */
export async function spot(words: readonly string[], environment: SpotEnvironment): Promise<ExitCode> {
  let language = environment.language;
  const json = words.includes('--json');
  try {
    language = languageOf(words) ?? language;
    return await dispatch(words, { ...environment, language });
  } catch (fault) {
    return reportFault(fault, { ...environment, language }, json);
  }
}

async function dispatch(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const name = words.find((word) => !word.startsWith('-'));
  if (name === undefined || words[0] === '--help' || words[0] === '-h') {
    context.terminal.out(generalHelp(commands, context.language));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command)
    throw new UserFault(texts.unknownCommand, texts.knownCommands, {
      name: harmless(name),
      names: commands.map((known) => known.name).join(', '),
    });
  const at = words.indexOf(name);
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  const args = parseCommand(command, rest);
  if (args.flag('help')) {
    context.terminal.out(commandHelp(command, { ...command.options, ...commonOptions }, context.language));
    return 0;
  }
  const { least, most } = command.positionals;
  if (args.positionals.length < least || args.positionals.length > most)
    throw new UserFault(texts.wrongArguments, texts.callLike, {
      command: command.name,
      usage: `spot ${command.name} ${command.synopsis}`.trim(),
    });
  return command.run(args, context);
}

function parseCommand(command: Command, words: readonly string[]): CommandArguments {
  const known: Readonly<Record<string, CommandOption>> = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const repeated = new Map<string, string[]>();
  const positionals: string[] = [];
  let negativeNumber = -1;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') {
      const word = words[token.index] ?? '';
      // A negative number is an argument, not a row of short options.
      if (/^-\d/.test(word)) {
        if (token.index !== negativeNumber) positionals.push(word);
        negativeNumber = token.index;
        continue;
      }
      const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
      const data = { name: harmless(token.rawName), command: command.name };
      if (!option) throw new UserFault(texts.unknownOption, texts.seeHelp, data);
      if (option.type === 'string' && token.value === undefined) throw new UserFault(texts.optionNeedsValue, texts.seeHelp, data);
      if (option.type === 'boolean' && token.value !== undefined) throw new UserFault(texts.optionWithoutValue, texts.seeHelp, data);
      values.set(token.name, token.value ?? true);
      if (option.repeatable && token.value !== undefined)
        repeated.set(token.name, [...(repeated.get(token.name) ?? []), token.value]);
    }
  }
  return {
    positionals,
    text(name) {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => repeated.get(name) ?? [],
    flag: (name) => values.get(name) === true,
  };
}

/** The language is needed before the options are read: to complain about them. */
function languageOf(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  if (value === 'ru' || value === 'en') return value;
  if (value === undefined) return undefined;
  throw new UserFault(texts.unknownLanguage, texts.chooseLanguage, { value: harmless(value) });
}

function reportFault(fault: unknown, context: CommandContext, json: boolean): ExitCode {
  const { code, what, todo, data } = describeFault(fault);
  const message = harmless(fillText(what, context.language, data));
  const hint = harmless(fillText(todo, context.language, data));
  if (json) context.terminal.out(`${JSON.stringify({ error: { code, message, hint } }, undefined, 2)}\n`);
  context.terminal.err(`${styled(context.terminal, 'red', message)}\n${hint}\n`);
  if (context.debug) {
    const detail = fault instanceof WorkbookFault && fault.detail !== undefined ? fault.detail : fault;
    context.terminal.err(`${detail instanceof Error ? (detail.stack ?? detail.message) : String(detail)}\n`);
  }
  return 2;
}

interface DescribedFault {
  readonly code: string;
  readonly what: LocalizedText;
  readonly todo: LocalizedText;
  readonly data: TextData;
}

function describeFault(fault: unknown): DescribedFault {
  if (fault instanceof WorkbookFault) return { code: fault.code, ...faultText(fault), data: fault.data };
  if (fault instanceof UserFault) return { code: fault.code, what: fault.what, todo: fault.todo, data: fault.data };
  return { code: 'program', what: texts.ownFault, todo: texts.ownFaultTodo, data: {} };
}
