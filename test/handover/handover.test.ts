import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  cardWords,
  chatText,
  driverCard,
  driverLanguages,
  handoverClock,
  incidentRecord,
  incidentReport,
  incidentView,
  proposedLanguage,
  whyNoCard,
  type DriverCard,
  type DriverLanguage,
} from '../../src/handover';
import { cardFormats, cardsPdf, type CardFormat } from '../../src/handover/pdf/card-pdf';
import type { CardFonts } from '../../src/handover/pdf/fonts';
import { nodeCardFonts } from '../../src/handover/pdf/node-fonts';
import { reportPdf } from '../../src/handover/pdf/report-pdf';
import { exampleProfile, readProfile } from '../../src/profile';
import { decodeDocument, type Decoders } from '../../src/receipt/decode';
import { nodeDecoders } from '../../src/receipt/decode/node';
import { createRegulation } from '../../src/regulation';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, Consignment } from '../../src/shipment/model';
import { serialFromMoment } from '../../src/values';
import { at } from '../support/built-example';

const { profile } = readProfile(exampleProfile);
const { regulation } = createRegulation();
const qr = 'https://example.test/dopp?id=1&x=Ж';

function consignment(values: Partial<Record<ColumnId, CellInput>>): Consignment {
  const all: Partial<Record<ColumnId, CellInput>> = {
    shipment: 'SH-1', importDate: serialFromMoment(at('2026-11-27T14:30')), departureCountry: 'KZ', truckPlate: '482ABE13', trailerPlate: '27CDA13',
    borderCrossing: 'Маштаково', driverName: 'Ахметов Д. К.', hsCode: '0702000000', goodsName: 'Томаты', ...values,
  };
  const columns = Object.keys(all) as ColumnId[];
  const [first] = readShipments({
    sheet: 'S', firstRow: 1, firstColumn: 1, date1904: false,
    rows: [columns.map((id) => columnTitle(id).ru), columns.map((id) => all[id] ?? null)],
  }).consignments;
  if (!first) throw new Error('No consignment');
  return first;
}

let decoders: Decoders;
let fonts: CardFonts;
beforeAll(async () => {
  [decoders, fonts] = await Promise.all([nodeDecoders(), nodeCardFonts()]);
});

const now = at('2026-11-26T09:30');

function cardOf(values: Partial<Record<ColumnId, CellInput>>, language: DriverLanguage): DriverCard {
  const answer = driverCard(consignment(values), { profile, language, now });
  if (!answer.ok) throw new Error(answer.reason.en);
  return answer.card;
}

const normal = (text: string): string => text.replace(/\s+/g, '');
const millimetre = 72 / 25.4;
const everyCard = driverLanguages.flatMap((language) => (['phone', 'a4'] as const).map((format) => [language, format] as const));

/** What a reader sees and selects on the first page. */
async function readBack(bytes: Uint8Array): Promise<{ readonly codes: readonly string[]; readonly text: string; readonly lowest: number; readonly highest: number }> {
  const { codes, pieces } = await decodeDocument('card.pdf', bytes, decoders);
  return {
    codes: codes.map(({ text }) => text),
    text: normal(pieces.map(({ text }) => text).join('')),
    lowest: Math.max(...pieces.map(({ y }) => y)),
    highest: Math.min(...pieces.map(({ y }) => y)),
  };
}

/** Composite fonts of a document, and the font files inside it. */
function embeddedFonts(pdf: PDFDocument): { readonly fonts: number; readonly files: number } {
  const texts = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString());
  return {
    fonts: texts.filter((text) => text.includes('/Subtype /Type0')).length,
    files: texts.filter((text) => /\/FontFile[23]? /.test(text)).length,
  };
}

describe('the driver card', () => {
  it.each(everyCard)('in %s as %s has selectable text, the words that it is informative, and the QR code exactly as received', async (language, format) => {
    const card = cardOf({ qr, doppNumber: '77260011', doppStatus: 'Обеспечен' }, language);
    const read = await readBack(await cardsPdf([card], format, fonts));
    expect(read.codes).toEqual([qr]);
    for (const part of [cardWords[language].informative, card.show, card.say.text, card.call, card.made, '482ABE13', '27CDA13', '77260011', '+7 495 555-01-01'])
      expect(read.text).toContain(normal(part));
    expect(read.text).toContain(normal(format === 'a4' ? card.sheet.title : card.title));
    if (format === 'a4') for (const name of [card.sheet.signature, ...card.sheet.acts.map((act) => act.name)]) expect(read.text).toContain(normal(name));
  });

  it.each(everyCard)('in %s as %s has the size of its paper and embeds its fonts', async (language, format) => {
    const pdf = await PDFDocument.load(await cardsPdf([cardOf({ qr }, language)], format, fonts));
    const { width, height } = pdf.getPage(0).getSize();
    expect([width / millimetre, height / millimetre].map((side) => side.toFixed(2))).toEqual(
      [cardFormats[format].width, cardFormats[format].height].map((side) => side.toFixed(2)),
    );
    expect(embeddedFonts(pdf)).toEqual({ fonts: 2, files: 2 });
  });

  const receivedTexts = [
    ['a link', 'https://spot.example.test/d?id=0f3c-77'],
    ['Cyrillic letters', 'ДОПП 77260011 Обеспечен'],
    ['characters that mean something in a link', 'https://example.test/?a=1&b=%D0%9F+ +#x'],
    ['digits with zeros at the beginning', '000123456789012345'],
    ['1,500 characters', `https://example.test/${'aЖ9'.repeat(493)}`],
  ] as const;
  it.each(receivedTexts)('draws %s so that the same text is read again', async (_, text) => {
    const read = await readBack(await cardsPdf([cardOf({ qr: text }, 'ru')], 'phone', fonts));
    expect(read.codes).toEqual([text]);
  });

  it('stays on its page when every value is far too long', async () => {
    const long = 'ОченьДлинноеЗначение '.repeat(40);
    const card = cardOf({ qr, driverName: long, borderCrossing: long, doppStatus: long, trailerPlate: long, carrierName: long, supplierName: long }, 'hy');
    for (const format of ['phone', 'a4'] as const satisfies readonly CardFormat[]) {
      const read = await readBack(await cardsPdf([card], format, fonts));
      expect(read.codes).toEqual([qr]);
      expect(read.highest).toBeGreaterThan(0);
      expect(read.lowest).toBeLessThan(cardFormats[format].height * millimetre);
    }
  });

  it('has a page of its own for every shipment of several', async () => {
    const cards = ['SH-1', 'SH-2', 'SH-3'].map((shipment) => cardOf({ shipment, qr: `https://example.test/${shipment}` }, 'ru'));
    const shares: number[] = [];
    const bytes = await cardsPdf(cards, 'phone', fonts, { pause: (share) => Promise.resolve(void shares.push(Math.round(share * 3))) });
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3);
    expect(shares).toEqual([1, 2, 3]);
  });

  it('stops between pages when it is told to', async () => {
    const cards = [cardOf({ qr }, 'ru'), cardOf({ qr }, 'ru')];
    const stop = new Error('stop');
    await expect(cardsPdf(cards, 'a4', fonts, { pause: () => Promise.reject(stop) })).rejects.toBe(stop);
  });

  const noCards = [
    ['there is no QR code', {}, 'QR-код ещё не записан'],
    ['the cell holds a tick', { qr: 'есть' }, 'отметка'],
    ['the cell holds a sign', { qr: '+' }, 'отметка'],
    ['the text is longer than a code can be', { qr: 'я'.repeat(1500) }, 'длиннее'],
  ] as const;
  it.each(noCards)('is not made when %s', (_, values, why) => {
    const given = consignment(values);
    expect(whyNoCard(given)?.ru).toContain(why);
    expect(driverCard(given, { profile, language: 'en', now })).toMatchObject({ ok: false, reason: { ru: expect.stringContaining(why) as string } });
  });

  it.each(driverLanguages)('is a text for a chat in %s too', (language) => {
    const text = chatText(cardOf({ qr }, language));
    expect(text).toContain(`QR: ${qr}`);
    expect(text).toContain(cardWords[language].informative);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('says that a time is Moscow’s', () => {
    expect(cardOf({ qr }, 'kk').rows.map(({ value }) => value)).toContain('27.11.2026 14:30 (UTC+3)');
  });
});

describe('the language of a card', () => {
  const proposals = [
    ['Kazakhstan', { vehicleCountry: 'KZ' }, 'kk'],
    ['Armenia', { vehicleCountry: 'AM', truckPlate: '' }, 'hy'],
    ['Kyrgyzstan', { vehicleCountry: 'KG' }, 'ky'],
    ['Belarus', { vehicleCountry: 'BY' }, 'ru'],
    ['Russia, whatever the carrier’s state', { vehicleCountry: 'RU', carrierCountry: 'KZ' }, 'ru'],
    ['a plate of Kazakhstan and no state', { truckPlate: '482ABE13' }, 'kk'],
    ['a carrier of Armenia and no plate', { truckPlate: null, carrierCountry: 'AM' }, 'hy'],
    ['nothing', { truckPlate: null }, 'ru'],
    ['a state outside the union', { truckPlate: null, vehicleCountry: 'DE' }, 'ru'],
  ] as const;
  it.each(proposals)('is proposed for %s', (_, values, language) => {
    expect(proposedLanguage(consignment(values).values)).toBe(language);
  });
});

describe('the report to the client', () => {
  it.each(['ru', 'en'] as const)('in %s is a PDF with selectable text, over several pages where it must', async (language) => {
    const view = incidentView(consignment({ qr, doppNumber: '77', doppStatus: 'Обеспечен' }), { truckPlate: '111AAA13' }, { regulation, now });
    const told = { id: '1', at: now, sheet: 'S', what: 'Остановили на посту', remark: 'строка\n'.repeat(60) };
    const report = incidentReport(incidentRecord(view, told), profile, language);
    const bytes = await reportPdf(report, fonts);
    const read = await readBack(bytes);
    for (const part of [report.title, 'Остановили на посту', '111AAA13', '482ABE13']) expect(read.text).toContain(normal(part));
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2);
  });
});

describe('the clock', () => {
  const cases = [
    ['awaits the QR code within the quarter of an hour', {}, '2026-11-25T10:10', '2026-11-25T10:00', 'qr', false],
    ['calls for it when the quarter of an hour is over', {}, '2026-11-25T10:16', '2026-11-25T10:00', 'qr', true],
    ['has no due moment but the import while nothing is reserved', {}, '2026-11-25T10:16', undefined, 'qr', false],
    ['asks to hand the code over', { qr }, '2026-11-27T14:00', undefined, 'hand-over', false],
    ['says that the hand-over is late', { qr }, '2026-11-27T14:31', undefined, 'hand-over', true],
    ['waits for the driver to confirm', { qr, handedOver: serialFromMoment(at('2026-11-26T12:00')) }, '2026-11-26T13:00', undefined, 'acknowledgement', false],
  ] as const;
  it.each(cases)('%s', (_, values, now, securedAt, step, overdue) => {
    const clock = handoverClock(consignment(values), { now: at(now), regulation, ...(securedAt === undefined ? {} : { securedAt: at(securedAt) }) });
    expect([clock.step, clock.overdue]).toEqual([step, overdue]);
  });

  it('stops when the border is crossed, whatever else is missing', () => {
    const clock = handoverClock(consignment({ crossedAt: serialFromMoment(at('2026-11-27T18:00')) }), { now: at('2026-11-30'), regulation });
    expect([clock.step, clock.overdue]).toEqual(['crossed', false]);
  });

  it('says that nothing was filed while the sheet has neither number nor status', () => {
    expect(handoverClock(consignment({}), { now, regulation }).text.en).toContain('neither number nor status');
    expect(handoverClock(consignment({ doppStatus: 'Обеспечен' }), { now, regulation }).text.en).toContain('is awaited');
  });

  it('stops when the driver has confirmed', () => {
    const done = consignment({ qr, handedOver: serialFromMoment(at('2026-11-26')), acknowledged: serialFromMoment(at('2026-11-26T13:00')) });
    expect(handoverClock(done, { now: at('2026-11-30'), regulation }).step).toBe('done');
  });
});
