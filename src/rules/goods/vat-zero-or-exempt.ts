import { exempt } from '../../shipment';
import { defineRule } from '../define-rule';
import { reducedVat, standardVat } from './vat-rates';

export const vatZeroOrExempt = defineRule({
  id: 'SPOT-R-045',
  name: 'vat-zero-or-exempt',
  title: { ru: 'НДС не начисляется', en: 'No VAT is charged' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'vat.relief-has-a-ground' },
  reads: ['vatRate'],
  marks: ['vatRate'],
  messages: {
    zero: {
      ru: 'Указана ставка НДС 0 %. Ноль в инвойсе — это ставка экспорта у поставщика, при ввозе она не действует. Введите {standard} % или {reduced} %, а если есть освобождение, проверьте его основание.',
      en: 'The VAT rate is 0 %. The zero of an invoice is the supplier’s export rate and does not apply to import. Type {standard} % or {reduced} %; if there is a relief, check its ground.',
    },
    exempt: {
      ru: 'Товар указан без НДС. Проверьте, есть ли основание для освобождения при ввозе; если его нет, введите ставку.',
      en: 'The goods are given as exempt from VAT. Check that there is a ground for relief on import; if not, type the rate.',
    },
  },
  explanation: {
    why: {
      ru: 'Поставщик из ЕАЭС отгружает товар на экспорт по ставке 0 %, и этот ноль часто переносят из инвойса. Но при ввозе импортёр платит российский НДС. С нулём обеспечительный платёж окажется меньше НДС, и ввоз не разрешат.',
      en: 'A supplier from the EAEU exports at 0 %, and that zero is often carried over from the invoice. Yet on import the importer pays Russian VAT. With a zero the deposit is less than the VAT, and import is not permitted.',
    },
    wrong: { rows: [{ goodsName: 'Сок яблочный', vatRate: '0 %' }] },
    right: { rows: [{ goodsName: 'Сок яблочный', vatRate: '22 %' }] },
  },
  check(line, context, report) {
    const { vatRate } = line.values;
    if (vatRate === '0')
      report({ message: 'zero', data: { standard: standardVat(line, context), reduced: reducedVat(line, context) } });
    else if (vatRate === exempt) report({ message: 'exempt' });
  },
});
