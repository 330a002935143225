import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { decodeText, XmlScanner, type XmlReader } from '../../../src/workbook/xlsx/xml-scanner';

type Event = readonly ['open', string, string | undefined] | readonly ['close', string] | readonly ['text', string];

/** Joins neighbouring texts: scanners may cut them anywhere. */
function joined(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', last[1] + event[1]];
    else if (event[0] !== 'text' || event[1] !== '') result.push(event);
  }
  return result;
}

function scan(xml: string, chunkSize: number): Event[] | 'refused' {
  const events: Event[] = [];
  const reader: XmlReader = {
    open: (name, tag) => events.push(['open', name, tag.attribute('a')]),
    text: (bytes, start, end, cdata) => events.push(['text', decodeText(bytes, start, end, cdata)]),
    close: (name) => events.push(['close', name]),
  };
  const scanner = new XmlScanner(reader);
  const bytes = Buffer.from(xml, 'utf8');
  try {
    for (let at = 0; at < bytes.length; at += chunkSize) scanner.push(bytes.subarray(at, at + chunkSize));
    scanner.end();
  } catch {
    return 'refused';
  }
  return joined(events);
}

function scanWithSaxes(xml: string): Event[] | 'refused' {
  const events: Event[] = [];
  const parser = new SaxesParser({ position: false });
  let refused = false;
  let depth = 0;
  parser.on('error', () => (refused = true));
  parser.on('opentag', (tag) => {
    depth++;
    const attribute = tag.attributes['a'];
    events.push(['open', tag.name, typeof attribute === 'object' ? attribute.value : attribute]);
  });
  parser.on('closetag', (tag) => {
    depth--;
    events.push(['close', tag.name]);
  });
  parser.on('text', (text) => depth > 0 && events.push(['text', text]));
  parser.on('cdata', (text) => events.push(['text', text]));
  parser.write(xml).close();
  return refused ? 'refused' : joined(events);
}

const plainText = fc.stringMatching(/^[ a-zА-Я0-9.\n]{0,12}$/);
const piece = fc.oneof(
  plainText,
  fc.constantFrom('&amp;', '&lt;', '&#1054;', '&#x41F;', '<!-- c -->', '<![CDATA[a<b&c]]>', '<?p i?>', '\r\n', '😀'),
);
const tree = fc.letrec<{ node: string; inner: string }>((tie) => ({
  node: fc.tuple(fc.constantFrom('c', 'v', 'row', 'si'), plainText, fc.boolean(), tie('inner')).map(([name, value, single, inner]) => {
    const quote = single ? "'" : '"';
    const attribute = value === '' ? '' : ` a = ${quote}${value.replaceAll('\n', ' ')}${quote}`;
    return inner === '' && single ? `<${name}${attribute} />` : `<${name}${attribute}>${inner}</${name} >`;
  }),
  inner: fc.array(fc.oneof({ depthSize: 'small' }, piece, tie('node')), { maxLength: 4 }).map((parts) => parts.join('')),
}));

describe('the XML scanner', () => {
  it('tells the same as saxes about every document, however it is cut into chunks', () => {
    fc.assert(
      fc.property(tree.node, fc.integer({ min: 1, max: 40 }), (xml, chunkSize) => {
        const expected = scanWithSaxes(xml);
        expect(expected).not.toBe('refused');
        expect(scan(xml, chunkSize)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses whatever saxes refuses when one character of markup is lost', () => {
    fc.assert(
      fc.property(tree.node, fc.nat(), fc.integer({ min: 1, max: 40 }), (xml, at, chunkSize) => {
        const index = at % xml.length;
        if (!'<>/"\''.includes(xml[index] ?? '')) return;
        const broken = xml.slice(0, index) + xml.slice(index + 1);
        if (scanWithSaxes(broken) === 'refused') expect(scan(broken, chunkSize)).toBe('refused');
      }),
      { numRuns: 1000 },
    );
  });

  const refused: readonly string[] = ['<a', '<a><b></a></b>', '<a x=1/>', '<a x="1" x="2"/>', '<a/><b/>', 'x<a/>', '<a>&b;</a>', '<a>&amp</a>',
    '<a>&#0;</a>', '<a b="<"/>', '<!DOCTYPE a><a/>', '<a><!ELEMENT b></a>', '</a>', '', '<a/>x', '<?xml version="1.0" encoding="windows-1251"?><a/>'];
  it.each(refused)('refuses %s', (xml) => {
    expect(scan(xml, 3)).toBe('refused');
    expect(scan(xml, 1000)).toBe('refused');
  });
});
