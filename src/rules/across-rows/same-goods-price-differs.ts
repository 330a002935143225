import { isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';
import { eachRepeatedLine } from './repeated-lines';

/** How many times prices of one kind of goods may differ before it looks like a slip: our own measure. */
const unlikelyRatio = 10;

export const sameGoodsPriceDiffers = defineRule({
  id: 'SPOT-X-026',
  name: 'same-goods-price-differs',
  title: { ru: 'Цена одного товара отличается во много раз', en: 'Price of one kind of goods differs many times over' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Цены одного товара в одной перевозке не отличаются в десять раз (наш порог).',
      en: 'Prices of one kind of goods in one shipment do not differ tenfold (our own measure).',
    },
  },
  reads: ['shipment', 'hsCode', 'goodsName', 'unit', 'unitPrice', 'currency'],
  marks: ['unitPrice'],
  messages: {
    differs: {
      ru: 'Цена {value}, а у того же товара в строке {row} — {other}. Проверьте запятую, единицу измерения и валюту.',
      en: 'The price is {value}, while the same goods have {other} in row {row}. Check the decimal mark, the unit and the currency.',
    },
  },
  explanation: {
    why: {
      ru: 'Сдвинутая запятая или цена за тонну вместо килограмма меняет стоимость в десятки раз. От стоимости считают НДС и обеспечительный платёж, а на границе её сверяют с инвойсом. Порог в десять раз выбран нами.',
      en: 'A shifted decimal mark or a price for a tonne instead of a kilogram changes the value tens of times. VAT and the deposit are computed from it, and at the border it is compared with the invoice. The measure of ten times is ours.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты', unit: 'кг', unitPrice: 95, currency: 'RUB' },
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты', unit: 'кг', unitPrice: 9.5, currency: 'RUB' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты', unit: 'кг', unitPrice: 95, currency: 'RUB' },
        { shipment: 'SH-1', hsCode: '0702000000', goodsName: 'Томаты', unit: 'кг', unitPrice: 92, currency: 'RUB' },
      ],
    },
  },
  check(consignment, _context, report) {
    eachRepeatedLine(
      consignment,
      ({ values }) => (values.unitPrice && isAboveZero(values.unitPrice) ? values.hsCode : undefined),
      ({ values }) => [values.goodsName, values.unit, values.currency].join('|'),
      (line, first) => {
        const value = line.values.unitPrice;
        const other = first.values.unitPrice;
        if (value === undefined || other === undefined) return; // narrows
        if (value.gte(other.times(unlikelyRatio)) || other.gte(value.times(unlikelyRatio)))
          report({
            message: 'differs',
            line,
            data: { value: shownDecimal(value), other: shownDecimal(other), row: first.row },
          });
      },
    );
  },
});
