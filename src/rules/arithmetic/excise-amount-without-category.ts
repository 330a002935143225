import { isAboveZero } from '../../values';
import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { hintFor } from '../goods/headings';
import { lawOf } from '../law';
import { shownDecimal } from '../shown';

export const exciseAmountWithoutCategory = defineRule({
  id: 'SPOT-A-018',
  name: 'excise-amount-without-category',
  title: { ru: 'Сумма акциза без вида товара', en: 'Excise amount without a category' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Ставку и единицу базы находят по виду подакцизного товара; без него сумму не проверить.',
      en: 'Rate and unit of the base are found by the category; without it the amount cannot be checked.',
    },
  },
  reads: ['exciseCategory', 'exciseAmount', 'hsCode'],
  marks: ['exciseCategory'],
  messages: {
    likely: {
      ru: 'Указана сумма акциза {amount} руб., а вида подакцизного товара нет, и сумму не проверить. Для этого кода ТН ВЭД подходят: {codes}.',
      en: 'The excise of {amount} RUB is given without a category, so it cannot be checked. For this HS code there are: {codes}.',
    },
    missing: {
      ru: 'Указана сумма акциза {amount} руб., а вида подакцизного товара нет, и сумму не проверить. Введите код вида, а если товар не подакцизный, очистите сумму.',
      en: 'The excise of {amount} RUB is given without a category, so it cannot be checked. Type the code of the category; if the goods are not excisable, clear the amount.',
    },
  },
  explanation: {
    why: {
      ru: 'Сумму из строки программа берёт в обеспечительный платёж и в базу НДС как есть. С видом и базой она сверяет её со ставкой и замечает опечатку. Без вида лишний ноль в сумме останется незамеченным.',
      en: 'The program takes the amount of the row into the deposit and the base of VAT as it is. With category and base it compares the amount with the rate and sees a typing error. Without the category an extra zero stays unseen.',
    },
    wrong: { rows: [{ hsCode: '2208202900', exciseAmount: 988800 }] },
    right: {
      rows: [{ hsCode: '2208202900', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 988800 }],
    },
  },
  check(line, context, report) {
    const { exciseAmount, hsCode } = line.values;
    if ((!exciseAmount || !isAboveZero(exciseAmount)) || !isBlank(line, 'exciseCategory')) return;
    const amount = shownDecimal(exciseAmount);
    const codes = hintFor(lawOf('hs.excise', line, context), hsCode)?.categories;
    if (codes) report({ message: 'likely', data: { amount, codes: codes.join(', ') } });
    else report({ message: 'missing', data: { amount } });
  },
});
