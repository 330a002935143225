import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { changeOf, readPlate, type VehicleKind } from './plates';

const cells: readonly (readonly ['truckPlate' | 'trailerPlate', VehicleKind])[] = [
  ['truckPlate', 'truck'],
  ['trailerPlate', 'trailer'],
];

export const plateCountryLettersTyped = defineRule({
  id: 'SPOT-R-027',
  name: 'plate-country-letters-typed',
  title: { ru: 'В госномер вписаны буквы страны', en: 'Country letters typed in the plate' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'dopp.plate-format-refused' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'trailerPlate'],
  messages: {
    letters: {
      ru: '«{column}»: буквы {mark} в «{value}» — знак страны, а не часть номера. Введите {right}.',
      en: '“{column}”: the letters {mark} in “{value}” are the sign of the country, not part of the plate. Type {right}.',
    },
  },
  explanation: {
    why: {
      ru: 'Буквы RUS, KZ, BY стоят на пластине под флагом или на наклейке и в номер не входят. С ними номер длиннее обычного и не совпадает со свидетельством о регистрации. Неверный формат госномера назван среди причин отказа.',
      en: 'The letters RUS, KZ, BY stand below the flag of the plate or on a sticker and are no part of it. With them the plate is longer than usual and differs from the registration certificate. A wrong plate format is named among the reasons of refusal.',
    },
    wrong: { rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09RUS', vehicleCountry: 'RU' }] },
    right: { rows: [{ goodsName: 'Сок', truckPlate: 'К777ММ09', vehicleCountry: 'RU' }] },
  },
  check(line, _context, report) {
    for (const [column, kind] of cells) {
      const value = line.own[column];
      const reading = value === undefined ? undefined : readPlate(value, kind, line.values.vehicleCountry);
      const change = changeOf(reading, 'country-letters-removed');
      if (value === undefined || reading?.verdict !== 'plate' || !change) continue;
      const right = reading.parsed.value.normalised;
      report({
        message: 'letters',
        column,
        data: { column: columnTitle(column), value, right, mark: change.data?.['mark'] ?? '' },
        fix: { kind: 'suggested', edits: [{ row: line.row, column, value: right }] },
      });
    }
  },
});
