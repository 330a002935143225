import { defineRule } from '../define-rule';

export const amountZero = defineRule({
  id: 'SPOT-A-040',
  name: 'amount-zero',
  title: { ru: 'Стоимость — ноль', en: 'Amount is zero' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'deposit.vat-base' },
  reads: ['amount'],
  marks: ['amount'],
  messages: {
    zero: {
      ru: 'Стоимость товара — ноль, и платёж по строке не начислен. Если товар бесплатный (образцы, замена по гарантии), узнайте, с какой стоимости платить налог, и введите её.',
      en: 'The amount is zero, and no deposit arises from the row. If the goods are free (samples, replacement under warranty), find out on which value the tax is due and type it.',
    },
  },
  explanation: {
    why: {
      ru: 'НДС считают от стоимости товара, поэтому при нуле платежа нет. Для бесплатных образцов и замен налоговая служба может взять рыночную стоимость. Чаще же ноль стоит потому, что цену ещё не внесли.',
      en: 'VAT is computed from the value of the goods, so with a zero there is no deposit. For free samples and replacements the tax service may take the market value. More often the zero is there because the price was not entered yet.',
    },
    wrong: { rows: [{ goodsName: 'Образцы ткани', amount: 0, currency: 'RUB' }] },
    right: { rows: [{ goodsName: 'Образцы ткани', amount: 1500, currency: 'RUB' }] },
  },
  check(line, _context, report) {
    if (line.values.amount?.isZero()) report({ message: 'zero' });
  },
});
