import { defineRule } from '../define-rule';
import { readPlate } from './plates';

export const trailerPlateInWords = defineRule({
  id: 'SPOT-R-082',
  name: 'trailer-plate-in-words',
  title: { ru: 'Вместо госномера прицепа слова', en: 'Words in place of the trailer plate' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: ['trailerPlate', 'vehicleCountry'],
  marks: ['trailerPlate'],
  messages: {
    words: {
      ru: '«{value}» — не номер прицепа. Если прицепа нет, очистите ячейку; если есть, введите номер, например 27CDA13.',
      en: '“{value}” is no trailer plate. Without a trailer, clear the cell; otherwise type the plate, such as 27CDA13.',
    },
  },
  explanation: {
    why: {
      ru: 'Пустая ячейка значит «прицепа нет», а слова попали бы в документ как номер. На границе сведения ДОПП сверяют с накладной, где прицеп либо назван, либо нет.',
      en: 'An empty cell means that there is no trailer; words would go into the document as a plate. At the border the DOPP is compared with the waybill, which either names a trailer or does not.',
    },
    wrong: { rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', trailerPlate: 'без прицепа', vehicleCountry: 'KG' }] },
    right: { rows: [{ goodsName: 'Брюки', truckPlate: '01KG512ABK', trailerPlate: null, vehicleCountry: 'KG' }] },
  },
  check(line, _context, report) {
    const value = line.own.trailerPlate;
    if (value === undefined) return; // narrows
    if (readPlate(value, 'trailer', line.values.vehicleCountry)?.verdict !== 'words') return;
    report({
      message: 'words',
      data: { value },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'trailerPlate', value: null }] },
    });
  },
});
