import { exemptionNeedsText } from '../../../src/rules/goods/exemption-needs-text';
import { testRule } from '../../support/rule-cases';

testRule(exemptionNeedsText, {
  ok: [
    { name: 'a ground that says enough', rows: [{ shipment: 'SH-1', depositExemption: 'largest-taxpayer' }] },
    { name: 'no ground', rows: [{ shipment: 'SH-1', amount: 100 }] },
    { name: 'an unknown ground', rows: [{ shipment: 'SH-1', depositExemption: 'УЭО' }] },
  ],
  bad: [
    {
      name: 'another ground',
      rows: [{ shipment: 'SH-1', depositExemption: 'other', importDate: '2026-11-30' }],
      findings: [{ row: 1, column: 'depositExemption', message: 'inWords' }],
    },
  ],
});
