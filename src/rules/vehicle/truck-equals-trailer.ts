import { comparable } from '../comparable-plates';
import { defineRule } from '../define-rule';

export const truckEqualsTrailer = defineRule({
  id: 'SPOT-R-030',
  name: 'truck-equals-trailer',
  title: { ru: 'У тягача и прицепа один номер', en: 'Truck and trailer with one plate' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Один номер не выдают двум транспортным средствам.',
      en: 'One plate is not issued to two vehicles.',
    },
  },
  reads: ['truckPlate', 'trailerPlate'],
  marks: ['trailerPlate', 'truckPlate'],
  messages: {
    same: {
      ru: 'У тягача и прицепа один и тот же номер «{value}». Введите номер прицепа; если прицепа нет, очистите ячейку.',
      en: 'Truck and trailer have the same plate “{value}”. Type the trailer’s plate; without a trailer, clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'У прицепа свой номер и своё свидетельство о регистрации. Одинаковые номера появляются, когда ячейку протянули вправо или прицепа нет вовсе. В накладной будет другой номер, и сверка на границе не сойдётся.',
      en: 'A trailer has a plate and a registration certificate of its own. Equal plates appear when a cell was dragged to the right, or there is no trailer at all. The waybill has another plate, and the comparison at the border fails.',
    },
    wrong: { rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '482ABE13' }] },
    right: { rows: [{ goodsName: 'Томаты', truckPlate: '482ABE13', trailerPlate: '27CDA13' }] },
  },
  check(line, _context, report) {
    const value = line.own.trailerPlate;
    const truck = line.values.truckPlate;
    if (value === undefined || truck === undefined) return; // narrows
    if (comparable(value) === comparable(truck)) report({ message: 'same', data: { value } });
  },
});
