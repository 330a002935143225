import { stateNames } from '../../identifiers';
import { countryName } from '../../shipment';
import { defineRule } from '../define-rule';
import { shownList } from '../shown';
import { readPlate } from './plates';

export const plateOfAnotherCountry = defineRule({
  id: 'SPOT-R-024',
  name: 'plate-of-another-country',
  title: { ru: 'Госномер другой страны', en: 'Plate of another country' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'plate.country-of-vehicle' },
  reads: ['truckPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'vehicleCountry'],
  messages: {
    other: {
      ru: 'Страна регистрации — {country}, а «{value}» похож на номер другой страны ({states}). Сверьте со свидетельством о регистрации и исправьте номер или страну.',
      en: 'The vehicle’s country is {country}, but “{value}” looks like a plate of {states}. Compare it with the registration certificate and correct the plate or the country.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозчик меняет машину в последний день, в таблице меняют номер и забывают страну. В ДОПП окажется машина, которой нет, а расхождение с документами перевозчика — основание для разворота. До пересечения границы сведения о машине можно исправить.',
      en: 'The carrier changes the truck on the last day, the sheet gets the new plate, and the country is forgotten. The DOPP then names a truck that does not exist, and a difference from the carrier’s papers is a ground for turning back. The vehicle’s data can be corrected until the border is crossed.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: '482ABE13', vehicleCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: '482ABE13', vehicleCountry: 'KZ' }] },
  },
  check(line, _context, report) {
    const value = line.own.truckPlate;
    const country = line.values.vehicleCountry;
    if (value === undefined || country === undefined) return; // narrows
    const reading = readPlate(value, 'truck', country);
    if (reading?.verdict !== 'other-country') return;
    const states = shownList(reading.states.map((state) => stateNames[state]));
    report({ message: 'other', data: { value, country: countryName(country), states } });
  },
});
