import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownList } from '../shown';
import { hintFor } from './headings';

export const exciseHeadingWithoutExcise = defineRule({
  id: 'SPOT-R-050',
  name: 'excise-heading-without-excise',
  title: { ru: 'Подакцизная позиция без акциза', en: 'Excisable heading without excise' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'hs.excise' },
  reads: ['hsCode', 'exciseCategory', 'exciseAmount', 'importDate'],
  marks: ['exciseCategory'],
  messages: {
    missing: {
      ru: 'Товары позиции {heading} бывают подакцизными ({categories}), а акциз не указан. Если товар подакцизный, введите вид и базу акциза; если нет, впишите 0 в сумму акциза.',
      en: 'Goods of heading {heading} may be excisable ({categories}), yet no excise is given. If the goods are excisable, type the category and the base; if not, type 0 as the excise amount.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж не меньше НДС и акциза, а акциз ещё и увеличивает базу НДС. Забытый акциз поэтому занижает платёж дважды. По коду ТН ВЭД подакцизный товар можно только предположить: например, среди напитков позиции 2202 есть и подакцизные, и обычные.',
      en: 'The deposit is not less than VAT and excise, and excise also raises the base of VAT. A forgotten excise therefore lowers the deposit twice. The HS code only hints at excisable goods: among the drinks of heading 2202, for example, some are excisable and some are not.',
    },
    wrong: { rows: [{ hsCode: '2208202900', goodsName: 'Коньяк, 40 %' }] },
    right: {
      rows: [
        {
          hsCode: '2208202900',
          goodsName: 'Коньяк, 40 %',
          exciseCategory: 'alcohol-over-18',
          exciseQuantity: 1200,
          exciseAmount: 988800,
        },
      ],
    },
  },
  check(line, context, report) {
    const { hsCode } = line.values;
    const hint = hintFor(lawOf('hs.excise', line, context), hsCode);
    if (!hint || !isBlank(line, 'exciseCategory') || !isBlank(line, 'exciseAmount')) return;
    const rates = lawOf('excise.rates', line, context);
    const categories = hint.categories.map((category) => rates?.[category]?.title ?? { ru: category, en: category });
    report({ message: 'missing', data: { heading: hint.prefix, categories: shownList(categories) } });
  },
});
