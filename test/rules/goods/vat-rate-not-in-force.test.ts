import { vatRateNotInForce } from '../../../src/rules/goods/vat-rate-not-in-force';
import { testRule } from '../../support/rule-cases';

testRule(vatRateNotInForce, {
  ok: [
    { name: 'the standard rate', rows: [{ vatRate: '22 %' }] },
    { name: 'the reduced rate', rows: [{ vatRate: 0.1 }] },
    { name: 'zero and exempt, which have a rule of their own', rows: [{ vatRate: 0 }, { vatRate: 'без НДС' }] },
    { name: 'no rate', rows: [{ goodsName: 'Холодильник' }] },
    { name: '20 % on an import of 2025', rows: [{ vatRate: '20 %', importDate: '2025-12-20' }] },
    { name: 'a rate the company set', rows: [{ vatRate: '24 %' }], parameters: { 'vat.standard': '0.24' } },
  ],
  bad: [
    {
      name: '20 % as a text',
      rows: [{ vatRate: '20 %', hsCode: '8418102001' }],
      findings: [
        {
          row: 1,
          column: 'vatRate',
          message: 'former',
          data: { rate: '20', standard: '22' },
          fix: [{ column: 'vatRate', value: '22 %' }],
        },
      ],
    },
    {
      name: '20 % as a share',
      rows: [{ vatRate: 0.2, importDate: '2026-12-04' }],
      findings: [{ row: 1, column: 'vatRate', message: 'former', fix: [{ column: 'vatRate', value: 0.22 }] }],
    },
    {
      name: '20 as a plain number',
      rows: [{ vatRate: 20 }],
      findings: [{ row: 1, column: 'vatRate', message: 'former', fix: [{ column: 'vatRate', value: 22 }] }],
    },
    {
      name: '20 % on goods that may take the reduced rate',
      rows: [{ vatRate: 0.2, hsCode: '0405101900' }],
      findings: [{ row: 1, column: 'vatRate', message: 'formerOrReduced', data: { heading: '04', reduced: '10' } }],
    },
    {
      name: 'a rate that never was',
      rows: [{ vatRate: '7,5 %' }],
      findings: [{ row: 1, column: 'vatRate', message: 'unknown', data: { rate: '7,5' } }],
    },
    {
      name: 'the rate of Belarusian law before 2019 on an early day',
      rows: [{ vatRate: '18 %', importDate: '2018-03-01' }],
      findings: [{ row: 1, column: 'vatRate', message: 'unknown' }],
    },
    {
      name: '20 % where the company set its own rate',
      rows: [{ vatRate: '20 %' }],
      parameters: { 'vat.standard': '0.24' },
      findings: [{ row: 1, column: 'vatRate', message: 'unknown', data: { standard: '24' } }],
    },
  ],
});
