import { stateNames } from '../../identifiers';
import { defineRule } from '../define-rule';
import { readPlate } from './plates';

export const truckPlateShape = defineRule({
  id: 'SPOT-R-021',
  name: 'truck-plate-shape',
  title: { ru: 'Госномер тягача необычного вида', en: 'Truck plate of an unusual form' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.plate-format-refused' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate'],
  messages: {
    shape: {
      ru: 'Госномер «{value}» не похож на номер грузовика ({country}). Сверьте со свидетельством о регистрации; верные виды: В345КХ77, AE 4417-5, 482ABE13, 345LO61, 01KG512ABK.',
      en: 'Plate “{value}” does not look like that of a truck ({country}). Compare it with the registration certificate; right forms are В345КХ77, AE 4417-5, 482ABE13, 345LO61, 01KG512ABK.',
    },
    trailer: {
      ru: '«{value}» похож на номер прицепа, а стоит в колонке тягача. Введите номер тягача, а этот перенесите в «Госномер прицепа».',
      en: '“{value}” looks like a trailer’s plate but stands in the truck’s column. Type the truck’s plate and move this one to “Trailer plate”.',
    },
  },
  explanation: {
    why: {
      ru: 'Машину на границе находят по номеру. Неверный формат госномера назван среди причин отказа, а расхождение с документами перевозчика — среди причин разворота. Виды номеров взяты из описаний стандартов, поэтому здесь предупреждение: редкая серия может быть настоящей.',
      en: 'At the border a truck is found by its plate. A wrong plate format is named among the reasons of refusal, a difference from the carrier’s papers among those of turning back. The forms come from descriptions of the standards, so this is a warning: a rare series may be real.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 44175-99', vehicleCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.truckPlate;
    if (value === undefined) return; // narrows
    const { trailerPlate, vehicleCountry } = line.values;
    const verdict = readPlate(value, 'truck', vehicleCountry)?.verdict;
    if (verdict === 'plate') return;
    if (verdict === 'shape') {
      const country = Object.entries(stateNames).find(([code]) => code === vehicleCountry)?.[1];
      report({ message: 'shape', data: { value, country: country ?? { ru: 'любая страна ЕАЭС', en: 'any EAEU state' } } });
    }
    // With a truck's plate in the trailer's cell the two are swapped: SPOT-R-025.
    const swapped = trailerPlate !== undefined && readPlate(trailerPlate, 'trailer', vehicleCountry)?.verdict === 'other-kind';
    if (verdict === 'other-kind' && !swapped) report({ message: 'trailer', data: { value } });
  },
});
