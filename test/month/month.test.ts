import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, firstDay, isInMonth, lastDay, monthText, parseMonth, previousMonth, xmlDocument } from '../../src/month';
import { calendarDate } from '../../src/values';
import { month } from '../support/month-sheet';

describe('a month', () => {
  it.each([
    ['2026-11', '2026-11'],
    [' 2026-1 ', '2026-01'],
    ['11.2026', '2026-11'],
    ['2/2027', '2027-02'],
    ['2026-13', undefined],
    ['2026', undefined],
    ['ноябрь', undefined],
    ['0000-01', undefined],
  ])('is read from %j as %j', (text, expected) => {
    expect(parseMonth(text)).toBe(expected);
  });
  it('knows its days, its dates and the month before', () => {
    expect([firstDay(month('2024-02')), lastDay(month('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    expect(previousMonth(month('2026-01'))).toBe('2025-12');
    expect(previousMonth(month('0001-01'))).toBeUndefined();
    expect(isInMonth(calendarDate('2026-11-30'), month('2026-11'))).toBe(true);
    expect(isInMonth(undefined, month('2026-11'))).toBe(false);
  });
  it('has a name in both languages', () => {
    expect([monthText(month('2026-11'), 'ru'), monthText(month('2026-11'), 'en')]).toEqual(['ноябрь 2026', 'November 2026']);
  });
});

describe('XML', () => {
  it('keeps any text that XML can hold and drops the characters it cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const document = XmlDocument.fromString(xmlDocument(element('a', [element('b', text)], { c: text })));
        const kept = text
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
        expect(document.get('/a/@c')?.content).toBe(kept.replace(/[\t\n\r]/g, ' '));
        expect(document.get('/a/b')?.content).toBe(kept.replace(/\r\n?/g, '\n'));
        document.dispose();
      }),
      { numRuns: 200 },
    );
  });
  it('never ends a comment early', () => {
    const document = XmlDocument.fromString(xmlDocument(element('a'), { comment: 'x -- y --> z -' }));
    expect(document.get('/a')).not.toBeNull();
    document.dispose();
  });
});
