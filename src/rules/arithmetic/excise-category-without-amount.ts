import { isAboveZero } from '../../values';
import { isBlank, cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { exciseRateOf } from '../law';
import { shownDecimal } from '../shown';
import { computedExcise } from './computed-excise';

export const exciseCategoryWithoutAmount = defineRule({
  id: 'SPOT-A-010',
  name: 'excise-category-without-amount',
  title: { ru: 'Подакцизный товар без суммы акциза', en: 'Excisable goods without the excise amount' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'deposit.not-less-than-tax' },
  reads: ['exciseCategory', 'exciseQuantity', 'exciseAmount', 'importDate'],
  marks: ['exciseAmount'],
  messages: {
    missing: {
      ru: 'Указан вид «{title}», а суммы акциза нет. По ставке выходит {computed} руб.: проверьте и введите.',
      en: 'The category “{title}” is given without the excise amount. By the rate it is {computed} RUB: check and type it.',
    },
    byPrice: {
      ru: 'Указан вид «{title}», а суммы акциза нет. По ставке её не посчитать: часть акциза зависит от розничной цены. Посчитайте и введите сумму.',
      en: 'The category “{title}” is given without the excise amount. The rate alone does not give it: a part depends on the retail price. Compute and type the amount.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж не меньше НДС и акциза. При расчёте программа возьмёт акциз по ставке, если может, но в ДОПП и в декларации сумма должна стоять явно. Пустая сумма — ещё и след забытой строки, поэтому просим её подтвердить.',
      en: 'The deposit is not less than VAT and excise. Computing it, the program takes the excise by the rate where it can, but the DOPP and the declaration need the amount itself. An empty amount is also the trace of a forgotten row, so please confirm it.',
    },
    wrong: { rows: [{ goodsName: 'Коньяк, 40 %', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }] },
    right: {
      rows: [
        { goodsName: 'Коньяк, 40 %', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 988800 },
      ],
    },
  },
  check(line, context, report) {
    const rate = exciseRateOf(line, context);
    if (!rate || !isBlank(line, 'exciseAmount') || (!line.values.exciseQuantity || !isAboveZero(line.values.exciseQuantity))) return;
    const computed = computedExcise(line, context);
    if (!computed) {
      report({ message: 'byPrice', data: { title: rate.title } });
      return;
    }
    report({
      message: 'missing',
      data: { title: rate.title, computed: shownDecimal(computed) },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'exciseAmount', value: cellNumber(computed) }] },
    });
  },
});
