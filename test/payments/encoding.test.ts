import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, decodeUtf8, encodeText, encodeUtf8 } from '../../src/payments/encoding';
import { unwritableCharacters } from '../../src/payments';

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('single-byte encodings', () => {
  it.each(['windows-1251', 'cp866'] as const)('of %s decode all 256 bytes as iconv-lite does', (encoding) => {
    expect(decodeText(allBytes, encoding)).toBe(iconv.decode(Buffer.from(allBytes), encoding));
  });

  it.each(['windows-1251', 'cp866'] as const)('of %s write every character they have to its byte', (encoding) => {
    for (const byte of allBytes) {
      const character = decodeText(Uint8Array.of(byte), encoding);
      const encoded = encodeText(character, encoding);
      expect(encoded).toEqual(
        character === '\ufffd' ? { ok: false, character } : { ok: true, bytes: Uint8Array.of(byte) },
      );
    }
  });

  it.each([
    ['Әуезов', 'Ә'],
    ['чек 🧾', '🧾'],
    ['Հայաստան', 'Հ'],
  ])('name the first character they cannot hold in «%s»', (text, character) => {
    expect(encodeText(text, 'windows-1251')).toEqual({ ok: false, character });
  });

  it('keep « », № and — in windows-1251, and refuse line breaks inside a value', () => {
    expect(unwritableCharacters('ООО «Пример» № 1 — “тест”')).toEqual([]);
    expect(unwritableCharacters('a\r\nb\u0085Ққ')).toEqual(['\r', '\n', '\u0085', 'Қ', 'қ']);
  });
});

describe('UTF-8', () => {
  it('is written and read as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encodeUtf8(text);
        expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
        expect(decodeUtf8(bytes)).toBe(
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\ufeff/, ''),
        );
      }),
    );
  });

  it('is told from other bytes exactly as the strict decoder of the platform tells it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        const closed = Uint8Array.from([...bytes, 0x2e]);
        let expected: string | undefined;
        try {
          expected = strict.decode(closed);
        } catch {
          expected = undefined;
        }
        expect(decodeUtf8(closed)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses only a character cut off at the end', () => {
    expect(decodeUtf8(encodeUtf8('Дата').subarray(0, 7))).toBe('Дат');
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });
});
