import { contractWithTwoDates } from '../../../src/rules/across-rows/contract-with-two-dates';
import { testRule } from '../../support/rule-cases';

const contract = { supplierTaxId: '191234563', contractNumber: 'РФ-5', contractDate: '10.08.2026' };

testRule(contractWithTwoDates, {
  ok: [
    {
      name: 'one date in two shipments',
      rows: [
        { shipment: 'SH-1', ...contract },
        { shipment: 'SH-2', ...contract },
      ],
    },
    {
      name: 'the same number with another supplier',
      rows: [
        { shipment: 'SH-1', ...contract },
        { shipment: 'SH-2', ...contract, supplierTaxId: '200988541', contractDate: '08.10.2026' },
      ],
    },
    {
      name: 'shipments without the date or the number',
      rows: [
        { shipment: 'SH-1', ...contract },
        { shipment: 'SH-2', ...contract, contractDate: null },
        { shipment: 'SH-3', contractDate: '08.10.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'another date, once in the shipment',
      rows: [
        { shipment: 'SH-1', ...contract },
        { shipment: 'SH-2', ...contract, contractDate: '08.10.2026' },
        { shipment: 'SH-2', ...contract, contractDate: '08.10.2026' },
      ],
      findings: [
        {
          row: 2,
          column: 'contractDate',
          message: 'differs',
          data: { value: { ru: '08.10.2026', en: '2026-10-08' }, shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
