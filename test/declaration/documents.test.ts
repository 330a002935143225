import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import {
  provisionalProfile,
  readFormatProfile,
  section4,
  section4Document,
  section4Schema,
  section4Xml,
} from '../../src/declaration';
import { exampleProfile } from '../../src/profile';
import { acceptedRow, month, monthContext, monthSheet } from '../support/month-sheet';

const result = section4({
  ...monthContext,
  sheet: monthSheet([
    { ...acceptedRow, depositAmount: 200000.4 },
    { ...acceptedRow, shipment: 'S-2', doppNumber: 'D<&>"2', exciseAmount: 1000, paymentDate: null },
    { ...acceptedRow, shipment: 'S-3', doppNumber: null },
  ]),
  month: month('2026-11'),
  profile: exampleProfile,
});

describe('section 4 as JSON', () => {
  it.each(['ru', 'en'] as const)('fits its schema in %s', (language) => {
    const document = section4Document(result, '1151088', language);
    expect(section4Schema.parse(document)).toEqual(document);
    expect(document.format).toBe('provisional');
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe('the declaration as XML', () => {
  const xml = section4Xml(result, provisionalProfile, { form: '1151088', profile: exampleProfile });

  it('is well formed, says that its format is provisional, and names each DOPP', () => {
    const document = XmlDocument.fromString(xml);
    expect(xml).toContain('ПРЕДВАРИТЕЛЬНЫЙ ФОРМАТ');
    expect(xml).toContain('PROVISIONAL FORMAT');
    const rows = document.find('/ПредварительнаяДекларация/Раздел4/ДОПП');
    expect(rows).toHaveLength(2);
    expect(document.get('/*/Раздел4/ДОПП[2]/@РегНомер')?.content).toBe('D<&>"2');
    expect(document.get('/*/Раздел1/@Налог')?.content).toBe(result.section1.tax.roubles.toFixed());
    expect(document.get('/*/Раздел1/@КБК')).toBeNull();
    document.dispose();
  });

  it('follows a replaced profile, in names and without the warning', () => {
    const own = { ...provisionalProfile, id: 'ours', root: { ...provisionalProfile.root, xml: 'File' } };
    const written = section4Xml(result, own, { form: '1151088' });
    expect(written).toContain('<File ');
    expect(written).not.toContain('<!--');
  });
});

describe('a format profile of the user', () => {
  it('is read when it fits', () => {
    expect(readFormatProfile(JSON.parse(JSON.stringify(provisionalProfile)))).toEqual({ ok: true, profile: provisionalProfile });
  });
  it.each([
    [{ ...provisionalProfile, root: { ...provisionalProfile.root, xml: 'a b' } }, 'root → xml'],
    [{ ...provisionalProfile, section1: undefined }, 'section1'],
    ['text', ''],
  ])('is refused with the place that does not fit', (given, place) => {
    const reading = readFormatProfile(given);
    expect(reading).toMatchObject({ ok: false });
    if (!reading.ok) expect(reading.text.en).toContain(place);
  });
});
