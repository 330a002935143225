import { requiredCellEmpty } from '../../../src/rules/format/required-cell-empty';
import { testRule } from '../../support/rule-cases';

const row = {
  shipment: 'SH-1',
  importDate: '27.11.2026',
  importerInn: '7701000121',
  supplierName: 'ТОО «Туркестан Агро»',
  truckPlate: '482ABE13',
  hsCode: '0702000000',
  goodsName: 'Томаты свежие',
  amount: 1140000,
  currency: 'RUB',
  vatRate: '10 %',
};
/** The second goods line of a shipment whose other cells inherit. */
const next = { hsCode: '0707000509', goodsName: 'Огурцы свежие', amount: 477900, currency: 'RUB', vatRate: '10 %' };

testRule(requiredCellEmpty, {
  ok: [
    { name: 'a line with everything', rows: [row] },
    { name: 'a second line that inherits the shipment’s cells', rows: [row, next] },
    { name: 'a plate that stands in the second row only', rows: [{ ...row, truckPlate: null }, { ...next, truckPlate: '482ABE13' }] },
    { name: 'a cell that holds something unreadable', rows: [{ ...row, amount: 'сто', importDate: 'скоро' }] },
    { name: 'a column the sheet does not have', rows: [{ ...row, truckPlate: null }], withoutColumns: ['truckPlate'] },
    { name: 'an amount column the sheet does not have', rows: [{ ...row, amount: null }], withoutColumns: ['amount'] },
  ],
  bad: [
    {
      name: 'a truck that is «НЕТ»',
      rows: [{ ...row, truckPlate: 'НЕТ' }],
      findings: [{ row: 1, column: 'truckPlate', message: 'empty', data: { example: '482ABE13' } }],
    },
    {
      name: 'a supplier missing from the first line on, once',
      rows: [{ ...row, supplierName: null }, next],
      findings: [{ row: 1, column: 'supplierName', message: 'empty' }],
    },
    {
      name: 'empty cells of a second line, each',
      rows: [row, { ...next, amount: null, hsCode: '—' }],
      findings: [
        { row: 2, column: 'hsCode', message: 'empty' },
        { row: 2, column: 'amount', message: 'empty' },
      ],
    },
  ],
});
