import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { changeOf, readPlate, withTypedSeparators, type VehicleKind } from './plates';

const cells: readonly (readonly ['truckPlate' | 'trailerPlate', VehicleKind])[] = [
  ['truckPlate', 'truck'],
  ['trailerPlate', 'trailer'],
];

export const plateZeroForLetter = defineRule({
  id: 'SPOT-R-083',
  name: 'plate-zero-for-letter',
  title: { ru: 'В госномере перепутаны ноль и буква «О»', en: 'Zero and the letter “O” mixed up in a plate' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'plate.country-of-vehicle' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'trailerPlate'],
  messages: {
    zero: {
      ru: '«{column}»: в номере «{value}» ноль и буква «О» стоят не на своих местах. Судя по виду номера, верно так: {right}. Сверьте и исправьте.',
      en: '“{column}”: in “{value}” zero and the letter “O” are not in their places. By the form of the plate it should be {right}. Compare and correct it.',
    },
  },
  explanation: {
    why: {
      ru: 'На клавиатуре и на пластине ноль и «О» похожи, а в номере у цифр и букв свои места. С перепутанным знаком номер не совпадёт ни со свидетельством о регистрации, ни с камерами; неверный формат госномера назван среди причин отказа.',
      en: 'Zero and “O” look alike on a keyboard and on a plate, yet digits and letters have their own places in it. With one for the other the plate agrees neither with the registration certificate nor with cameras; a wrong plate format is named among the reasons of refusal.',
    },
    wrong: { rows: [{ goodsName: 'Сок', truckPlate: 'К777ММО9', vehicleCountry: 'RU' }] },
    right: { rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', vehicleCountry: 'RU' }] },
  },
  check(line, _context, report) {
    for (const [column, kind] of cells) {
      const value = line.own[column];
      const reading = value === undefined ? undefined : readPlate(value, kind, line.values.vehicleCountry);
      if (value === undefined || reading?.verdict !== 'plate' || !changeOf(reading, 'zero-and-letter-o')) continue;
      const right = withTypedSeparators(value, reading.parsed.value.normalised);
      report({
        message: 'zero',
        column,
        data: { column: columnTitle(column), value, right },
        fix: { kind: 'suggested', edits: [{ row: line.row, column, value: right }] },
      });
    }
  },
});
