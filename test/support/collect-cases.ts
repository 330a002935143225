import { collected, type RuleCases } from './rule-cases';

/** The cases of every rule, without registering them as tests of the file that asks. */
export async function collectCases(): Promise<ReadonlyMap<string, RuleCases>> {
  const flags = globalThis as { collectRuleCases?: boolean };
  flags.collectRuleCases = true;
  const files = import.meta.glob('../rules/*/*.test.ts');
  for (const load of Object.values(files)) await load();
  delete flags.collectRuleCases;
  return collected;
}
