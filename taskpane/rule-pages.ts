import { catalogue, rulePage, type ExamplePage, type Rule } from '../src/rules';
import type { Language } from '../src/values';
import type { RulePage, RulePageBlock } from './services';
import { translator, type Translate } from './texts';

/**
 * The offline page of a rule as the drawer shows it below the finding; its examples are run here and now.
 * Ground, sources and confidence stand on the rule's card already. Undefined for a rule nobody knows.
 */
export function offlineRulePage(
  ruleId: string,
  language: Language,
  rules: readonly Rule[] = catalogue,
): Promise<RulePage | undefined> {
  const rule = rules.find(({ id }) => id === ruleId);
  return Promise.resolve(rule && blocksOf(rule, language));
}

function blocksOf(rule: Rule, language: Language): RulePage {
  const t = translator(language);
  const page = rulePage(rule, language);
  return [
    { kind: 'heading', text: t('rulePage.what') },
    { kind: 'paragraph', text: t('rulePage.reads', { columns: page.reads.join(', ') }) },
    { kind: 'paragraph', text: t('rulePage.scope', { scope: page.scope, kind: page.kind, inForce: page.inForce }) },
    { kind: 'heading', text: t('rulePage.messages') },
    { kind: 'list', items: page.messages },
    { kind: 'heading', text: t('rulePage.why') },
    { kind: 'paragraph', text: page.why },
    ...exampleBlocks(t('rulePage.wrong'), page.wrong, t),
    ...exampleBlocks(t('rulePage.right'), page.right, t),
    { kind: 'heading', text: t('rulePage.silence') },
    { kind: 'paragraph', text: page.silence },
  ];
}

function exampleBlocks(title: string, example: ExamplePage, t: Translate): readonly RulePageBlock[] {
  const says = example.findings.map(({ cell, text }) => `${cell}: ${text}`);
  return [
    { kind: 'heading', text: title },
    ...(example.headers.length > 0 ? [{ kind: 'table', header: example.headers, rows: example.rows } as const] : []),
    says.length > 0 ? { kind: 'list', items: says } : { kind: 'paragraph', text: t('rulePage.silent') },
  ];
}
