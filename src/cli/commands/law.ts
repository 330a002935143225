import { describeParameters, type DescribedParameter, type DescribedValue } from '../../regulation';
import { dateOf, fillText, momentText, parseIsoDate, type Language, type LocalizedText } from '../../values';
import { UserFault, type Command, type CommandContext } from '../command';
import { jsonOption, readDate, sheetOptions } from '../options';
import { loadSettings } from '../settings';
import { harmless, styled, wrap } from '../terminal';

export const law: Command = {
  name: 'law',
  synopsis: '[PARAM] [--on YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'показать ставки, сроки, даты и реквизиты с источниками',
    en: 'show rates, terms, dates and requisites with their sources',
  },
  details: {
    ru: 'PARAM — код параметра, его начало (stage) или часть названия. С --on показано только то, что действует в этот день.',
    en: 'PARAM is a parameter id, its beginning (stage) or a part of its title. With --on only what is in force that day is shown.',
  },
  options: {
    on: { type: 'string', value: 'YYYY-MM-DD', help: { ru: 'день, на который нужны значения', en: 'the day the values are for' } },
    config: sheetOptions.config,
    json: jsonOption,
  },
  positionals: { least: 0, most: 1 },
  async run(args, context) {
    const [filter] = args.positionals;
    const day = readDate(args.text('on'));
    const { regulation } = await loadSettings(args.text('config'), context);
    const described = describeParameters(regulation, {
      ...(day ? { on: dateOf(day) } : {}),
      ...(filter === undefined ? {} : { filter }),
    });
    if (described.length === 0) throw new UserFault(unknownParameter, listParameters, { name: harmless(filter ?? '') });
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(described, undefined, 2)}\n`);
    else context.terminal.out(described.map((parameter) => parameterText(parameter, context)).join('\n'));
    return 0;
  },
};

const unknownParameter = { ru: 'Параметра «{name}» нет.', en: 'There is no parameter “{name}”.' };
const listParameters = { ru: 'Все параметры покажет spot law.', en: 'spot law lists all parameters.' };

const words = {
  from: { ru: 'с {date}', en: 'from {date}' },
  until: { ru: 'по {date}', en: 'until {date}' },
  always: { ru: 'без даты', en: 'undated' },
  none: { ru: 'значения нет: его даёте вы', en: 'no value: you have to give it' },
  noneThatDay: { ru: 'на эту дату значения нет', en: 'no value on that date' },
  own: { ru: 'ваше значение', en: 'your own value' },
  source: { ru: 'источник: {place} (прочитано {read})', en: 'source: {place} (read {read})' },
  official: { ru: 'официально', en: 'official' },
  consistent: { ru: 'источники согласны', en: 'sources agree' },
  single: { ru: 'один источник', en: 'a single source' },
  inferred: { ru: 'вывод, не подтверждено', en: 'inferred, not confirmed' },
  background: { ru: 'общие сведения, не подтверждено', en: 'general knowledge, not confirmed' },
} as const satisfies Record<string, LocalizedText>;

function parameterText(parameter: DescribedParameter, { language, terminal }: CommandContext): string {
  const lines = [`${styled(terminal, 'bold', parameter.id)}  ${parameter.title[language]}`];
  if (parameter.values.length === 0) {
    lines.push(`  ${(parameter.howToGet ? words.none : words.noneThatDay)[language]}`);
    if (parameter.howToGet) lines.push(`  ${wrap(parameter.howToGet[language], terminal.width, 2)}`);
  }
  for (const value of parameter.values) {
    const sure = value.overridden ? words.own : words[value.confidence];
    lines.push(`  ${period(value, language)}: ${wrap(value.printed[language], terminal.width, 4)} (${sure[language]})`);
    if (value.note) lines.push(`    ${wrap(value.note[language], terminal.width, 4)}`);
    for (const { title, url, read } of value.sources)
      lines.push(styled(terminal, 'dim', `    ${fillText(words.source, language, { place: [title, ...(url ? [url] : [])].join(', '), read })}`));
  }
  return `${lines.join('\n')}\n`;
}

function period(value: DescribedValue, language: Language): string {
  const date = (text: string): string => {
    const parsed = parseIsoDate(text);
    return parsed ? momentText(parsed, language) : text;
  };
  const parts = [
    ...(value.from ? [fillText(words.from, language, { date: date(value.from) })] : []),
    ...(value.until ? [fillText(words.until, language, { date: date(value.until) })] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : words.always[language];
}
