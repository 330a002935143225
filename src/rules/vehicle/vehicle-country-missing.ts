import { likelyPlateCountries, stateNames } from '../../identifiers';
import { defineRule } from '../define-rule';

export const vehicleCountryMissing = defineRule({
  id: 'SPOT-R-029',
  name: 'vehicle-country-missing',
  title: { ru: 'Страна регистрации машины не указана', en: 'Vehicle country is missing' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'dopp.field-model' },
  reads: ['truckPlate', 'vehicleCountry'],
  marks: ['vehicleCountry'],
  messages: {
    likely: {
      ru: 'Страна регистрации машины не указана. По номеру «{value}» это {state}; сверьте и введите страну.',
      en: 'The vehicle’s country is missing. By the plate “{value}” it is {state}; compare it and type the country.',
    },
    unknown: {
      ru: 'Страна регистрации машины не указана, и по номеру «{value}» её не определить. Введите страну, например KZ: без неё вид номера не проверить.',
      en: 'The vehicle’s country is missing, and the plate “{value}” does not tell it. Type the country, such as KZ: the form of the plate cannot be checked without it.',
    },
  },
  explanation: {
    why: {
      ru: 'По стране регистрации проверяется вид госномера, и вероятно, что ДОПП её спрашивает: форма не опубликована, поле восстановлено по родственным. Если номер подходит только одной стране, она предложена.',
      en: 'The country of registration decides how a plate looks, and the DOPP probably asks for it: the form is not published, the field is reconstructed from sibling ones. Where the plate fits one country only, that country is proposed.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: null }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
  },
  check(consignment, context, report) {
    const value = consignment.values.truckPlate;
    if (value === undefined || consignment.values.vehicleCountry !== undefined) return;
    if (!context.sheet.hasColumn('vehicleCountry')) return;
    const { lines } = consignment;
    if (lines.some((line) => line.issues.some(({ column, kind }) => column === 'vehicleCountry' && kind === 'problem'))) return;
    const [state, other] = likelyPlateCountries(value, 'truck');
    if (state === undefined || other !== undefined) report({ message: 'unknown', data: { value } });
    else
      report({
        message: 'likely',
        data: { value, state: stateNames[state] },
        fix: { kind: 'suggested', edits: [{ row: lines[0]?.row ?? 0, column: 'vehicleCountry', value: state }] },
      });
  },
});
