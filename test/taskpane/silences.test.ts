import { describe, expect, it } from 'vitest';
import {
  noSilences,
  readSilences,
  restoreFinding,
  restoreRule,
  silenceFinding,
  silenceRule,
} from '../../taskpane/views/check/silences';

describe('hidden findings and rules', () => {
  it('keep one reason each and can be shown again', () => {
    const hidden = silenceRule(silenceFinding(silenceFinding(noSilences, 'f', 'a'), 'f', ' проверено '), 'SPOT-A-001', 'b');
    expect(hidden).toEqual({ findings: [{ fingerprint: 'f', reason: 'проверено' }], rules: [{ rule: 'SPOT-A-001', reason: 'b' }] });
    expect(restoreRule(restoreFinding(hidden, 'f'), 'SPOT-A-001')).toEqual(noSilences);
  });

  it.each([undefined, null, 'x', { findings: 3, rules: [] }, { findings: [{ reason: 'a' }], rules: [] }])(
    'are none when the workbook holds %o',
    (kept) => {
      expect(readSilences(kept)).toEqual(noSilences);
    },
  );
});
