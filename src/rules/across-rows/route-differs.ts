import { defineRule } from '../define-rule';
import { sameName } from './comparable-text';
import { reportDiffering } from './differing-cells';

export const routeDiffers = defineRule({
  id: 'SPOT-X-005',
  name: 'route-differs',
  title: { ru: 'Разный маршрут в одной перевозке', en: 'Routes differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'departureCountry', 'borderCrossing'],
  marks: ['departureCountry', 'borderCrossing'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». Машина едет одним путём: введите «{other}» или дайте строке другой номер перевозки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. A truck goes one way: type “{other}”, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'По государству отправления решают, нужен ли обеспечительный платёж и с какого дня. Если в строках разные государства или пункты пропуска, в ДОПП попадёт первое из них, и документ разойдётся с поездкой.',
      en: 'The state of departure decides whether and from which day a deposit is due. Where rows name different states or crossings, the first one enters the DOPP, and the document differs from the trip.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', borderCrossing: 'Маштаково' },
        { shipment: 'SH-1', departureCountry: 'KG', borderCrossing: 'Маштаково' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', borderCrossing: 'Маштаково' },
        { shipment: 'SH-1', departureCountry: 'Казахстан', borderCrossing: 'Маштаково' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(consignment, ['departureCountry', 'borderCrossing'], context, report, sameName);
  },
});
