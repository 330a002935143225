import type { ReducedVatHint } from '../../regulation';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor } from './headings';
import { reducedVat, standardVat } from './vat-rates';

const forChildren = /детск|ребён|ребен|младен|новорож|школьн|подростк|child|kid|baby|babies|infant|school/i;

const groups = {
  food: { ru: 'продовольствие', en: 'food' },
  children: { ru: 'детские товары', en: 'children’s goods' },
  medical: { ru: 'медицинские товары', en: 'medical goods' },
  print: { ru: 'книги и периодика', en: 'books and periodicals' },
} as const satisfies Record<ReducedVatHint['group'], { ru: string; en: string }>;

export const vatReducedPossible = defineRule({
  id: 'SPOT-R-044',
  name: 'vat-reduced-possible',
  title: { ru: 'Возможна пониженная ставка НДС', en: 'The reduced VAT rate may apply' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { parameter: 'hs.reduced-vat' },
  reads: ['vatRate', 'hsCode', 'goodsName'],
  marks: ['vatRate'],
  messages: {
    check: {
      ru: 'Товары позиции {heading} ({group}) бывают со ставкой {reduced} %, а указано {rate} %. Проверьте по перечню: если товар в нём есть, введите {reduced} %; если нет, оставьте как есть.',
      en: 'Goods of heading {heading} ({group}) may take {reduced} %, here it is {rate} %. Check the list: if the goods are on it, type {reduced} %; if not, leave it.',
    },
  },
  explanation: {
    why: {
      ru: 'Продовольствие, детские и медицинские товары, книги и периодика облагаются по ставке 10 %, если они в перечнях. С общей ставкой обеспечительный платёж будет больше нужного: вреда для ввоза нет, но деньги будут заморожены до декларации. Одежду и мебель проверяем, только если в наименовании сказано, что товар детский.',
      en: 'Food, children’s and medical goods, books and periodicals take 10 % where they are on the lists. With the standard rate the deposit is larger than needed: the import is not harmed, but money stays frozen until the declaration. Clothes and furniture are checked only where the description says they are for children.',
    },
    wrong: { rows: [{ hsCode: '0702000000', goodsName: 'Томаты свежие', vatRate: '22 %' }] },
    right: { rows: [{ hsCode: '0702000000', goodsName: 'Томаты свежие', vatRate: '10 %' }] },
  },
  check(line, context, report) {
    const { vatRate, hsCode, goodsName } = line.values;
    if (vatRate === undefined || vatRate !== standardVat(line, context)) return;
    const hint = hintFor(lawOf('hs.reduced-vat', line, context), hsCode);
    if (!hint) return;
    // Half of chapters 61, 62 and 94 would be reported otherwise.
    if (hint.group === 'children' && hint.part && !forChildren.test(goodsName ?? '')) return;
    report({
      message: 'check',
      data: {
        heading: hint.prefix,
        group: groups[hint.group],
        reduced: reducedVat(line, context),
        rate: vatRate,
      },
    });
  },
});
