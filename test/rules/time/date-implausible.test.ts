import { dateImplausible } from '../../../src/rules/time/date-implausible';
import { testRule } from '../../support/rule-cases';

testRule(dateImplausible, {
  ok: [
    {
      name: 'dates at the edges',
      rows: [{ shipment: 'SH-1', contractDate: '01.01.2001', invoiceDate: '01.01.2016', importDate: '31.12.2028' }],
    },
    { name: 'a row without dates', rows: [{ shipment: 'SH-1' }] },
  ],
  bad: [
    {
      name: 'years beyond the edges',
      rows: [{ shipment: 'SH-1', contractDate: '31.12.2000', invoiceDate: '31.12.2015', importDate: '01.01.2029' }],
      findings: [
        { row: 1, column: 'contractDate', message: 'far', data: { date: { ru: '31.12.2000', en: '2000-12-31' } } },
        { row: 1, column: 'importDate', message: 'far' },
        { row: 1, column: 'invoiceDate', message: 'far', data: { title: { ru: 'Дата инвойса', en: 'Invoice date' } } },
      ],
    },
  ],
});
