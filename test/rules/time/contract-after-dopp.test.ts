import { contractAfterDopp } from '../../../src/rules/time/contract-after-dopp';
import { testRule } from '../../support/rule-cases';

testRule(contractAfterDopp, {
  ok: [
    { name: 'the usual order', rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', doppDate: '24.11.2026' }] },
    { name: 'the same day', rows: [{ shipment: 'SH-1', contractDate: '24.11.2026', doppDate: '24.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', doppDate: '24.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', contractDate: '25.11.2026' }] },
    {
      name: 'a contract after the import as well, which is another matter',
      rows: [{ shipment: 'SH-1', contractDate: '10.12.2026', doppDate: '24.11.2026', importDate: '27.11.2026' }],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', contractDate: '25.11.2026', doppDate: '24.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'contractDate',
          message: 'order',
          data: {
            contractDate: { ru: '25.11.2026', en: '2026-11-25' },
            doppDate: { ru: '24.11.2026', en: '2026-11-24' },
          },
        },
      ],
    },
    {
      name: 'the wrong order where the third date is in its place',
      rows: [{ shipment: 'SH-1', contractDate: '25.11.2026', doppDate: '24.11.2026', importDate: '31.12.2026' }],
      findings: [{ row: 1, column: 'contractDate', message: 'order' }],
    },
  ],
});
