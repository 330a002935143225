import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/rules';
import type { IssueCode } from '../../../src/shipment/model';

/** Every code the cell readers have; the compiler demands the list to be whole. */
const codes: Readonly<Record<IssueCode, true>> = {
  'error-value': true,
  'formula-without-value': true,
  'not-text': true,
  'not-a-date': true,
  'two-digit-year': true,
  'not-a-number': true,
  'ambiguous-number': true,
  'not-an-integer': true,
  'unknown-country': true,
  'unknown-unit': true,
  'unknown-currency': true,
  'vat-rate-unreadable': true,
  'unknown-applicant-role': true,
  'hs-code-lost-zero': true,
  'hs-code-cleaned': true,
  'plates-joined': true,
  'identifier-number-lost-zero': true,
  'identifier-rounded-number': true,
  'unseen-characters': true,
  'outside-windows-1251': true,
};

describe('what the cell readers saw', () => {
  it.each(Object.keys(codes) as IssueCode[])('is reported by exactly one rule: %s', (code) => {
    const reporting = catalogue.filter((rule) => rule.scope === 'cell' && rule.issues.includes(code));
    expect(reporting.map((rule) => rule.id)).toHaveLength(1);
    expect(reporting[0]?.id).toMatch(/^SPOT-F-/);
  });
});
