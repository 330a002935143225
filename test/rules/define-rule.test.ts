import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/rules';
import { parameters } from '../../src/regulation';

/**
 * What the compiler must refuse stands below `@ts-expect-error`: `npm run lint` fails when one of these
 * lines begins to compile. The test itself only shows that the declarations exist at run time.
 */
const common = {
  id: 'SPOT-A-998',
  name: 'never-listed',
  title: { ru: 'Проба', en: 'Trial' },
  goal: 'right-tax',
  kind: 'static',
  reads: ['amount'],
  marks: ['amount'],
  explanation: { why: { ru: '', en: '' }, wrong: { rows: [] }, right: { rows: [] } },
} as const;

const declared = [
  defineRule({
    ...common,
    scope: 'line',
    severity: 'error',
    ground: { parameter: 'vat.standard' },
    messages: { wrong: { ru: 'а', en: 'a' } },
    check(line, _context, report) {
      if (line.values.amount) report({ message: 'wrong' });
    },
  }),
  defineRule({
    ...common,
    scope: 'line',
    severity: 'error',
    ground: { parameter: 'vat.standard' },
    messages: { wrong: { ru: 'а', en: 'a' } },
    check(_line, _context, report) {
      // @ts-expect-error a message id that does not exist
      report({ message: 'wrnog' });
    },
  }),
  defineRule({
    ...common,
    scope: 'line',
    severity: 'error',
    ground: { parameter: 'vat.standard' },
    // @ts-expect-error a text without its English
    messages: { wrong: { ru: 'а' } },
    check() {},
  }),
  defineRule({
    ...common,
    scope: 'line',
    // @ts-expect-error an error resting on a parameter that one source knows
    severity: 'error',
    ground: { parameter: 'stage.rnpt' },
    messages: { wrong: { ru: 'а', en: 'a' } },
    check() {},
  }),
  defineRule({
    ...common,
    scope: 'line',
    severity: 'warning',
    ground: { parameter: 'stage.rnpt' },
    messages: { wrong: { ru: 'а', en: 'a' } },
    check() {},
  }),
  defineRule({
    ...common,
    scope: 'line',
    severity: 'warning',
    // @ts-expect-error a ground nobody wrote down
    ground: { parameter: 'vat.imaginary' },
    messages: { wrong: { ru: 'а', en: 'a' } },
    check() {},
  }),
];

describe('the declaration of a rule', () => {
  it('is refused by the compiler for a wrong message id, a missing language, an error on a doubtful ground', () => {
    expect(declared).toHaveLength(6);
    expect(parameters['stage.rnpt'].confidence).toBe('single');
    expect(parameters['vat.standard'].confidence).toBe('consistent');
  });
});
