import type { LocalizedText } from '../../values';
import { defineRule } from '../define-rule';

const exempt: LocalizedText = { ru: 'без НДС', en: 'exempt' };

export const hsCodeWithTwoVatRates = defineRule({
  id: 'SPOT-X-016',
  name: 'hs-code-with-two-vat-rates',
  title: { ru: 'Один код ТН ВЭД с двумя ставками НДС', en: 'One HS code with two VAT rates' },
  goal: 'right-tax',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'vat.one-rate-per-code' },
  reads: ['shipment', 'hsCode', 'goodsName', 'vatRate'],
  marks: ['vatRate'],
  messages: {
    differs: {
      ru: 'Ставка НДС {rate}, а у того же кода {code} в строке {row} — {other}. Проверьте, какая верна для этого товара; если верны обе, замечание можно скрыть.',
      en: 'The VAT rate is {rate}, while the same code {code} has {other} in row {row}. Check which is right for these goods; if both are, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'Ставка зависит от кода товара: один код с разными ставками чаще всего опечатка. От ставки зависят обеспечительный платёж и налог в декларации. Исключения бывают: детский и взрослый товар одного кода облагаются по-разному.',
      en: 'The rate depends on the goods code: one code with different rates is mostly a typing error. The deposit and the tax of the declaration depend on it. There are exceptions: children’s and adults’ goods of one code are taxed differently.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', hsCode: '0406909900', goodsName: 'Сыр', vatRate: '10 %' },
        { shipment: 'SH-2', hsCode: '0406909900', goodsName: 'Сыр', vatRate: '22 %' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', hsCode: '0406909900', goodsName: 'Сыр', vatRate: '10 %' },
        { shipment: 'SH-2', hsCode: '0406909900', goodsName: 'Сыр', vatRate: '10 %' },
      ],
    },
  },
  groupBy: {
    of: 'line',
    key: ({ values }) => (values.vatRate === undefined ? undefined : values.hsCode),
    check({ key, members: [first, ...later] }, _context, report) {
      for (const line of later)
        if (line.values.vatRate !== first?.values.vatRate)
          report({
            message: 'differs',
            line,
            data: {
              code: key,
              rate: shownRate(line.values.vatRate),
              other: shownRate(first?.values.vatRate),
              row: first?.row ?? 0,
            },
          });
    },
  },
});

function shownRate(rate = 'exempt'): LocalizedText {
  return rate === 'exempt' ? exempt : { ru: `${rate.replace('.', ',')} %`, en: `${rate} %` };
}
