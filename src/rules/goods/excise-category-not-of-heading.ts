import { defineRule } from '../define-rule';
import { exciseRateOf, lawOf } from '../law';
import { hintFor } from './headings';

export const exciseCategoryNotOfHeading = defineRule({
  id: 'SPOT-R-052',
  name: 'excise-category-not-of-heading',
  title: { ru: 'Вид подакцизного товара не подходит к коду', en: 'Excise category does not fit the code' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'hs.excise' },
  reads: ['exciseCategory', 'hsCode', 'importDate'],
  marks: ['exciseCategory'],
  messages: {
    check: {
      ru: 'Вид «{title}» для кода {hsCode} непривычен: для позиции {heading} подходят {codes}. Проверьте код ТН ВЭД и вид подакцизного товара.',
      en: 'The category “{title}” is unusual for code {hsCode}: heading {heading} goes with {codes}. Check the HS code and the excise category.',
    },
  },
  explanation: {
    why: {
      ru: 'От вида зависит ставка: у вина она считается с литра напитка, у крепкого алкоголя — с литра безводного спирта. Если вид взят от другого товара, акциз и обеспечительный платёж будут неверны в разы. Соответствие видов и позиций нигде не опубликовано, поэтому это повод проверить.',
      en: 'The rate depends on the category: for wine it is per litre of the drink, for strong alcohol per litre of anhydrous alcohol. With the category of other goods the excise and the deposit are wrong several times over. No published table links categories and headings, so this is a reason to check.',
    },
    wrong: { rows: [{ hsCode: '2204219400', goodsName: 'Вино красное', exciseCategory: 'alcohol-over-18' }] },
    right: { rows: [{ hsCode: '2204219400', goodsName: 'Вино красное', exciseCategory: 'wine' }] },
  },
  check(line, context, report) {
    const rate = exciseRateOf(line, context);
    const { hsCode } = line.values;
    if (!rate || hsCode === undefined) return;
    const hint = hintFor(lawOf('hs.excise', line, context), hsCode);
    if (!hint || rate.headings.some((heading) => hsCode.startsWith(heading))) return;
    report({
      message: 'check',
      data: { title: rate.title, hsCode, heading: hint.prefix, codes: hint.categories.join(', ') },
    });
  },
});
