import { defineRule } from '../define-rule';

export const trailerWithoutTruck = defineRule({
  id: 'SPOT-R-026',
  name: 'trailer-without-truck',
  title: { ru: 'Прицеп без тягача', en: 'Trailer without a truck' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.contents' },
  reads: ['truckPlate', 'trailerPlate'],
  marks: ['trailerPlate'],
  messages: {
    alone: {
      ru: 'Указан прицеп «{value}», а тягача нет. Введите номер тягача; если это он и есть, перенесите номер в «Госномер тягача».',
      en: 'Trailer “{value}” is given, but no truck. Type the truck’s plate; if this is it, move it to “Truck plate”.',
    },
  },
  explanation: {
    why: {
      ru: 'Границу пересекает тягач, и QR-код проверяют у его водителя. Номер одиночного грузовика иногда вписывают в колонку прицепа, и ДОПП остаётся без машины. В накладной стоят оба номера, сверьте с ней.',
      en: 'It is the truck that crosses the border, and its driver shows the QR code. The plate of a truck without trailer is sometimes typed in the trailer’s column, and the DOPP has no vehicle. The waybill has both plates; compare with it.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', truckPlate: null, trailerPlate: 'AE 4417-5' }] },
    right: { rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: null }] },
  },
  check(line, _context, report) {
    const value = line.own.trailerPlate;
    if (value === undefined || line.values.truckPlate !== undefined) return;
    if (line.issues.some(({ column, kind }) => column === 'truckPlate' && kind === 'problem')) return;
    report({ message: 'alone', data: { value } });
  },
});
