import { specificationBeforeContract } from '../../../src/rules/time/specification-before-contract';
import { testRule } from '../../support/rule-cases';

testRule(specificationBeforeContract, {
  ok: [
    {
      name: 'the usual order',
      rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', specificationDate: '19.11.2026' }],
    },
    { name: 'the same day', rows: [{ shipment: 'SH-1', contractDate: '19.11.2026', specificationDate: '19.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', specificationDate: '19.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', contractDate: '20.11.2026' }] },
    {
      name: 'a contract after the invoice too, which is another matter',
      rows: [
        { shipment: 'SH-1', contractDate: '25.11.2026', specificationDate: '19.11.2026', invoiceDate: '21.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', contractDate: '20.11.2026', specificationDate: '19.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'specificationDate',
          message: 'order',
          data: {
            contractDate: { ru: '20.11.2026', en: '2026-11-20' },
            specificationDate: { ru: '19.11.2026', en: '2026-11-19' },
          },
        },
      ],
    },
    {
      name: 'the wrong order where the third date is in its place',
      rows: [
        { shipment: 'SH-1', contractDate: '20.11.2026', specificationDate: '19.11.2026', invoiceDate: '31.12.2026' },
      ],
      findings: [{ row: 1, column: 'specificationDate', message: 'order' }],
    },
  ],
});
