import { defineRule } from '../define-rule';
import { readPlate } from './plates';

export const trailerPlateShape = defineRule({
  id: 'SPOT-R-022',
  name: 'trailer-plate-shape',
  title: { ru: 'Госномер прицепа необычного вида', en: 'Trailer plate of an unusual form' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.plate-format-refused' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['trailerPlate'],
  messages: {
    shape: {
      ru: 'Госномер «{value}» не похож на номер прицепа ни одной страны ЕАЭС. Сверьте со свидетельством о регистрации; верные виды: ЕК123477, A 2291 B-5, 27CDA13, 1234LO.',
      en: 'Plate “{value}” does not look like a trailer’s of any EAEU state. Compare it with the registration certificate; right forms are ЕК123477, A 2291 B-5, 27CDA13, 1234LO.',
    },
    truck: {
      ru: '«{value}» похож на номер грузовика, а стоит в колонке прицепа. Сверьте со свидетельством о регистрации прицепа; если прицепа нет, очистите ячейку.',
      en: '“{value}” looks like a truck’s plate but stands in the trailer’s column. Compare it with the trailer’s registration certificate; without a trailer, clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'Номера прицепов устроены иначе, чем номера тягачей, и по виду их можно различить. Неверный формат госномера назван среди причин отказа. Прицеп может быть зарегистрирован не в той стране, что тягач, поэтому подходит вид любой из пяти стран; виды прицепов подтверждены хуже, чем виды грузовиков.',
      en: 'Plates of trailers are built otherwise than those of trucks and can be told apart. A wrong plate format is named among the reasons of refusal. A trailer may be registered elsewhere than its truck, so the form of any of the five states will do; forms of trailers are confirmed less well than those of trucks.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291', vehicleCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291 B-5', vehicleCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const value = line.own.trailerPlate;
    if (value === undefined) return; // narrows
    const { truckPlate, vehicleCountry } = line.values;
    const verdict = readPlate(value, 'trailer', vehicleCountry)?.verdict;
    if (verdict === 'shape') report({ message: 'shape', data: { value } });
    // Swapped cells are SPOT-R-025's, a missing truck SPOT-R-026's, one plate twice SPOT-R-030's.
    const truck = truckPlate === undefined ? undefined : readPlate(truckPlate, 'truck', vehicleCountry);
    if (verdict === 'other-kind' && truck?.verdict === 'plate' && truckPlate !== value) report({ message: 'truck', data: { value } });
  },
});
