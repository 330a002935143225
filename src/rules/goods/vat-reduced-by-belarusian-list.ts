import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor, isFullHsCode } from './headings';
import { reducedVat } from './vat-rates';

export const vatReducedByBelarusianList = defineRule({
  id: 'SPOT-R-047',
  name: 'vat-reduced-by-belarusian-list',
  title: { ru: 'Ставка 10 % из белорусского перечня', en: '10 % from the Belarusian list' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'vat.belarusian-list' },
  reads: ['vatRate', 'hsCode', 'supplierCountry'],
  marks: ['vatRate'],
  messages: {
    check: {
      ru: 'Ставка {rate} % для кода {hsCode} непривычна, а поставщик из Беларуси: вероятно, она из белорусского перечня. При ввозе решают российские перечни постановлений № 908, 688 и 41; если товара там нет, введите общую ставку.',
      en: 'The rate {rate} % is unusual for code {hsCode}, and the supplier is Belarusian: it probably comes from the Belarusian list. On import the Russian lists of decrees 908, 688 and 41 decide; if the goods are not there, type the standard rate.',
    },
  },
  explanation: {
    why: {
      ru: 'В Беларуси свой перечень товаров с НДС 10 %, и поставщики ставят эту ставку в документы по привычке. Российскую ставку он не решает. Обеспечительный платёж с чужой ставкой окажется меньше НДС, который нужно уплатить при ввозе.',
      en: 'Belarus has its own list of goods with 10 % VAT, and suppliers put that rate in their papers out of habit. It does not decide the Russian rate. With a foreign rate the deposit is less than the VAT payable on import.',
    },
    wrong: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '10 %', supplierCountry: 'BY' }] },
    right: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '22 %', supplierCountry: 'BY' }] },
  },
  check(line, context, report) {
    const { vatRate, hsCode, supplierCountry } = line.values;
    if (supplierCountry !== 'BY' || vatRate !== reducedVat(line, context) || !isFullHsCode(hsCode)) return;
    if (hintFor(lawOf('hs.reduced-vat', line, context), hsCode)) return;
    report({ message: 'check', data: { rate: vatRate, hsCode } });
  },
});
