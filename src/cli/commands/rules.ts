import { catalogue, catalogueVersion, confidenceOf, inForceDates, inForceText, type Rule, type Severity } from '../../rules';
import { facts } from '../../regulation';
import type { LocalizedText } from '../../values';
import { UserFault, type Command, type CommandContext } from '../command';
import { jsonOption } from '../options';
import { harmless, styled, wrap, type Style } from '../terminal';

export const rules: Command = {
  name: 'rules',
  synopsis: '[RULE] [--json]',
  summary: { ru: 'показать каталог правил или одно правило', en: 'show the rule catalogue, or one rule' },
  options: { json: jsonOption },
  positionals: { least: 0, most: 1 },
  run(args, context) {
    const [wanted] = args.positionals;
    const chosen = wanted === undefined ? catalogue : catalogue.filter((rule) => isNamed(rule, wanted));
    if (wanted !== undefined && chosen.length === 0) throw new UserFault(unknownRule, listRules, { name: harmless(wanted) });
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(asJson(chosen), undefined, 2)}\n`);
    else if (wanted === undefined) context.terminal.out(listText(chosen, context));
    else context.terminal.out(chosen.map((rule) => ruleText(rule, context)).join('\n'));
    return Promise.resolve(0);
  },
};

const unknownRule = { ru: 'Правила «{name}» нет.', en: 'There is no rule “{name}”.' };
const listRules = { ru: 'Все правила покажет spot rules.', en: 'spot rules lists all rules.' };

const words = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  info: { ru: 'сведение', en: 'note' },
  why: { ru: 'Почему', en: 'Why' },
  ground: { ru: 'Основание', en: 'Ground' },
  inForce: { ru: 'Действует', en: 'In force' },
  columns: { ru: 'Столбцы', en: 'Columns' },
  messages: { ru: 'Сообщения', en: 'Messages' },
} as const satisfies Record<string, LocalizedText>;

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function isNamed(rule: Rule, name: string): boolean {
  return rule.id.toLowerCase() === name.toLowerCase() || rule.name === name.toLowerCase();
}

function asJson(chosen: readonly Rule[]): unknown {
  return {
    version: catalogueVersion,
    rules: chosen.map((rule) => {
      const { id, name, title, goal, scope, kind, severity, ground, reads, marks } = rule;
      return {
        id,
        name,
        title,
        goal,
        scope,
        kind,
        severity,
        ground,
        confidence: confidenceOf(ground),
        inForce: inForceDates(rule),
        reads,
        marks,
      };
    }),
  };
}

function listText(chosen: readonly Rule[], { language, terminal }: CommandContext): string {
  const idWidth = Math.max(...chosen.map((rule) => rule.id.length));
  const severityWidth = Math.max(...Object.values(words).map((word) => word[language].length));
  const indent = idWidth + severityWidth + 4;
  const lines = chosen.map((rule) => {
    const severity = styled(terminal, styles[rule.severity], words[rule.severity][language].padEnd(severityWidth));
    return `${rule.id.padEnd(idWidth)}  ${severity}  ${wrap(rule.title[language], terminal.width, indent)}`;
  });
  return `${lines.join('\n')}\n`;
}

function ruleText(rule: Rule, { language, terminal }: CommandContext): string {
  const paragraph = (text: string): string => wrap(text, terminal.width, 2);
  return [
    `${styled(terminal, 'bold', rule.id)} ${rule.title[language]} (${words[rule.severity][language]})`,
    '',
    `${words.why[language]}:`,
    `  ${paragraph(rule.explanation.why[language])}`,
    `${words.ground[language]}:`,
    `  ${paragraph(groundText(rule, language))}`,
    `${words.inForce[language]}: ${inForceText(rule, language)}`,
    `${words.columns[language]}: ${rule.marks.join(', ')}`,
    `${words.messages[language]}:`,
    ...Object.values(rule.messages).map((message) => `  ${paragraph(message[language])}`),
    '',
  ].join('\n');
}

function groundText({ ground }: Rule, language: 'ru' | 'en'): string {
  if ('arithmetic' in ground) return ground.arithmetic[language];
  if ('catalogue' in ground) return ground.catalogue[language];
  return 'parameter' in ground ? `spot law ${ground.parameter}` : facts[ground.fact].statement[language];
}
