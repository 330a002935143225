import { Decimal, isAboveZero } from '../../values';
import { isStrong } from '../../regulation';
import { defineRule } from '../define-rule';
import { exciseRateOf } from '../law';
import { shownDecimal } from '../shown';
import { computedExcise, toleratedRoubles } from './computed-excise';

export const exciseSumAgainstDoubtfulRate = defineRule({
  id: 'SPOT-A-021',
  name: 'excise-sum-against-doubtful-rate',
  title: { ru: 'Акциз расходится с неподтверждённой ставкой', en: 'Excise differs from an unconfirmed rate' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'excise.rates' },
  reads: ['exciseCategory', 'exciseQuantity', 'exciseAmount', 'importDate'],
  marks: ['exciseAmount'],
  messages: {
    differs: {
      ru: 'Сумма акциза {amount} руб., а база {base} на ставку {rate} руб. — {computed} руб. Ставка не подтверждена двумя источниками: сверьте её со статьёй 193 НК РФ и исправьте то, что неверно.',
      en: 'The excise is {amount} RUB, yet base {base} times the rate of {rate} RUB is {computed} RUB. The rate is not confirmed by two sources: compare it with Tax Code art. 193 and correct what is wrong.',
    },
    belowMinimum: {
      ru: 'Сумма акциза {amount} руб. меньше наименьшей для базы {base}: {computed} руб. Наименьшая ставка не подтверждена двумя источниками: сверьте её со статьёй 193 НК РФ.',
      en: 'The excise of {amount} RUB is below the least for base {base}: {computed} RUB. The least rate is not confirmed by two sources: compare it with Tax Code art. 193.',
    },
  },
  explanation: {
    why: {
      ru: 'Ставки табака, автомобилей и части алкоголя мы нашли в одном источнике или знаем из общих сведений, поэтому расхождение с ними — повод проверить, а не ошибка. У сигарет часть акциза зависит от розничной цены, её в таблице нет; проверяется только наименьшая сумма.',
      en: 'The rates of tobacco, cars and some alcohol were found in one source or come from general knowledge, so a difference is a reason to check and not an error. For cigarettes a part of the excise depends on the retail price, which the sheet does not have; only the least sum is checked.',
    },
    wrong: { rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 3510 }] },
    right: { rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 35100 }] },
  },
  check(line, context, report) {
    const { exciseQuantity, exciseAmount } = line.values;
    if (!exciseAmount || (!exciseQuantity || !isAboveZero(exciseQuantity))) return;
    const rate = exciseRateOf(line, context);
    if (!rate || isStrong(rate.confidence)) return;
    const data = { amount: shownDecimal(exciseAmount), base: shownDecimal(exciseQuantity) };
    const computed = computedExcise(line, context);
    if (computed) {
      if (exciseAmount.minus(computed).abs().greaterThan(toleratedRoubles))
        report({
          message: 'differs',
          data: { ...data, rate: shownDecimal(new Decimal(rate.rate)), computed: shownDecimal(computed) },
        });
      return;
    }
    const least = exciseQuantity.times(rate.minimum ?? '0');
    if (exciseAmount.plus(toleratedRoubles).lessThan(least))
      report({ message: 'belowMinimum', data: { ...data, computed: shownDecimal(least) } });
  },
});
