import type { Fact } from '../define';
import { defineFact } from '../define';

/** Statements about the law that rules and texts rest on, by id. */
export const facts = {
  'spot.departure-order-grounds': defineFact({
    id: 'spot.departure-order-grounds',
    statement: {
      ru: 'Машину разворачивают по трём основаниям: нет QR-кода; статус ДОПП не разрешает ввоз; данные ДОПП расходятся с документами перевозчика (приказ ФТС № 380 от 06.05.2026).',
      en: 'A truck is turned back on three grounds: no QR code; a DOPP status that does not permit import; DOPP data that differ from the carrier’s documents (FCS order 380 of 2026-05-06).',
    },
    confidence: 'consistent',
    sources: [
      { title: 'retailchina.pro, 23 May 2026', url: 'https://retailchina.pro/news/Customs_en', read: '2026-11-22' },
      {
        title: 'deliver-2.com, “SPOT starts on June 1”',
        url: 'https://deliver-2.com/news/customs-and-international-trade/spot-starts-on-june-1-what-every-importer-should-do/',
        read: '2026-11-22',
      },
    ],
  }),
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
