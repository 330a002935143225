import { exemptionUnknown } from '../../../src/rules/goods/exemption-unknown';
import { testRule } from '../../support/rule-cases';

testRule(exemptionUnknown, {
  ok: [
    { name: 'a code of the list', rows: [{ shipment: 'SH-1', depositExemption: 'tax-monitoring' }] },
    { name: 'no ground', rows: [{ shipment: 'SH-1', amount: 100 }] },
    {
      name: 'a code the company added',
      rows: [{ shipment: 'SH-1', depositExemption: 'aeo' }],
      parameters: {
        'deposit.exemptions': { aeo: { title: { ru: 'УЭО', en: 'AEO' }, confidence: 'single', needsText: false } },
      },
    },
  ],
  bad: [
    {
      name: 'a title instead of the code, once for the shipment',
      rows: [
        { shipment: 'SH-1', depositExemption: 'Участник налогового мониторинга' },
        { shipment: 'SH-1', amount: 5 },
      ],
      findings: [{ row: 1, column: 'depositExemption', message: 'likely', data: { likely: 'tax-monitoring' } }],
    },
    {
      name: 'another word',
      rows: [{ shipment: 'SH-1', depositExemption: 'УЭО', importDate: '2026-11-30' }],
      findings: [{ row: 1, column: 'depositExemption', message: 'unknown', data: { value: 'УЭО' } }],
    },
  ],
});
