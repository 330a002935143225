import { defineRule } from '../define-rule';
import { reducedVat, standardVat } from './vat-rates';

/** Words for a substitute, not «без заменителя молочного жира» and not «БЗМЖ», which promise there is none. */
const substitute =
  /(?<!без\s|не содерж\S*\s|without\s|no\s)(?:заменител\S*\s+молочн\S*\s+жир|(?<![\p{L}])с?змж(?![\p{L}])|сливочно[-–\s]+растительн|растительно[-–\s]+сливочн|milk[-\s]fat\s+(?:substitut|replac))/iu;

export const milkFatSubstitute = defineRule({
  id: 'SPOT-R-046',
  name: 'milk-fat-substitute',
  title: { ru: 'Заменитель молочного жира и ставка 10 %', en: 'Milk-fat substitute and the reduced rate' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'vat.milk-fat-substitute' },
  reads: ['vatRate', 'goodsName'],
  marks: ['vatRate'],
  messages: {
    check: {
      ru: 'В наименовании «{words}», а ставка НДС {rate} %. Молокосодержащие продукты с заменителем молочного жира облагаются по общей ставке: введите {standard} % или поправьте наименование.',
      en: 'The description says “{words}”, yet the VAT rate is {rate} %. Milk-containing products with a milk-fat substitute take the standard rate: type {standard} % or correct the description.',
    },
  },
  explanation: {
    why: {
      ru: 'С 2026 года молокосодержащие продукты с заменителем молочного жира и сливочно-растительные смеси исключены из товаров со ставкой 10 %. Если оставить старую ставку, обеспечительный платёж будет меньше НДС. О заменителе мы узнаём по словам в наименовании, поэтому просим проверить состав.',
      en: 'From 2026 milk-containing products with a milk-fat substitute and creamy-vegetable mixes are no longer among the goods with 10 %. With the old rate the deposit is less than the VAT. We know of the substitute from the words of the description, so please check what the goods are made of.',
    },
    wrong: {
      rows: [{ hsCode: '0406301000', goodsName: 'Продукт плавленый с заменителем молочного жира', vatRate: '10 %' }],
    },
    right: {
      rows: [{ hsCode: '0406301000', goodsName: 'Продукт плавленый с заменителем молочного жира', vatRate: '22 %' }],
    },
  },
  check(line, context, report) {
    const { vatRate, goodsName } = line.values;
    if (goodsName === undefined || vatRate !== reducedVat(line, context)) return;
    const words = substitute.exec(goodsName)?.[0];
    if (words === undefined) return;
    report({ message: 'check', data: { words, rate: vatRate, standard: standardVat(line, context) } });
  },
});
