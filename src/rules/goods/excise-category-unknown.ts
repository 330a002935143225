import { isStrong } from '../../regulation';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownCell } from '../shown';
import { hintFor } from './headings';
import { likelyCode } from './table-codes';

export const exciseCategoryUnknown = defineRule({
  id: 'SPOT-R-051',
  name: 'excise-category-unknown',
  title: { ru: 'Неизвестный вид подакцизного товара', en: 'Unknown excise category' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'В колонку вводят код вида из таблицы ставок акцизов; другого текста программа не понимает.',
      en: 'The column takes the code of a category from the table of excise rates; any other text is not understood.',
    },
  },
  reads: ['exciseCategory', 'hsCode', 'importDate'],
  marks: ['exciseCategory'],
  messages: {
    likely: {
      ru: 'Вида подакцизного товара «{value}» в таблице нет, похоже на «{likely}». Введите код из таблицы.',
      en: 'The table has no excise category “{value}”; it looks like “{likely}”. Type the code of the table.',
    },
    ofHeading: {
      ru: 'Вида подакцизного товара «{value}» в таблице нет. Для этого кода ТН ВЭД подходят: {codes}. Введите один из них.',
      en: 'The table has no excise category “{value}”. For this HS code there are: {codes}. Type one of them.',
    },
    unknown: {
      ru: 'Вида подакцизного товара «{value}» в таблице нет. Выберите код из списка, например {example}, а если товар не подакцизный, очистите ячейку.',
      en: 'The table has no excise category “{value}”. Choose a code from the list, such as {example}; if the goods are not excisable, clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'По виду подакцизного товара программа находит ставку и единицу базы. Если вид не узнан, акциз не посчитать, а без него не посчитать ни НДС, ни обеспечительный платёж по строке. Список кодов есть в шаблоне и в справочнике ставок.',
      en: 'The category leads to the rate and the unit of the base. Where it is not known, the excise cannot be computed, and without it neither the VAT nor the deposit of the line. The codes are listed in the template and in the table of rates.',
    },
    wrong: { rows: [{ hsCode: '2208202900', exciseCategory: 'Коньяк' }] },
    right: { rows: [{ hsCode: '2208202900', exciseCategory: 'alcohol-over-18' }] },
  },
  check(line, context, report) {
    const { exciseCategory, hsCode } = line.values;
    if (exciseCategory === undefined) return;
    const rates = lawOf('excise.rates', line, context);
    if (!rates || Object.hasOwn(rates, exciseCategory)) return;
    const value = shownCell(exciseCategory);
    const likely = likelyCode(rates, exciseCategory);
    const codes = hintFor(lawOf('hs.excise', line, context), hsCode)?.categories;
    if (likely)
      report({
        message: 'likely',
        data: { value, likely },
        // A doubtful rate would be the next finding of the cell.
        ...(isStrong(rates[likely]?.confidence ?? 'background')
          ? { fix: { kind: 'suggested', edits: [{ row: line.row, column: 'exciseCategory', value: likely }] } }
          : {}),
      });
    else if (codes) report({ message: 'ofHeading', data: { value, codes: codes.join(', ') } });
    else report({ message: 'unknown', data: { value, example: Object.keys(rates).at(0) ?? '' } });
  },
});
