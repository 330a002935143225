import { exampleProfileText } from '../../profile';
import type { Command } from '../command';
import { loadSettings } from '../settings';
import { harmless } from '../terminal';

export const config: Command = {
  name: 'config',
  synopsis: '--example | FILE',
  summary: {
    ru: 'напечатать образец настроек с пояснениями или проверить файл настроек',
    en: 'print commented sample settings, or check a settings file',
  },
  options: { example: { type: 'boolean', help: { ru: 'напечатать образец', en: 'print the sample' } } },
  positionals: { least: 0, most: 1 },
  async run(args, context) {
    const [file] = args.positionals;
    if (file === undefined) {
      context.terminal.out(exampleProfileText(context.language));
      return 0;
    }
    let problems = 0;
    await loadSettings(file, {
      ...context,
      terminal: {
        ...context.terminal,
        err(text) {
          problems++;
          context.terminal.out(text);
        },
      },
    });
    if (problems === 0) context.terminal.out(`${harmless(file)}: ${allUsed[context.language]}\n`);
    return problems === 0 ? 0 : 1;
  },
};

const allUsed = { ru: 'всё понятно и используется.', en: 'everything is understood and used.' };
