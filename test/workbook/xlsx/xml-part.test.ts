import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkbookFault } from '../../../src/workbook';
import { readXmlPart } from '../../../src/workbook/xlsx/xml-part';

/** What a reader is told, neighbouring texts joined, or the fault. */
function told(bytes: Uint8Array, chunkSize = bytes.length): string {
  const events: string[] = [];
  const part = readXmlPart({
    open: (name, attributes) => events.push(`<${name}${attributes['a'] === undefined ? '' : ` ${attributes['a']}`}>`),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}>`),
  });
  try {
    for (let at = 0; at < bytes.length; at += chunkSize) part.push(bytes.subarray(at, at + chunkSize));
    part.end();
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return [error.code, error.data['reason']].join('/');
  }
  return events.join('');
}

const bigEndian = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('a part in XML', () => {
  const xml = '<x:a a="№ &lt;1"><b/>Чай &amp; 😀\r\n<![CDATA[<&]]><!-- c --> к</x:a>';
  const events = '<a № <1><b></b>Чай & 😀\n<& к</a>';
  const encodings: readonly { of: string; bytes: Uint8Array }[] = [
    { of: 'UTF-8', bytes: Buffer.from(xml) },
    { of: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${xml}`) },
    { of: 'UTF-16', bytes: Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le') },
    { of: 'UTF-16 with the high byte first', bytes: bigEndian(xml) },
  ];
  it.each(encodings)('in $of tells the same however it is cut into chunks', ({ bytes }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (chunkSize) => {
        expect(told(bytes, chunkSize)).toBe(events);
      }),
    );
  });

  const refused: readonly { is: string; xml: string | Uint8Array; fault: string }[] = [
    { is: 'without anything', xml: '', fault: 'damaged/xml' },
    { is: 'that ends too early', xml: '<a><b/>', fault: 'damaged/xml' },
    { is: 'with crossed tags', xml: '<a><b></a></b>', fault: 'damaged/xml' },
    { is: 'with an attribute twice', xml: '<a x="1" x="2"/>', fault: 'damaged/xml' },
    { is: 'with an entity nobody knows', xml: '<a>&b;</a>', fault: 'damaged/xml' },
    { is: 'with a character XML forbids', xml: '<a>&#0;</a>', fault: 'damaged/xml' },
    { is: 'with a second root', xml: '<a/><b/>', fault: 'damaged/xml' },
    { is: 'with a document type', xml: '<!DOCTYPE a [<!ENTITY b "c">]><a/>', fault: 'damaged/doctype' },
    { is: 'in a code page', xml: '<?xml version="1.0" encoding="windows-1251"?><a/>', fault: 'damaged/xml' },
    { is: 'with bytes that are no UTF-8', xml: Buffer.from([0x3c, 0x61, 0x3e, 0xcf, 0x3c]), fault: 'damaged/xml' },
    { is: 'cut inside a character', xml: Buffer.from('<a/>ж').subarray(0, 5), fault: 'damaged/xml' },
    { is: 'nested without end', xml: '<a>'.repeat(1000), fault: 'damaged/xml' },
    { is: 'with an endless text', xml: `<a>${'x'.repeat(5 * 1024 * 1024)}`, fault: 'too-large/piece' },
    { is: 'with an endless attribute', xml: `<a b="${'x'.repeat(5 * 1024 * 1024)}`, fault: 'too-large/piece' },
    { is: 'with an endless document type', xml: `<!DOCTYPE a [${' '.repeat(5 * 1024 * 1024)}`, fault: 'too-large/piece' },
  ];
  it.each(refused)('$is is refused', ({ xml, fault }) => {
    const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
    expect(told(bytes, 16 * 1024)).toBe(fault);
  });
});
