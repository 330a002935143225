import { UserFault, type Command } from '../command';
import { commandHelp, generalHelp } from '../help-text';
import { commonOptions } from '../options';
import { harmless } from '../terminal';
import { texts } from '../texts';
import { commands } from './index';

export const help: Command = {
  name: 'help',
  synopsis: '[COMMAND]',
  summary: { ru: 'справка о программе или о команде', en: 'help about the program or a command' },
  options: {},
  positionals: { least: 0, most: 1 },
  run(args, { terminal, language }) {
    const [name] = args.positionals;
    const command = commands.find((candidate) => candidate.name === name);
    if (name !== undefined && !command)
      throw new UserFault(texts.unknownCommand, texts.knownCommands, {
        name: harmless(name),
        names: commands.map((known) => known.name).join(', '),
      });
    terminal.out(
      command ? commandHelp(command, { ...command.options, ...commonOptions }, language) : generalHelp(commands, language),
    );
    return Promise.resolve(0);
  },
};
