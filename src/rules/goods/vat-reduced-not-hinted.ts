import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor, isFullHsCode } from './headings';
import { reducedVat } from './vat-rates';

export const vatReducedNotHinted = defineRule({
  id: 'SPOT-R-043',
  name: 'vat-reduced-not-hinted',
  title: { ru: 'Пониженный НДС на непривычном товаре', en: 'Reduced VAT on unusual goods' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'vat.heading-hints' },
  reads: ['vatRate', 'hsCode', 'supplierCountry'],
  marks: ['vatRate'],
  messages: {
    check: {
      ru: 'Ставка {rate} % для кода {hsCode} непривычна: пониженная ставка бывает у продовольствия, детских и медицинских товаров, книг и периодики. Проверьте товар по перечням постановлений № 908, 688 и 41; если его там нет, введите общую ставку.',
      en: 'The rate {rate} % is unusual for code {hsCode}: the reduced rate is for food, children’s and medical goods, books and periodicals. Check the lists of decrees 908, 688 and 41; if the goods are not there, type the standard rate.',
    },
  },
  explanation: {
    why: {
      ru: 'Ставку 10 % дают только товарам из перечней. Если она взята ошибочно, обеспечительный платёж окажется меньше НДС, а он должен быть не меньше. Нынешние коды перечней мы не нашли, поэтому смотрим на позиции, в которых такие товары бывают, и просим проверить.',
      en: 'Only goods on the lists take 10 %. Where it is taken by mistake, the deposit is less than the VAT, which it may not be. We did not find the present codes of the lists, so we look at headings where such goods occur and ask you to check.',
    },
    wrong: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '10 %', supplierCountry: 'KZ' }] },
    right: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '22 %', supplierCountry: 'KZ' }] },
  },
  check(line, context, report) {
    const { vatRate, hsCode, supplierCountry } = line.values;
    if (vatRate !== reducedVat(line, context) || supplierCountry === 'BY' || !isFullHsCode(hsCode)) return;
    if (hintFor(lawOf('hs.reduced-vat', line, context), hsCode)) return;
    report({ message: 'check', data: { rate: vatRate, hsCode } });
  },
});
