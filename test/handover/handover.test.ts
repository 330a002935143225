import { beforeAll, describe, expect, it } from 'vitest';
import { chatText, driverCard, driverLanguages, handoverClock, type DriverCard } from '../../src/handover';
import { cardPdf, type CardFonts } from '../../src/handover/pdf/card-pdf';
import { nodeCardFonts } from '../../src/handover/pdf/node-fonts';
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

const normal = (text: string): string => text.replace(/\s+/g, '');

describe('the driver card', () => {
  it.each(driverLanguages.flatMap((language) => (['phone', 'a4'] as const).map((format) => [language, format] as const)))(
    'in %s as %s has selectable text and the QR code exactly as received',
    async (language, format) => {
      const card = driverCard(consignment({ qr, doppNumber: '77260011', doppStatus: 'Обеспечен' }), profile, language);
      const decoded = await decodeDocument('card.pdf', await cardPdf(card, format, fonts), decoders);
      expect(decoded.codes.map(({ text }) => text)).toEqual([qr]);
      const text = normal(decoded.pieces.map((piece) => piece.text).join(''));
      for (const part of [card.informative, card.title, card.show, card.say.text, card.call, '482ABE13', '27CDA13', '77260011', '+7 495 555-01-01'])
        expect(text).toContain(normal(part));
      expect(decoded.pieces.every(({ y }) => y > 0 && y < (format === 'phone' ? 553 : 842))).toBe(true);
    },
  );

  it('without a QR code says so and draws none', async () => {
    const card = driverCard(consignment({}), profile, 'ru');
    const decoded = await decodeDocument('card.pdf', await cardPdf(card, 'phone', fonts), decoders);
    expect(decoded.codes).toEqual([]);
    expect(normal(decoded.pieces.map(({ text }) => text).join(''))).toContain(normal(card.noQr));
  });

  it('is a text for a chat too', () => {
    const card: DriverCard = driverCard(consignment({ qr }), profile, 'kk');
    expect(chatText(card)).toContain(`QR: ${qr}`);
    expect(chatText(card)).not.toMatch(/undefined/);
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

  it('stops when the driver has confirmed', () => {
    const done = consignment({ qr, handedOver: serialFromMoment(at('2026-11-26')), acknowledged: serialFromMoment(at('2026-11-26T13:00')) });
    expect(handoverClock(done, { now: at('2026-11-30'), regulation }).step).toBe('done');
  });
});
