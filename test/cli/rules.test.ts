import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../src/rules';
import { runSpot } from './run-spot';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable();

/** What a program that reads the catalogue may rely on. */
const listed = z.object({
  version: z.string(),
  rules: z.array(
    z.object({
      id: z.string().regex(/^SPOT-[FRAXTP]-\d{3}$/),
      scope: z.enum(['cell', 'line', 'consignment', 'sheet', 'structure']),
      severity: z.enum(['error', 'warning', 'info']),
      ground: z.union([
        z.object({ parameter: z.string() }).strict(),
        z.object({ fact: z.string() }).strict(),
        z.object({ arithmetic: z.object({ ru: z.string(), en: z.string() }) }).strict(),
        z.object({ catalogue: z.object({ ru: z.string(), en: z.string() }) }).strict(),
      ]),
      confidence: z.enum(['certain', 'official', 'consistent', 'single', 'inferred', 'background']),
      inForce: z.object({ from: date, until: date }),
    }),
  ),
});

describe('spot rules --json', () => {
  it('lists every rule with id, scope, severity, ground, confidence and the dates it is in force', async () => {
    const { exit, out } = await runSpot(['rules', '--json']);
    expect(exit).toBe(0);
    const { rules } = listed.parse(JSON.parse(out));
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    const inForceOf = (id: string) => rules.find((rule) => rule.id === id)?.inForce;
    expect(rules.filter(({ inForce }) => inForce.from !== null).map(({ id }) => id).sort()).toEqual(
      catalogue.filter((rule) => rule.inForce?.from !== undefined).map(({ id }) => id as string).sort(),
    );
    expect(inForceOf('SPOT-T-002')).toEqual({ from: '2026-06-01', until: null });
  });
});
