import { facts, parameters } from '../src/regulation';
import { catalogue, confidenceOf, type Ground, type Rule } from '../src/rules';
import type { LocalizedText } from '../src/values';
import type { Source } from '../src/regulation';
import type { RuleCard } from './services';

/** The catalogue as the pane shows it: title, severity, ground in words and its sources. */
export function ruleCards(rules: readonly Rule[] = catalogue): readonly RuleCard[] {
  return rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    ground: groundText(rule.ground),
    confidence: confidenceOf(rule.ground),
    sources: groundSources(rule.ground),
  }));
}

function groundText(ground: Ground): LocalizedText {
  if ('parameter' in ground) return parameters[ground.parameter].title;
  if ('fact' in ground) return facts[ground.fact].statement;
  return 'arithmetic' in ground ? ground.arithmetic : ground.catalogue;
}

function groundSources(ground: Ground): readonly Source[] {
  if ('parameter' in ground) return parameters[ground.parameter].values.at(-1)?.sources ?? [];
  return 'fact' in ground ? facts[ground.fact].sources : [];
}
