import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/month';
import { exampleProfile, type Profile } from '../../src/profile';
import { readRates } from '../../src/shipment';
import { isAlbumVersion, statformDocument, statforms, statformSchema, statformXml, type Statforms } from '../../src/statform';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

const november = month('2026-11');

function formsOf(rows: readonly SheetRow[], more: { when?: string; replaceFiled?: boolean; profile?: Profile } = {}): Statforms {
  return statforms({
    ...monthContext,
    sheet: monthSheet(rows, ['crossedAt']),
    month: more.when ? month(more.when) : november,
    profile: more.profile ?? exampleProfile,
    ...(more.replaceFiled ? { replaceFiled: true } : {}),
  });
}

const codesOf = ({ forms }: Statforms): readonly string[] => forms.flatMap(({ notes }) => notes.map(({ code }) => code));

describe('the statistical forms of a month', () => {
  it('hold what the row says, with the value in roubles and dollars', () => {
    const [form] = formsOf([acceptedRow]).forms;
    expect(form?.fields).toMatchObject({
      direction: 'ИМ',
      transportMode: '30',
      month: '2026-11',
      consignor: { name: 'ТОО «Алматы Трейд»', country: 'KZ', identifier: { elements: [['BIN', '940140000385']] } },
      consignee: { name: exampleProfile.company.name, country: 'RU' },
      tradeCountry: { code: 'KZ' },
      destinationCountry: { code: 'RU' },
      currency: 'RUB',
    });
    expect(form?.fields?.goods.map((goods) => [goods.valueRub.toFixed(2), goods.valueUsd.toFixed(2)])).toEqual([
      ['1000000.00', '12500.00'],
    ]);
  });

  it('are due on the 10th working day of the next month', () => {
    expect(formsOf([acceptedRow]).due).toEqual({ ok: true, date: '2026-12-14' });
  });

  it('say when the calendar of the year is not loaded', () => {
    expect(formsOf([acceptedRow], { when: '2031-05' }).due).toMatchObject({ ok: false });
  });

  const groups: readonly [string, SheetRow, number][] = [
    ['one form for another invoice and shipment', { shipment: 'S-2', invoiceNumber: 'INV-2' }, 1],
    ['another form for another supplier', { shipment: 'S-2', supplierTaxId: '990240001231' }, 2],
    ['another form for another contract', { contractNumber: 'K-2' }, 2],
    ['another form for another currency', { currency: 'KZT' }, 2],
    ['another form for another country of departure', { shipment: 'S-2', departureCountry: 'BY' }, 2],
    ['no form for a row of another month', { shipment: 'S-2', crossedAt: '2026-12-01' }, 1],
  ];
  it.each(groups)('make %s', (_, change, count) => {
    expect(formsOf([acceptedRow, { ...acceptedRow, ...change }]).forms).toHaveLength(count);
  });

  it('go on in a second form after 999 kinds of goods', () => {
    const { forms } = formsOf(Array.from({ length: 1000 }, () => acceptedRow));
    expect(forms.map(({ rows }) => rows.length)).toEqual([999, 1]);
    expect(new Set(forms.map(({ fields }) => fields?.documentId)).size).toBe(2);
  });

  const missing: readonly [string, SheetRow, string][] = [
    ['supplierName', { supplierName: null }, 'noSupplier'],
    ['supplierCountry', { supplierCountry: null }, 'noSupplierCountry'],
    ['currency', { currency: null }, 'noCurrency'],
    ['hsCode', { hsCode: null }, 'noHsCode'],
    ['hsCode', { hsCode: '12345' }, 'hsCodeShape'],
    ['goodsName', { goodsName: null }, 'noGoodsName'],
    ['originCountry', { originCountry: null }, 'noOrigin'],
    ['amount', { amount: null }, 'noAmount'],
    ['amount', { amount: -1 }, 'negativeAmount'],
    ['netWeight', { netWeight: -1 }, 'negativeWeight'],
    ['exchangeRate', { currency: 'AMD' }, 'noRate'],
    ['importerInn', { importerInn: '7707083893' }, 'otherImporter'],
  ];
  it.each(missing)('are not written without %s, and name the cell: %j', (column, change, code) => {
    const { forms } = formsOf([{ ...acceptedRow, ...change }]);
    const note = forms[0]?.notes.find((found) => found.code === code);
    expect(forms[0]?.fields).toBeUndefined();
    expect(note).toMatchObject({ kind: 'problem', column, rows: [2] });
    expect(note?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('need the company and the signer of the settings, and the rate of the dollar', () => {
    expect(codesOf(formsOf([acceptedRow], { profile: { company: {}, parameters: {}, rules: {} } }))).toEqual(
      expect.arrayContaining(['noCompanyName', 'noSigner']),
    );
    const result = statforms({
      ...monthContext,
      rates: readRates(undefined),
      sheet: monthSheet([acceptedRow]),
      month: november,
      profile: exampleProfile,
    });
    expect(codesOf(result)).toContain('noDollarRate');
    expect(result.forms[0]?.fields).toBeUndefined();
  });

  it('say that the rates, the transport code and the supplementary unit are not confirmed', () => {
    expect(codesOf(formsOf([acceptedRow]))).toEqual(
      expect.arrayContaining(['ratesDoubtful', 'transportDoubtful', 'supplementaryDoubtful']),
    );
  });

  it('say when the month is not that of the crossing', () => {
    const planned = formsOf([{ ...acceptedRow, crossedAt: null, acceptanceDate: null }]);
    expect(planned.notes.map(({ code }) => code)).toEqual(['plannedDate']);
    expect(formsOf([acceptedRow], { when: '2026-09' }).notes.map(({ code }) => code)).toEqual(['noRows']);
  });

  it('keep supplementary units to units the sheet gives, and never weight', () => {
    const goodsOf = (unit: string): unknown => formsOf([{ ...acceptedRow, unit }]).forms[0]?.fields?.goods[0]?.supplementary;
    expect(goodsOf('шт')).toMatchObject({ unit: '796' });
    expect(goodsOf('кг')).toBeUndefined();
  });

  it('mark traceable goods with the album’s code', () => {
    const { forms } = formsOf([{ ...acceptedRow, rnpt: '10702030/120726/0012345/001', traceableQuantity: 5, traceableUnit: 'шт' }]);
    expect(forms[0]?.fields?.goods[0]).toMatchObject({ additionalCodes: ['08'], traceable: { unit: '796' } });
  });

  describe('that are filed', () => {
    const filed = { ...acceptedRow, statformNumber: '10000000/101226/0000001' };
    it('are shown with their number and not written again', () => {
      expect(formsOf([filed]).forms).toMatchObject([{ status: 'filed', receipt: { number: '10000000/101226/0000001' } }]);
      expect(formsOf([filed]).forms[0]?.fields).toBeUndefined();
    });
    it('are annulled through their number when prepared anew', () => {
      const [form] = formsOf([filed, acceptedRow], { replaceFiled: true }).forms;
      expect(form?.fields?.previousNumber).toBe('10000000/101226/0000001');
      expect(form?.fields && statformXml(form.fields, '5.24.0')).toContain(
        '<statf:PreviousRegNumberDoc>10000000/101226/0000001</statf:PreviousRegNumberDoc>',
      );
    });
    it('are not mixed: two numbers for one form are a problem', () => {
      const other = { ...filed, statformNumber: '10000000/111226/0000002' };
      expect(codesOf(formsOf([filed, other], { replaceFiled: true }))).toContain('severalNumbers');
    });
  });

  it('are late once the term has passed', () => {
    expect(formsOf([{ ...acceptedRow, crossedAt: '2026-10-10' }], { when: '2026-10' }).forms[0]?.status).toBe('late');
  });

  it('keep their identifier while the rows stay', () => {
    const id = (rows: readonly SheetRow[]): string | undefined => formsOf(rows).forms[0]?.fields?.documentId;
    expect(id([acceptedRow])).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(id([acceptedRow])).toBe(id([{ ...acceptedRow, amount: 5 }]));
    expect(id([acceptedRow])).not.toBe(id([{ ...acceptedRow, contractNumber: 'K-9' }]));
  });

  it('are told in both languages', () => {
    const result = formsOf([{ ...acceptedRow, supplierName: null, amount: -4, hsCode: '1', netWeight: null }, { ...acceptedRow, currency: 'AMD' }]);
    for (const language of ['ru', 'en'] as const) {
      const document = statformDocument(result, language, (number) => `${number}.xml`);
      expect(statformSchema.parse(document)).toEqual(document);
      for (const note of result.forms.flatMap(({ notes }) => notes)) expect(noteText(note, language)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('know which versions of the album can be written', () => {
    expect([isAlbumVersion('5.23.0'), isAlbumVersion('5.24.0'), isAlbumVersion('6')]).toEqual([true, true, false]);
  });
});
