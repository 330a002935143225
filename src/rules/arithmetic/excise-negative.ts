import { isBelowZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const exciseNegative = defineRule({
  id: 'SPOT-A-019',
  name: 'excise-negative',
  title: { ru: 'Акциз меньше нуля', en: 'Excise below zero' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'База и сумма акциза не бывают отрицательными.',
      en: 'Neither the base nor the amount of excise is negative.',
    },
  },
  reads: ['exciseQuantity', 'exciseAmount'],
  marks: ['exciseAmount', 'exciseQuantity'],
  messages: {
    amount: {
      ru: 'Сумма акциза {value} руб. меньше нуля. Введите сумму к уплате, а если товар не подакцизный, очистите ячейку.',
      en: 'The excise of {value} RUB is below zero. Type the sum payable; if the goods are not excisable, clear the cell.',
    },
    base: {
      ru: 'База акциза {value} меньше нуля. Введите объём ввозимого товара в единице ставки.',
      en: 'The excise base {value} is below zero. Type the volume of the imported goods in the unit of the rate.',
    },
  },
  explanation: {
    why: {
      ru: 'Отрицательный акциз уменьшит и обеспечительный платёж, и базу НДС, а платёж не может быть меньше налога. Минус обычно приходит из учёта вместе с вычетом или возвратом. В ДОПП акциз показывают к уплате.',
      en: 'A negative excise lowers both the deposit and the base of VAT, yet the deposit may not be less than the tax. A minus usually comes from the books with a deduction or a return. A DOPP shows the excise payable.',
    },
    wrong: { rows: [{ goodsName: 'Коньяк, 40 %', exciseQuantity: 1200, exciseAmount: -988800 }] },
    right: { rows: [{ goodsName: 'Коньяк, 40 %', exciseQuantity: 1200, exciseAmount: 988800 }] },
  },
  check(line, _context, report) {
    const { exciseQuantity, exciseAmount } = line.values;
    if (exciseAmount && isBelowZero(exciseAmount))
      report({ message: 'amount', column: 'exciseAmount', data: { value: shownDecimal(exciseAmount) } });
    if (exciseQuantity && isBelowZero(exciseQuantity))
      report({ message: 'base', column: 'exciseQuantity', data: { value: shownDecimal(exciseQuantity) } });
  },
});
