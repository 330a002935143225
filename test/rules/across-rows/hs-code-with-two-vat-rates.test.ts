import { hsCodeWithTwoVatRates } from '../../../src/rules/across-rows/hs-code-with-two-vat-rates';
import { testRule } from '../../support/rule-cases';

const cheese = { shipment: 'SH-1', hsCode: '0406909900', goodsName: 'Сыр' };

testRule(hsCodeWithTwoVatRates, {
  ok: [
    {
      name: 'one rate written in two ways, and a row without a rate',
      rows: [{ ...cheese, vatRate: '10 %' }, { ...cheese, vatRate: 0.1 }, cheese],
    },
    {
      name: 'two codes with two rates',
      rows: [
        { ...cheese, vatRate: '10 %' },
        { ...cheese, hsCode: '9403609000', vatRate: '22 %' },
      ],
    },
  ],
  bad: [
    {
      name: 'the later rows with other rates, in any shipment',
      rows: [
        { ...cheese, vatRate: '10 %' },
        { ...cheese, shipment: 'SH-2', vatRate: '22 %' },
        { ...cheese, shipment: 'SH-2', vatRate: 'без НДС' },
      ],
      findings: [
        {
          row: 2,
          column: 'vatRate',
          message: 'differs',
          data: { code: '0406909900', rate: { ru: '22 %', en: '22 %' }, other: { ru: '10 %', en: '10 %' }, row: 4 },
        },
        { row: 3, column: 'vatRate', message: 'differs', data: { rate: { ru: 'без НДС', en: 'exempt' } } },
      ],
    },
  ],
});
