import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { comparableNumber } from './comparable-text';

export const rnptForDifferentGoods = defineRule({
  id: 'SPOT-X-017',
  name: 'rnpt-for-different-goods',
  title: { ru: 'Один РНПТ у разных товаров', en: 'One RNPT for different goods' },
  goal: 'right-tax',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'rnpt.one-goods-code' },
  reads: ['shipment', 'rnpt', 'hsCode'],
  marks: ['rnpt'],
  messages: {
    shared: {
      ru: 'РНПТ {rnpt} стоит у товара с кодом {code}, а в строке {row} — у товара с кодом {other}. РНПТ относится к одному товару: проверьте номер по уведомлению или документу поставщика.',
      en: 'RNPT {rnpt} stands with goods of code {code}, and in row {row} with goods of code {other}. An RNPT belongs to one kind of goods: compare it with the notice or the supplier’s paper.',
    },
  },
  explanation: {
    why: {
      ru: 'РНПТ присваивают партии одного товара, и по нему налоговая служба ведёт остаток. Один номер у товаров с разными кодами — почти всегда ошибка копирования: остаток разойдётся и у вас, и у покупателя.',
      en: 'An RNPT is given to a batch of one kind of goods, and the tax service keeps its balance. One number with different codes is nearly always a copying error: the balance will be wrong with you and with the buyer.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', hsCode: '8418102001', rnpt: '1111111/181126/000041/001' },
        { shipment: 'SH-1', hsCode: '8450111100', rnpt: '1111111/181126/000041/001' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', hsCode: '8418102001', rnpt: '1111111/181126/000041/001' },
        { shipment: 'SH-1', hsCode: '8450111100', rnpt: '1111111/181126/000041/002' },
      ],
    },
  },
  groupBy: {
    of: 'line',
    key: ({ values }) => (values.hsCode === undefined ? undefined : values.rnpt?.map(comparableNumber)),
    check({ key, members: [first, ...later] }, _context, report) {
      for (const line of later)
        if (line.values.hsCode !== first?.values.hsCode)
          report({
            message: 'shared',
            line,
            data: {
              rnpt: typedNumber(line, key),
              code: line.values.hsCode ?? '',
              other: first?.values.hsCode ?? '',
              row: first?.row ?? 0,
            },
          });
    },
  },
});

function typedNumber({ values }: GoodsLine, key: string): string {
  return values.rnpt?.find((number) => comparableNumber(number) === key) ?? key;
}
