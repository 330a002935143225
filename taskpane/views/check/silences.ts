import { z } from 'zod';
import type { Silence } from '../../../src/rules/finding';

/** A rule the user silenced in this workbook, with the reason he gave. */
export interface SilencedRule {
  readonly rule: string;
  readonly reason: string;
}

/** What the workbook keeps about silenced findings and rules. */
export interface Silences {
  readonly findings: readonly Silence[];
  readonly rules: readonly SilencedRule[];
}

/** Key of the workbook setting. */
export const silencesKey = 'silences';

export const noSilences: Silences = { findings: [], rules: [] };

const schema = z.object({
  findings: z.array(z.object({ fingerprint: z.string(), reason: z.string() })),
  rules: z.array(z.object({ rule: z.string(), reason: z.string() })),
});

/** What a workbook holds may come from elsewhere: anything of another shape counts as nothing silenced. */
export function readSilences(kept: unknown): Silences {
  const parsed = schema.safeParse(kept);
  return parsed.success ? parsed.data : noSilences;
}

export function silenceFinding(silences: Silences, fingerprint: string, reason: string): Silences {
  const others = silences.findings.filter((silence) => silence.fingerprint !== fingerprint);
  return { ...silences, findings: [...others, { fingerprint, reason: reason.trim() }] };
}

export function silenceRule(silences: Silences, rule: string, reason: string): Silences {
  const others = silences.rules.filter((silence) => silence.rule !== rule);
  return { ...silences, rules: [...others, { rule, reason: reason.trim() }] };
}

export function restoreFinding(silences: Silences, fingerprint: string): Silences {
  return { ...silences, findings: silences.findings.filter((silence) => silence.fingerprint !== fingerprint) };
}

export function restoreRule(silences: Silences, rule: string): Silences {
  return { ...silences, rules: silences.rules.filter((silence) => silence.rule !== rule) };
}
