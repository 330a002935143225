import type { LocalizedText } from '../values';
import { Decimal } from '../values';
import type { ExciseUnit } from '../regulation';

/** Units of the excise base in words. */
export const exciseUnitNames: Readonly<Record<ExciseUnit, LocalizedText>> = {
  'l-pure-alcohol': { ru: 'литры безводного спирта', en: 'litres of anhydrous alcohol' },
  l: { ru: 'литры', en: 'litres' },
  ml: { ru: 'миллилитры', en: 'millilitres' },
  piece: { ru: 'штуки', en: 'pieces' },
  'thousand-pieces': { ru: 'тысячи штук', en: 'thousands of pieces' },
  kg: { ru: 'килограммы', en: 'kilograms' },
  t: { ru: 'тонны', en: 'tonnes' },
  hp: { ru: 'лошадиные силы', en: 'horsepower' },
};

/** Units of the base that one OKEI unit holds. A unit that is not listed cannot be converted. */
const contents: Readonly<Record<ExciseUnit, Readonly<Record<string, string>>>> = {
  'l-pure-alcohol': { 831: '1', 833: '100' },
  l: { 111: '0.001', 118: '0.1', 112: '1', 116: '10', 122: '100', 113: '1000', 130: '1000' },
  ml: { 111: '1', 118: '100', 112: '1000', 116: '10000' },
  piece: { 796: '1', 797: '100', 798: '1000' },
  'thousand-pieces': { 796: '0.001', 797: '0.1', 798: '1', 799: '1000' },
  kg: { 163: '0.001', 166: '1', 206: '100', 168: '1000' },
  t: { 163: '0.000001', 166: '0.001', 206: '0.1', 168: '1' },
  hp: {},
};

/** A quantity in an OKEI unit as units of the excise base; undefined where the one says nothing of the other. */
export function inExciseUnit(quantity: Decimal, okei: string, unit: ExciseUnit): Decimal | undefined {
  const content = contents[unit][okei];
  return content === undefined ? undefined : quantity.times(content);
}

const kilograms = Object.fromEntries(
  Object.entries(contents.kg).map(([okei, content]) => [okei, new Decimal(content)]),
);

/** Kilograms in one unit of weight; undefined for a unit that is none. */
export function kilogramsOf(okei: string): Decimal | undefined {
  return kilograms[okei];
}
