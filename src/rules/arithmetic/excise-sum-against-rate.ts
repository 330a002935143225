import { Decimal } from '../../values';
import { isStrong } from '../../regulation';
import { cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { exciseRateOf } from '../law';
import { shownDecimal } from '../shown';
import { computedExcise, toleratedRoubles } from './computed-excise';

export const exciseSumAgainstRate = defineRule({
  id: 'SPOT-A-008',
  name: 'excise-sum-against-rate',
  title: { ru: 'Сумма акциза не равна базе на ставку', en: 'Excise is not base times rate' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'excise.confirmed-rates' },
  reads: ['exciseCategory', 'exciseQuantity', 'exciseAmount', 'importDate'],
  marks: ['exciseAmount'],
  messages: {
    differs: {
      ru: 'Сумма акциза {amount} руб., а база {base} на ставку {rate} руб. — {computed} руб. Введите {computed} или поправьте базу и вид товара.',
      en: 'The excise is {amount} RUB, yet base {base} times the rate of {rate} RUB is {computed} RUB. Type {computed}, or correct base and category.',
    },
  },
  explanation: {
    why: {
      ru: 'Акциз входит и в обеспечительный платёж, и в базу НДС, поэтому ошибка в нём удваивается. Платёж меньше налога не откроет ввоз. Правило сверяет сумму со ставками, которые подтверждены двумя источниками; разницу до рубля относит на округление.',
      en: 'Excise enters both the deposit and the base of VAT, so a mistake in it counts twice. A deposit below the tax does not permit import. The rule compares with rates that two sources confirm; a difference of up to one rouble is taken for rounding.',
    },
    wrong: { rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 98880 }] },
    right: { rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 988800 }] },
  },
  check(line, context, report) {
    const { exciseQuantity, exciseAmount } = line.values;
    if (!exciseAmount || !exciseQuantity) return;
    const rate = exciseRateOf(line, context);
    if (!rate || !isStrong(rate.confidence)) return;
    const computed = computedExcise(line, context);
    if (!computed || exciseAmount.minus(computed).abs().lessThanOrEqualTo(toleratedRoubles)) return;
    report({
      message: 'differs',
      data: {
        amount: shownDecimal(exciseAmount),
        base: shownDecimal(exciseQuantity),
        rate: shownDecimal(new Decimal(rate.rate)),
        computed: shownDecimal(computed),
      },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'exciseAmount', value: cellNumber(computed) }] },
    });
  },
});
