import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleProfile } from '../../src/profile';
import { statforms, statformXml } from '../../src/statform';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

/** The customs service's schema stands beside the repository; it is not ours to distribute. */
const schemaFile = fileURLToPath(new URL('../../../shared/schemas/statform/StaticForm.xsd', import.meta.url));
const isThere = existsSync(schemaFile);
if (!isThere) console.warn(`Statistical forms are not validated: there is no schema at ${schemaFile}`);

/** What the command line writes for `examples/shipments-month.xlsx`. */
const filledFolder = new URL('../cli/cases/statform-filled/', import.meta.url);
const filledForms = readdirSync(filledFolder).filter((name) => name.endsWith('.xml'));

const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('ООО «Ромашка & Ко»', '<b>', 'я'.repeat(400), ' x\ty ', ']]>', '="1"'),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 0.000001, 1e-7, 99_999_999_999, 1e15),
);
const row: fc.Arbitrary<SheetRow> = fc.record({
  shipment: fc.constantFrom('S-1', 'S-2', 'S-3'),
  supplierName: text,
  supplierCountry: fc.constantFrom('KZ', 'BY', 'AM', 'KG', 'RU', 'CN', null),
  supplierTaxId: fc.oneof(text, fc.constantFrom('940140000385', '100582333', '7701000121', '12345678', null)),
  contractNumber: fc.oneof(text, fc.constant('K-1')),
  contractDate: fc.constantFrom('2026-01-15', null),
  invoiceNumber: fc.oneof(text, fc.constant(null)),
  hsCode: fc.constantFrom('8471300000', '8471', '847130', '0402', '12345', 'x', null),
  goodsName: text,
  quantity: fc.oneof(number, fc.constant(null)),
  unit: fc.constantFrom('шт', 'кг', 'л', '8751', 'пар', null),
  netWeight: fc.oneof(number, fc.constant(null)),
  amount: fc.oneof(number, fc.constantFrom(-5, null)),
  currency: fc.constantFrom('RUB', 'KZT', 'BYN', 'USD', 'AMD', null),
  exchangeRate: fc.oneof(number, fc.constant(null)),
  originCountry: fc.constantFrom('KZ', 'CN', 'US', 'CD', null),
  rnpt: fc.constantFrom('10702030/120726/0012345/001', null),
  traceableQuantity: fc.oneof(number, fc.constant(null)),
  traceableUnit: fc.constantFrom('шт', null),
  statformNumber: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: text }),
  crossedAt: fc.constantFrom('2026-11-10', '2026-11-20 10:00', null),
});

describe.skipIf(!isThere)('XML of the statistical form against the schema of the customs service (5.23.0)', () => {
  let schema: XmlDocument;
  let validator: XsdValidator;
  beforeAll(() => {
    xmlRegisterFsInputProviders();
    schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
    validator = XsdValidator.fromDoc(schema);
  });
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  function validate(xml: string): void {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }

  it('refuses a form with an element out of order, so that the validation is known to work', () => {
    const [form] = statforms({ ...monthContext, sheet: monthSheet([acceptedRow]), month: month('2026-11'), profile: exampleProfile }).forms;
    if (!form?.fields) throw new Error('the row makes no form');
    const xml = statformXml(form.fields, '5.23.0');
    expect(() => validate(xml)).not.toThrow();
    expect(() => validate(xml.replace(/ *<statf:CustomsProcedure>.*\n/, ''))).toThrow();
  });

  it.each(filledForms)('accepts the filled example %s', (name) => {
    expect(() => validate(readFileSync(new URL(name, filledFolder), 'utf8'))).not.toThrow();
  });

  it('is valid for 500 random months', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, replaceFiled) => {
        const sheet = monthSheet([acceptedRow, ...rows.map((given) => ({ ...acceptedRow, ...given }))]);
        const { forms } = statforms({ ...monthContext, sheet, month: month('2026-11'), profile: exampleProfile, replaceFiled });
        for (const { fields } of forms) {
          if (!fields) continue;
          written += 1;
          validate(statformXml(fields, '5.23.0'));
        }
      }),
      { numRuns: 500 },
    );
    expect(written).toBeGreaterThan(400);
  });
});

describe('XML of the statistical form of album 5.24.0', () => {
  it('differs from 5.23.0 in its namespaces only', () => {
    const [form] = statforms({ ...monthContext, sheet: monthSheet([acceptedRow]), month: month('2026-11'), profile: exampleProfile }).forms;
    if (!form?.fields) throw new Error('the row makes no form');
    const [before, now] = (['5.23.0', '5.24.0'] as const).map((version) => form.fields && statformXml(form.fields, version));
    expect(now).toContain('urn:customs.ru:Information:CustomsDocuments:StaticForm:5.24.0');
    expect(now?.replace(/:5\.\d\d\.0"/g, '"')).toBe(before?.replace(/:5\.\d\d\.0"/g, '"'));
  });
});
