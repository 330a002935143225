import { comparable } from '../comparable-plates';
import { defineRule } from '../define-rule';
import { reportDiffering } from './differing-cells';

export const vehicleDiffers = defineRule({
  id: 'SPOT-X-003',
  name: 'vehicle-differs',
  title: { ru: 'Разные машины в одной перевозке', en: 'Vehicles differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». Одна перевозка — одна машина: введите «{other}» или дайте строке другой номер перевозки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. One shipment is one truck: type “{other}”, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'На каждую перевозку подают свою ДОПП, и на границе номер машины сверяют с документами перевозчика. Товар, который едет второй машиной, — другая перевозка с другой ДОПП. Один и тот же номер, написанный с пробелами или русскими буквами, расхождением не считается.',
      en: 'Each carriage has its own DOPP, and at the border the plate is compared with the carrier’s papers. Goods on a second truck are another shipment with another DOPP. One plate written with spaces or in Cyrillic letters is no difference.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', trailerPlate: '27CDA13' },
        { shipment: 'SH-1', truckPlate: '519ABE13', trailerPlate: '27CDA13' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', truckPlate: '482ABE13', trailerPlate: '27CDA13' },
        { shipment: 'SH-2', truckPlate: '519ABE13', trailerPlate: '28CDA13' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(
      consignment,
      ['truckPlate', 'trailerPlate', 'vehicleCountry'],
      context,
      report,
      (one, other) => comparable(one) === comparable(other),
    );
  },
});
