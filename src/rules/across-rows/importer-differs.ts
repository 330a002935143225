import { defineRule } from '../define-rule';
import { sameNumber } from './comparable-text';
import { reportDiffering } from './differing-cells';

export const importerDiffers = defineRule({
  id: 'SPOT-X-002',
  name: 'importer-differs',
  title: { ru: 'Разные импортёры в одной перевозке', en: 'Importers differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.applicant-declares-tax' },
  reads: ['shipment', 'importerInn', 'importerKpp'],
  marks: ['importerInn', 'importerKpp'],
  messages: {
    differs: {
      ru: '«{title}»: здесь {value}, а в строке {row} той же перевозки {other}. ДОПП подаёт один заявитель: введите {other} или дайте строке другой номер перевозки.',
      en: '“{title}”: {value} here, while row {row} of the same shipment has {other}. One applicant files a DOPP: type {other}, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подаёт тот, кто потом подаст декларацию по косвенным налогам, и он один. Если в машине едет товар двух импортёров, это две ДОПП: у каждой свой номер перевозки в таблице.',
      en: 'A DOPP is filed by the one who will file the indirect tax declaration, and that is one person. Goods of two importers in one truck are two DOPPs, each with a shipment number of its own in the sheet.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', importerInn: '7701000121' },
        { shipment: 'SH-1', importerInn: '7805123456' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', importerInn: '7701000121' },
        { shipment: 'SH-2', importerInn: '7805123456' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(consignment, ['importerInn', 'importerKpp'], context, report, sameNumber);
  },
});
