import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const identifierLostZero = defineRule({
  id: 'SPOT-F-015',
  name: 'identifier-lost-zero',
  title: { ru: 'Налоговый номер потерял ноль', en: 'Tax number that lost its zero' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'cell',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Числовая ячейка Excel не хранит нулей в начале номера.',
      en: 'A numeric cell of Excel keeps no zeros at the beginning of a number.',
    },
  },
  reads: ['importerInn', 'importerKpp', 'supplierTaxId', 'supplierCountry', 'carrierTaxId', 'carrierCountry'],
  marks: ['importerInn', 'importerKpp', 'supplierTaxId', 'carrierTaxId'],
  issues: ['identifier-number-lost-zero'],
  messages: {
    lost: {
      ru: '«{column}»: {typed} записано числом, и Excel убрал нули в начале. Прочитано как {understood}. Задайте ячейке формат «Текстовый» и введите {understood}.',
      en: '“{column}”: {typed} is stored as a number, and Excel dropped its leading zeros. It was read as {understood}. Format the cell as Text and type {understood}.',
    },
  },
  explanation: {
    why: {
      ru: 'ИНН многих регионов, БИН компаний 2000–2009 годов и номера Армении и Киргизии начинаются с нулей. Укороченный номер не совпадёт с документами: расхождение реквизитов сторон названо среди причин разворота. Недостающие нули восстановлены по длине номера, сверьте и закрепите их.',
      en: 'The INN of many regions, the BIN of companies of 2000 to 2009 and the numbers of Armenia and Kyrgyzstan begin with zeros. A shortened number does not agree with the papers: differing details of the parties are named among the reasons of turning back. The missing zeros are put back by the number’s length; compare and keep them.',
    },
    wrong: { rows: [{ goodsName: 'Сок яблочный', supplierTaxId: 1234567, supplierCountry: 'AM' }] },
    right: { rows: [{ goodsName: 'Сок яблочный', supplierTaxId: '01234567', supplierCountry: 'AM' }] },
  },
  check(cell, _context, report) {
    const value = String(cell.understood);
    report({
      message: 'lost',
      data: cellData(cell),
      fix: { kind: 'safe', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
