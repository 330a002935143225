import { defineRule } from '../define-rule';
import { readPlate } from './plates';

export const truckAndTrailerSwapped = defineRule({
  id: 'SPOT-R-025',
  name: 'truck-and-trailer-swapped',
  title: { ru: 'Тягач и прицеп перепутаны', en: 'Truck and trailer swapped' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'plate.country-of-vehicle' },
  reads: ['truckPlate', 'trailerPlate', 'vehicleCountry'],
  marks: ['truckPlate', 'trailerPlate'],
  messages: {
    swapped: {
      ru: 'Похоже, номера перепутаны: «{truck}» в колонке тягача — номер прицепа, «{trailer}» в колонке прицепа — номер грузовика. Поменяйте их местами.',
      en: 'The plates seem to be swapped: “{truck}” in the truck’s column is a trailer’s plate, “{trailer}” in the trailer’s column a truck’s. Exchange them.',
    },
  },
  explanation: {
    why: {
      ru: 'Номера прицепов устроены иначе, чем номера тягачей: у России AA1234 77 вместо A123AA 77, у Беларуси A 1234 B-5 вместо AB 1234-5. Когда они перепутаны, в ДОПП едет прицеп без тягача, а сверка с документами перевозчика не сойдётся.',
      en: 'Plates of trailers are built otherwise than those of trucks: in Russia AA1234 77 in place of A123AA 77, in Belarus A 1234 B-5 in place of AB 1234-5. When they are exchanged, the DOPP has a trailer travelling without a truck, and the comparison with the carrier’s papers fails.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: 'A 2291 B-5', trailerPlate: 'AE 4417-5', vehicleCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291 B-5', vehicleCountry: 'BY' }] },
  },
  check(line, _context, report) {
    const truck = line.own.truckPlate;
    const trailer = line.own.trailerPlate;
    if (truck === undefined || trailer === undefined) return; // narrows
    const country = line.values.vehicleCountry;
    const inTruckCell = readPlate(truck, 'truck', country);
    const inTrailerCell = readPlate(trailer, 'trailer', country);
    if (inTruckCell?.verdict !== 'other-kind' || inTrailerCell?.verdict !== 'other-kind') return;
    report({
      message: 'swapped',
      data: { truck, trailer },
      fix: {
        kind: 'suggested',
        edits: [
          { row: line.row, column: 'truckPlate', value: trailer },
          { row: line.row, column: 'trailerPlate', value: truck },
        ],
      },
    });
  },
});
