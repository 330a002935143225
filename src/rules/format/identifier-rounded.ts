import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const identifierRounded = defineRule({
  id: 'SPOT-F-016',
  name: 'identifier-rounded',
  title: { ru: 'Excel округлил длинный номер', en: 'Excel rounded a long number' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Excel хранит 15 значащих цифр числа, остальные заменяет нулями.',
      en: 'Excel keeps 15 significant digits of a number and replaces the rest by zeros.',
    },
  },
  reads: columnsOfType('importerTaxId', 'partnerTaxId', 'kpp', 'hsCode', 'rnpt', 'text'),
  marks: columnsOfType('importerTaxId', 'partnerTaxId', 'kpp', 'hsCode', 'rnpt', 'text'),
  issues: ['identifier-rounded-number'],
  messages: {
    rounded: {
      ru: '«{column}»: Excel округлил номер до {shown}, последние цифры потеряны. Задайте ячейке формат «Текстовый» и введите номер заново по документу.',
      en: '“{column}”: Excel rounded the number to {shown}, its last digits are lost. Format the cell as Text and type the number again from the document.',
    },
  },
  explanation: {
    why: {
      ru: 'Длинный номер в числовой ячейке Excel показывает как 7,7E+18 и хранит только первые 15 цифр. Восстановить остальные нельзя, а выглядит номер правдоподобно. В ДОПП ушёл бы чужой или несуществующий номер.',
      en: 'Excel shows a long number in a numeric cell as 7.7E+18 and keeps only its first 15 digits. The others cannot be restored, yet the number looks plausible. A number of somebody else or of nobody would go into the DOPP.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', doppNumber: 7.712345678901235e18 }] },
    right: { rows: [{ goodsName: 'Томаты свежие', doppNumber: '7712345678901234567' }] },
  },
  check(cell, _context, report) {
    report({ message: 'rounded', data: cellData(cell) });
  },
});
