import { defineRule } from '../define-rule';
import { sameName, sameNumber } from './comparable-text';
import { reportDiffering } from './differing-cells';

export const carrierDiffers = defineRule({
  id: 'SPOT-X-004',
  name: 'carrier-differs',
  title: { ru: 'Разные перевозчики в одной перевозке', en: 'Carriers differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'carrierName', 'carrierTaxId', 'carrierCountry'],
  marks: ['carrierName', 'carrierTaxId', 'carrierCountry'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». У перевозки один перевозчик: введите «{other}» или дайте строке другой номер перевозки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. A shipment has one carrier: type “{other}”, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозчик на границе предъявляет QR-код и документы, и его данные сверяют с ДОПП. В одной ДОПП перевозчик один. Одно название с кавычками и без них или с формой в конце расхождением не считается.',
      en: 'The carrier shows the QR code and the papers at the border, and his data are compared with the DOPP. A DOPP has one carrier. One name with or without quotes, or with the form of company at its end, is no difference.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' },
        { shipment: 'SH-1', carrierName: 'ООО «БелРефТранс»', carrierTaxId: '690001110' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' },
        { shipment: 'SH-1', carrierName: 'Рустранс ООО', carrierTaxId: '7805123456' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(
      consignment,
      ['carrierName', 'carrierTaxId', 'carrierCountry'],
      context,
      report,
      (one, other) => sameName(one, other) || sameNumber(one, other),
    );
  },
});
