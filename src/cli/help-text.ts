import type { Language } from '../values';
import type { Command, CommandOption } from './command';
import { wrap } from './terminal';
import { texts } from './texts';

const lineWidth = 100;

/** The help of the whole program. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const calls = commands.map((command) => `${command.name} ${command.synopsis}`.trim());
  const column = Math.max(...commands.map((command) => command.name.length)) + 4;
  return [
    texts.program[language],
    '',
    `${texts.usage[language]}:`,
    ...calls.map((call) => `  spot ${call}`),
    '',
    `${texts.commands[language]}:`,
    ...commands.map((command) => `  ${command.name.padEnd(column - 2)}${wrap(command.summary[language], lineWidth, column)}`),
    '',
    texts.moreHelp[language],
    texts.exitCodes[language],
    texts.disclaimer[language],
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, options: Readonly<Record<string, CommandOption>>, language: Language): string {
  const shown = Object.entries(options).map(([name, option]) => ({
    call: `--${name}${option.value ? ` ${option.value}` : ''}`,
    help: option.help[language],
  }));
  const column = Math.max(...shown.map((option) => option.call.length)) + 4;
  return [
    `spot ${command.name} ${command.synopsis}`.trim(),
    '',
    wrap(command.summary[language], lineWidth, 0),
    ...(command.details ? ['', wrap(command.details[language], lineWidth, 0)] : []),
    '',
    `${texts.options[language]}:`,
    ...shown.map((option) => `  ${option.call.padEnd(column - 2)}${wrap(option.help, lineWidth, column)}`),
    '',
  ].join('\n');
}
