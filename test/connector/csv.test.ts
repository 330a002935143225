import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, tableText } from '../../src/connector/csv';

describe('a table of the exchange folder', () => {
  it.each([
    ['semicolons', 'shipment;status\r\nSH-1;Обеспечен\r\n', [{ shipment: 'SH-1', status: 'Обеспечен' }]],
    ['commas', 'shipment,status\nSH-1,Обеспечен', [{ shipment: 'SH-1', status: 'Обеспечен' }]],
    ['quotes doubled within quotes', 'shipment;incident\n"SH;1";"«""Нет"" QR»"', [{ shipment: 'SH;1', incident: '«"Нет" QR»' }]],
    ['a line break within quotes', 'shipment;incident\nSH-1;"a\nb"', [{ shipment: 'SH-1', incident: 'a\nb' }]],
    ['empty cells and empty lines left out', 'shipment;status\nSH-1;\n;\n\n', [{ shipment: 'SH-1' }]],
  ])('is read: %s', (_, text, rows) => {
    expect(readTable(text)).toEqual(rows);
  });

  it('is none without a header', () => {
    expect(readTable('')).toBeUndefined();
    expect(readTable(';;\nSH-1;a;b')).toBeUndefined();
  });

  it.each([
    ['=HYPERLINK("https://example.com")', '\'=HYPERLINK("https://example.com")'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-5', '-5'],
    ['+7 701 555-01-02', '+7 701 555-01-02'],
  ])('never carries a text a spreadsheet would calculate: %s', (typed, written) => {
    expect(readTable(tableText(['text'], [[typed]]))).toEqual([{ text: written }]);
  });

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim()).filter((text) => text !== '' && /^[^=@+\t\r-]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const written = tableText(['one', 'two'], rows).replace('\uFEFF', '');
        expect(readTable(written)).toEqual(rows.map(([one, two]) => ({ one, two })));
      }),
    );
  });
});
