import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const platesJoined = defineRule({
  id: 'SPOT-F-014',
  name: 'plates-joined',
  title: { ru: 'Два госномера в одной ячейке', en: 'Two plates in one cell' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'cell',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Для тягача и прицепа в таблице две колонки.',
      en: 'The sheet has two columns, one for the truck and one for the trailer.',
    },
  },
  reads: ['truckPlate', 'trailerPlate'],
  marks: ['truckPlate', 'trailerPlate'],
  issues: ['plates-joined'],
  messages: {
    split: {
      ru: '«{value}»: в одной ячейке два номера. Прочитано так: тягач {truck}, прицеп {trailer}. Запишите их в свои колонки.',
      en: '“{value}”: two plates stand in one cell. They were read as truck {truck} and trailer {trailer}. Write each in its own column.',
    },
    second: {
      ru: '«{column}»: «{value}» — два номера, прочитан только {truck}. Оставьте в ячейке один номер; {trailer} запишите туда, где ему место.',
      en: '“{column}”: “{value}” holds two plates, only {truck} was read. Leave one plate in the cell and write {trailer} where it belongs.',
    },
  },
  explanation: {
    why: {
      ru: 'Через дробь номера пишут в накладной, а в ДОПП у тягача и прицепа свои места. Номер с дробью не похож на номер ни одной страны; неверный формат госномера назван среди причин отказа.',
      en: 'A waybill has the plates with a slash between them, while a DOPP has a place for each. A plate with a slash looks like that of no country; a wrong plate format is named among the reasons of refusal.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', truckPlate: '482ABE13/27CDA13' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', truckPlate: '482ABE13', trailerPlate: '27CDA13' }] },
  },
  check(cell, context, report) {
    const truck = String(cell.data['truck']);
    const trailer = String(cell.data['trailer']);
    const free = cell.line.own.trailerPlate === trailer && context.sheet.hasColumn('trailerPlate');
    if (cell.column !== 'truckPlate' || !free) {
      report({ message: 'second', data: cellData(cell) });
      return;
    }
    const { row } = cell.line;
    report({
      message: 'split',
      data: cellData(cell),
      fix: {
        kind: 'suggested',
        edits: [
          { row, column: 'truckPlate', value: truck },
          { row, column: 'trailerPlate', value: trailer },
        ],
      },
    });
  },
});
