import { describe, expect, it } from 'vitest';
import { createRegulation } from '../../src/regulation';
import { carrierNotice, carrierNoticeGrounds, dataRequests, requestLetter } from '../../src/requests';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, Consignment } from '../../src/shipment/model';
import { serialFromMoment } from '../../src/values';
import { at } from '../support/built-example';

const { regulation } = createRegulation();
const law = { regulation, on: at('2026-11-22') };
const full = {
  shipment: 'SH-1', importDate: serialFromMoment(at('2026-11-27T14:00')), supplierTaxId: '940140000385', contractNumber: 'T-1', contractDate: 46000,
  specificationNumber: '1', specificationDate: 46000, invoiceNumber: 'I-1', invoiceDate: 46000, hsCode: '0702000000', goodsName: 'Томаты', quantity: 5,
  unit: 'кг', netWeight: 5, grossWeight: 6, amount: 10, currency: 'RUB', originCountry: 'KZ', carrierName: 'ТОО', carrierTaxId: '150940004561',
  carrierCountry: 'KZ', truckPlate: '482ABE13', vehicleCountry: 'KZ', waybillNumber: '1', waybillDate: 46000, driverName: 'А', driverPhone: '+7 701 555 01 02',
  borderCrossing: 'М',
} as const satisfies Partial<Record<ColumnId, CellInput>>;

function consignment(...rows: readonly Partial<Record<ColumnId, CellInput>>[]): Consignment {
  const columns = Object.keys(full) as ColumnId[];
  const [first] = readShipments({
    sheet: 'S', firstRow: 1, firstColumn: 1, date1904: false,
    rows: [columns.map((id) => columnTitle(id).ru), ...rows.map((row) => columns.map((id) => row[id] ?? null))],
  }).consignments;
  if (!first) throw new Error('No consignment');
  return first;
}

describe('requests for data', () => {
  it('ask nothing of nobody when nothing is missing', () => {
    expect(dataRequests(consignment(full), { regulation, depositRequired: true })).toEqual([]);
  });

  it('ask each for what he knows, by a moment that keeps the filing deadline', () => {
    const requests = dataRequests(consignment({ ...full, invoiceNumber: null, truckPlate: null }), { regulation, depositRequired: true });
    expect(requests.map(({ addressee, missing, filingDeadline, neededBy }) => [addressee, missing.map(({ column }) => column), filingDeadline, neededBy])).toEqual([
      ['supplier', ['invoiceNumber'], '2026-11-25', '2026-11-24T00:00'],
      ['carrier', ['truckPlate'], '2026-11-25', '2026-11-24T12:00'],
    ]);
    const own = dataRequests(consignment({ ...full, truckPlate: null }), { regulation, depositRequired: false, cutOffs: { supplier: 1, carrier: 2 } });
    expect(own[0]).toMatchObject({ filingDeadline: '2026-11-27T10:00', neededBy: '2026-11-27T08:00' });
  });

  it('become letters in both languages, with the rows where only some lack the value', () => {
    const [request] = dataRequests(consignment(full, { ...full, hsCode: null }), { regulation, depositRequired: true });
    if (!request) throw new Error('A request was expected');
    expect(requestLetter(request, 'ru').body).toContain('— Код ТН ВЭД (строки таблицы 3)');
    for (const language of ['ru', 'en'] as const) {
      const letter = requestLetter(request, language, { company: 'ООО «Ромашка»', phone: '+7' });
      expect(`${letter.subject}${letter.body}`).not.toMatch(/\{|undefined/);
      expect(letter.body).toContain('ООО «Ромашка»');
    }
  });

  it('take the company’s own wording', () => {
    const [request] = dataRequests(consignment({ ...full, hsCode: null }), { regulation, depositRequired: true });
    if (!request) throw new Error('A request was expected');
    expect(requestLetter(request, 'en', { template: { subject: '{shipment}', body: 'Until {neededBy}, {unknown}' } })).toEqual({
      subject: 'SH-1',
      body: 'Until 2026-11-24 00:00, {unknown}',
    });
  });

  it('say that the import date is missing rather than make one up', () => {
    const [request] = dataRequests(consignment({ ...full, importDate: null, hsCode: null }), { regulation, depositRequired: true });
    expect(request?.neededBy).toBeUndefined();
    expect(request && requestLetter(request, 'en').body).toContain('the import date is not given');
  });
});

describe('the notice to carriers', () => {
  it('is whole in both languages and rests on facts with sources', () => {
    for (const language of ['ru', 'en'] as const) expect(carrierNotice(language, law).body).not.toMatch(/\{|undefined/);
    expect(carrierNotice('en', law).body).toContain('about 15 minutes');
    expect(carrierNotice('ru', law).body).toContain('с 01.10.2026');
    expect(carrierNoticeGrounds.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
