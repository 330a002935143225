import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  annulmentOf,
  chainsOf,
  correctedDopp,
  doppJson,
  doppJsonSchema,
  doppXml,
  filedEvent,
  isProvisionalFormat,
  placeOfName,
  provisionalDoppFormat,
  readDoppFormatProfile,
  readDoppJson,
  readDoppXml,
  readXml,
  registeredEvent,
  type Dopp,
} from '../../src/dopp';
import { validateDopp } from '../../src/dopp/xsd/validate';
import { encodeUtf8 } from '../../src/values/encoding';
import { at, builtExample, type BuiltExample } from '../support/built-example';

const golden = new URL('../cases/dopp/shipments.json', import.meta.url);
const goldenXml = (shipment: string): URL => new URL(`../cases/dopp/${shipment}.xml`, import.meta.url);
const guid = '00000000-0000-4000-8000-000000000001';

let example: BuiltExample;
let dopps: readonly Dopp[];
beforeAll(async () => {
  example = await builtExample();
  dopps = example.batch.consignments.map(({ dopp }) => dopp);
});

const first = (): Dopp => {
  const [dopp] = dopps;
  if (!dopp) throw new Error('The sample workbook has consignments');
  return dopp;
};

describe('the payload of the sample workbook', () => {
  it('is the golden one, consignment by consignment', () => {
    const text = `${JSON.stringify(dopps, undefined, 2)}\n`;
    if (process.env['UPDATE_CASES']) writeFileSync(golden, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('comes back from JSON as it was', () => {
    for (const dopp of dopps) expect(readDoppJson(doppJson(dopp))).toEqual({ ok: true, dopp });
  });

  it('names the place of what does not fit, and never throws', () => {
    const broken = { ...first(), header: { ...first().header, correction: -1 } };
    expect(readDoppJson(JSON.stringify(broken))).toMatchObject({ ok: false, data: { place: 'header.correction' } });
    expect(readDoppJson('{')).toMatchObject({ ok: false });
  });
});

/** A correction and an annulment as they would be filed for a consignment. */
const laterDocuments = (dopp: Dopp): readonly Dopp[] => {
  const chain = chainsOf([
    filedEvent('x', { kind: 'primary', dopp, filedOn: at('2026-11-24T09:00') }),
    registeredEvent('x', { doppNumber: '77-1', doppDate: at('2026-11-24') }),
  ]).get('x');
  const annulment = annulmentOf(chain, at('2026-11-25T10:00'));
  return [correctedDopp('correction', chain, dopp), ...(annulment ? [annulment] : [])];
};

describe('corrections and annulments', () => {
  it('come back from JSON and XML as they were', () => {
    const documents = dopps.flatMap(laterDocuments);
    expect(documents.length).toBe(2 * dopps.length);
    for (const dopp of documents) {
      expect(readDoppJson(doppJson(dopp))).toEqual({ ok: true, dopp });
      expect(readDoppXml(doppXml(dopp, provisionalDoppFormat, { guid }).bytes, provisionalDoppFormat)).toEqual({ ok: true, dopp });
    }
  });
});

describe('the published schema', () => {
  const schema = doppJsonSchema();

  it('is versioned and says how sure every field is', () => {
    expect(schema['$id']).toMatch(/dopp-1\.0\.json$/);
    const unmarked: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, items } = node as { properties?: Record<string, unknown>; items?: unknown };
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!('confidence' in (property as object))) unmarked.push(`${path}.${name}`);
        walk(property, `${path}.${name}`);
      }
      walk(items, `${path}[]`);
    };
    walk(schema, '');
    expect(unmarked).toEqual([]);
  });

  it('marks as inferred what no source states, and as stated what one does', () => {
    const confidenceOf = (...path: readonly string[]): unknown => {
      let node: unknown = schema;
      for (const name of path) node = (node as { properties?: Record<string, unknown>; items?: { properties?: Record<string, unknown> } }).properties?.[name] ?? (node as { items?: { properties?: Record<string, unknown> } }).items?.properties?.[name];
      return (node as { confidence?: unknown }).confidence;
    };
    expect([confidenceOf('goods', 'hsCode'), confidenceOf('vehicle', 'truckPlate'), confidenceOf('goods', 'traceability')]).toEqual(['consistent', 'single', 'single']);
    expect([confidenceOf('header', 'correction'), confidenceOf('signer'), confidenceOf('goods', 'originCountry')]).toEqual(['inferred', 'inferred', 'inferred']);
  });
});

describe('the XML of the provisional format', () => {
  it('is the golden file of each consignment, byte by byte', () => {
    for (const dopp of dopps) {
      const { shipment = '' } = dopp.header;
      const { bytes } = doppXml(dopp, provisionalDoppFormat, { guid });
      if (process.env['UPDATE_CASES']) writeFileSync(goldenXml(shipment), bytes);
      expect(Buffer.from(bytes).equals(readFileSync(goldenXml(shipment))), shipment).toBe(true);
    }
  });

  it('is windows-1251, and says that it is provisional', () => {
    const file = doppXml(first(), provisionalDoppFormat, { guid });
    expect(file.name).toMatch(/^PROVISIONAL_ON_DOPP_7701000121770101001_\d{8}_0000/);
    expect(file.text).toContain('<!-- Предварительный формат provisional-5.01');
    expect(isProvisionalFormat(provisionalDoppFormat)).toBe(true);
  });

  it('comes back as the same model for every consignment of the sample', () => {
    for (const dopp of dopps)
      expect(readDoppXml(doppXml(dopp, provisionalDoppFormat, { guid }).bytes, provisionalDoppFormat)).toEqual({ ok: true, dopp });
  });

  it('comes back as the same model whatever the texts are', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((value) =>
      value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '-'),
    );
    fc.assert(
      fc.property(text, text, fc.nat({ max: 99 }), fc.boolean(), (name, rnpt, correction, annulled) => {
        const dopp: Dopp = {
          ...first(),
          header: { ...first().header, correction, annulled, corrects: { number: name } },
          applicant: { ...first().applicant, role: 'intermediary', principal: { name } },
          supplier: { name: `Ա «${name}» Қ` },
          goods: [{ lineNumber: 1, goodsName: name, documents: [], traceability: { rnpt: [rnpt.slice(0, 29).replace(/[\ud800-\udbff]$/, ''), '1/2/3'] } }],
        };
        const bytes = doppXml(dopp, provisionalDoppFormat, { guid }).bytes;
        expect(readDoppXml(bytes, provisionalDoppFormat)).toEqual({ ok: true, dopp });
      }),
      { numRuns: 200 },
    );
  });

  it('follows another profile without a change in code', () => {
    const own = readDoppFormatProfile({
      id: 'own-1',
      title: { ru: 'Свой', en: 'Own' },
      encoding: 'utf-8',
      fileName: 'DOPP_{inn}_{guid}',
      root: { name: 'Dopp', attributes: [{ name: 'knd', path: 'form' }], children: [{ name: 'Truck', at: 'vehicle', text: { path: 'truckPlate' } }] },
    });
    if (!own.ok) throw new Error(own.text.en);
    expect(doppXml(first(), own.profile, { guid }).text).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<Dopp knd="1160303">\n  <Truck>482ABE13</Truck>\n</Dopp>\n',
    );
    expect(readDoppFormatProfile({ id: 'x' })).toMatchObject({ ok: false });
  });
});

describe('XML from outside', () => {
  const cases = [
    ['a document type', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'doctype'],
    ['an unknown entity', '<x>&e;</x>', 'not-xml'],
    ['a text cut off', '<x><y></x>', 'not-xml'],
    ['a second root', '<x/><y/>', 'not-xml'],
    ['an attribute given twice', '<x a="1" a="2"/>', 'not-xml'],
    ['nesting without end', '<x>'.repeat(60), 'too-deep'],
    ['nothing', '', 'not-xml'],
  ] as const;
  it.each(cases)('is refused when it has %s', (_, text, fault) => {
    expect(readXml(text)).toMatchObject({ ok: false, fault });
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '[', '&', ';', '"', '=', 'a', '?', ' ', ']'), maxLength: 40 }), (text) => {
        expect(typeof readXml(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('a schema the user loads', () => {
  const schema = encodeUtf8(`<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="Файл"><xs:complexType><xs:sequence><xs:element name="Документ"><xs:complexType>
    <xs:sequence>
      <xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="КНД" fixed="1160303" use="required"/>
    <xs:anyAttribute processContents="lax"/>
  </xs:complexType></xs:element></xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element>
  <xs:element name="СведТовар"><xs:complexType><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="КодТовТНВЭД" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]{10}"/></xs:restriction></xs:simpleType></xs:attribute>
    <xs:anyAttribute processContents="lax"/>
  </xs:complexType></xs:element>
</xs:schema>`);

  const violationsOf = (dopp: Dopp): unknown => {
    const result = validateDopp(doppXml(dopp, provisionalDoppFormat, { guid }), schema, (place, name) =>
      placeOfName(provisionalDoppFormat, place, name),
    );
    return result.ok ? result.violations.map(({ place, name }) => [place, name]) : result;
  };

  it('passes what fits', () => {
    expect(violationsOf(first())).toEqual([]);
  });

  it('names the place of what does not, for the cell to be shown', () => {
    const [line] = first().goods;
    if (!line) throw new Error('A consignment has goods');
    expect(violationsOf({ ...first(), goods: [line, { ...line, hsCode: '12' }] })).toEqual([['goods.1.hsCode', 'КодТовТНВЭД']]);
  });

  it('is refused with a sentence when it is none', () => {
    expect(validateDopp(doppXml(first(), provisionalDoppFormat, { guid }), encodeUtf8('<x/>'))).toMatchObject({ ok: false });
    expect(validateDopp(doppXml(first(), provisionalDoppFormat, { guid }), encodeUtf8('no'))).toMatchObject({ ok: false });
  });
});
