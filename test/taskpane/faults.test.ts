import { describe, expect, it } from 'vitest';
import { WorkbookFault, type FaultCode } from '../../src/workbook';
import { describeFault, isCancelled } from '../../taskpane/faults';

const codes: readonly FaultCode[] = [
  'no-such-sheet',
  'sheet-exists',
  'cell-edit-mode',
  'protected-sheet',
  'too-large',
  'cancelled',
  'not-found',
  'not-xlsx',
  'encrypted',
  'damaged',
  'cannot-write',
  'host-failed',
];

describe('what the pane says of a failure', () => {
  it.each(codes)('%s has a sentence in both languages, also without data', (code) => {
    for (const language of ['ru', 'en'] as const) {
      const text = describeFault(new WorkbookFault(code, {}, new Error('RichApi.Error: boom')), language);
      expect(text).toMatch(/[.!?]$/);
      expect(text).not.toMatch(/[{}]|undefined|RichApi/);
    }
  });

  it('names the sheet where the fault does', () => {
    expect(describeFault(new WorkbookFault('protected-sheet', { sheet: 'Отгрузки' }), 'ru')).toContain('«Отгрузки»');
  });

  it.each([new Error('x is not a function'), 'text', undefined, null, { code: 'host-failed' }])(
    'never shows the text of a foreign failure: %o',
    (fault) => {
      expect(describeFault(fault, 'en')).toBe('Something went wrong on our side. Your data is unharmed. Try again.');
    },
  );

  it('takes a stop by the user for no failure', () => {
    expect(isCancelled(new WorkbookFault('cancelled'))).toBe(true);
    expect(isCancelled(new WorkbookFault('damaged'))).toBe(false);
  });
});
