import { defineRule } from '../define-rule';
import { exciseRateOf, lawOf } from '../law';
import { hintFor, isFullHsCode } from './headings';

export const exciseNotExcisableHeading = defineRule({
  id: 'SPOT-R-053',
  name: 'excise-not-excisable-heading',
  title: { ru: 'Акциз на непривычном товаре', en: 'Excise on unusual goods' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'excise.heading-hints' },
  reads: ['exciseCategory', 'hsCode', 'importDate'],
  marks: ['exciseCategory'],
  messages: {
    check: {
      ru: 'Указан вид подакцизного товара «{title}», но среди кодов, похожих на подакцизные, {hsCode} нет. Проверьте код ТН ВЭД, а если товар не подакцизный, очистите вид, базу и сумму акциза.',
      en: 'The excise category “{title}” is given, but {hsCode} is not among the codes that look excisable. Check the HS code; if the goods are not excisable, clear category, base and amount.',
    },
  },
  explanation: {
    why: {
      ru: 'Вид подакцизного товара на обычном товаре чаще всего остался от скопированной строки. Тогда обеспечительный платёж будет больше нужного. Бывает и наоборот: акциз верен, а ошибка в коде ТН ВЭД, который сверяют на границе.',
      en: 'A category on ordinary goods is most often left over from a copied row. The deposit is then larger than needed. It may also be the other way round: the excise is right and the mistake is in the HS code, which is compared at the border.',
    },
    wrong: { rows: [{ hsCode: '2009798000', goodsName: 'Сок яблочный', exciseCategory: 'sugary-drinks' }] },
    right: { rows: [{ hsCode: '2202100000', goodsName: 'Лимонад', exciseCategory: 'sugary-drinks' }] },
  },
  check(line, context, report) {
    const rate = exciseRateOf(line, context);
    const { hsCode } = line.values;
    if (!rate || !isFullHsCode(hsCode) || hintFor(lawOf('hs.excise', line, context), hsCode)) return;
    report({ message: 'check', data: { title: rate.title, hsCode } });
  },
});
