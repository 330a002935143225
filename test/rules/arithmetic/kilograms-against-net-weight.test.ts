import { kilogramsAgainstNetWeight } from '../../../src/rules/arithmetic/kilograms-against-net-weight';
import { testRule } from '../../support/rule-cases';

testRule(kilogramsAgainstNetWeight, {
  ok: [
    { name: 'kilograms equal to the net weight', rows: [{ quantity: 12000, unit: 'кг', netWeight: 12000 }] },
    { name: 'tonnes of the same weight', rows: [{ quantity: 12.4996, unit: 'т', netWeight: 12500 }] },
    { name: 'pieces', rows: [{ quantity: 60, unit: 'шт', netWeight: 3900 }] },
    { name: 'no unit', rows: [{ quantity: 60, netWeight: 3900 }] },
    { name: 'no net weight', rows: [{ quantity: 60, unit: 'кг' }] },
    {
      name: 'a negative quantity, which has a rule of its own',
      rows: [{ quantity: -5, unit: 'кг', netWeight: 12000 }],
    },
  ],
  bad: [
    {
      name: 'the gross weight in place of the net weight',
      rows: [{ quantity: 12000, unit: 'кг', netWeight: 12960 }],
      findings: [{ row: 1, column: 'netWeight', message: 'differs' }],
    },
    {
      name: 'tonnes in place of kilograms',
      rows: [{ quantity: 12000, unit: 'т', netWeight: 12000 }],
      findings: [
        {
          row: 1,
          column: 'netWeight',
          message: 'differs',
          data: { kilograms: { ru: '12\u00a0000\u00a0000', en: '12,000,000' } },
        },
      ],
    },
  ],
});
