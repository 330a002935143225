import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { changeOf, readPlate, withTypedSeparators, type VehicleKind } from './plates';

const cells: readonly (readonly ['truckPlate' | 'trailerPlate', VehicleKind])[] = [
  ['truckPlate', 'truck'],
  ['trailerPlate', 'trailer'],
];
const mixed = /(?=.*\p{Script=Latin})(?=.*\p{Script=Cyrillic})/u;

export const plateMixedAlphabets = defineRule({
  id: 'SPOT-R-023',
  name: 'plate-mixed-alphabets',
  title: { ru: 'В госномере смешаны алфавиты', en: 'Plate in mixed alphabets' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'plate.alphabet-unknown' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'trailerPlate'],
  messages: {
    mixed: {
      ru: '«{column}»: в номере «{value}» смешаны русские и латинские буквы. Введите его в одном алфавите: {right}.',
      en: '“{column}”: Cyrillic and Latin letters are mixed in “{value}”. Type it in one alphabet: {right}.',
    },
    unclear: {
      ru: '«{column}»: в номере «{value}» смешаны русские и латинские буквы. Наберите номер заново в одном алфавите.',
      en: '“{column}”: Cyrillic and Latin letters are mixed in “{value}”. Type the plate again in one alphabet.',
    },
  },
  explanation: {
    why: {
      ru: 'Буквы А, В, Е, К, М, Н, О, Р, С, Т, У, Х в двух алфавитах выглядят одинаково, но для программы это разные знаки. Номер со смесью не найдётся ни в одном списке. Какой алфавит принимает ДОПП, не опубликовано; смесь не подходит ни к какому, поэтому номер приводится к алфавиту страны.',
      en: 'The letters A, B, E, K, M, H, O, P, C, T, Y, X look the same in both alphabets, but for a program they are different. A mixed plate is found in no list. Which alphabet the DOPP takes is not published; a mix suits none, so the plate is brought to the alphabet of its country.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: 'AЕ 4417-5', vehicleCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
  },
  check(line, _context, report) {
    for (const [column, kind] of cells) {
      const value = line.own[column];
      if (value === undefined || !mixed.test(value)) continue;
      const data = { column: columnTitle(column), value };
      const reading = readPlate(value, kind, line.values.vehicleCountry);
      if (reading?.verdict !== 'plate' || !changeOf(reading, 'alphabet-mixed')) {
        report({ message: 'unclear', column, data });
        continue;
      }
      const right = withTypedSeparators(value, reading.parsed.value.normalised);
      report({
        message: 'mixed',
        column,
        data: { ...data, right },
        fix: { kind: 'suggested', edits: [{ row: line.row, column, value: right }] },
      });
    }
  },
});
