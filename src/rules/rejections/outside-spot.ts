import { defineRejection } from './define-rejection';
import { wrong } from './words';

const departure = 'страна отправ|страны отправ|государство отправ|country of departure|departure country';

export const outsideSpot = defineRejection({
  id: 'REJ-030',
  name: 'outside-spot',
  title: { ru: 'Товар или перевозка вне СПОТ', en: 'Goods or carriage outside SPOT' },
  patterns: [
    {
      all: [
        'не подлеж|не требуется|не распростран|не входит|исключ|вне$|not subject|not required|outside|excluded|exempt|not covered',
        'спот$|допп|систем|подтвержд|ожидани|spot$|dopp|system',
      ],
      none: ['обеспечит|платеж|deposit|payment'],
      weight: 6,
    },
    { all: [departure, wrong], weight: 6 },
    { all: [departure, 'не входит|не явля|не член|not a member|not in|outside'], weight: 7 },
  ],
  columns: ['departureCountry', 'hsCode', 'goodsName'],
  cause: {
    ru: 'Товар, государство отправления или вид перевозки в СПОТ не входят, и ДОПП на них не принимают.',
    en: 'The goods, the state of departure or the kind of carriage is outside SPOT, and no DOPP is taken for them.',
  },
  correct: {
    ru: 'Проверьте государство отправления и товар. Если груз и правда вне СПОТ, получите письменный ответ налоговой службы и дайте его водителю.',
    en: 'Check the state of departure and the goods. If the cargo is outside SPOT indeed, obtain a written answer of the tax service and give it to the driver.',
  },
  answer: 'ask',
  ground: 'spot.exclusions',
});
