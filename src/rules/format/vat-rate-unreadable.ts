import { defineRule } from '../define-rule';
import { shownList, shownPercent } from '../shown';
import { cellData } from './cell-data';

export const vatRateUnreadable = defineRule({
  id: 'SPOT-F-010',
  name: 'vat-rate-unreadable',
  title: { ru: 'Ставка НДС не прочитана', en: 'VAT rate that cannot be read' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Ставка НДС — процент от 0 до 100 или «без НДС».',
      en: 'A VAT rate is a percent from 0 to 100 or “exempt”.',
    },
  },
  reads: ['vatRate'],
  marks: ['vatRate'],
  issues: ['vat-rate-unreadable'],
  messages: {
    unreadable: {
      ru: '«{column}»: «{value}» не прочитано как ставка. Введите ставку в процентах ({rates}) или «без НДС».',
      en: '“{column}”: “{value}” cannot be read as a rate. Type the rate in percent ({rates}) or “exempt”.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж не может быть меньше НДС и акциза по перевозке. Без ставки налог по строке не посчитать. «Льготная» или «общая» — не ставка: укажите число.',
      en: 'The deposit may not be less than VAT and excise of the shipment. Without the rate the tax of the line cannot be computed. “Reduced” or “standard” is no rate: give the number.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, vatRate: 'льготная' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, vatRate: '10 %' }] },
  },
  check(cell, context, report) {
    const date = cell.line.values.importDate ?? context.asOf;
    const answers = [context.regulation.on('vat.standard', date), context.regulation.on('vat.reduced', date)];
    const rates = shownList(answers.flatMap((answer) => (answer ? [shownPercent(answer.value)] : [])));
    report({ message: 'unreadable', data: { ...cellData(cell), rates } });
  },
});
