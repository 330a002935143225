import { exemptionClaimed } from '../../../src/rules/goods/exemption-claimed';
import { testRule } from '../../support/rule-cases';

testRule(exemptionClaimed, {
  ok: [
    { name: 'no ground', rows: [{ shipment: 'SH-1', amount: 100 }] },
    {
      name: 'a ground that needs words, which has a rule of its own',
      rows: [{ shipment: 'SH-1', depositExemption: 'other' }],
    },
    { name: 'an unknown ground', rows: [{ shipment: 'SH-1', depositExemption: 'УЭО' }] },
  ],
  bad: [
    {
      name: 'the largest taxpayer',
      rows: [{ shipment: 'SH-1', depositExemption: 'largest-taxpayer' }],
      findings: [
        {
          row: 1,
          column: 'depositExemption',
          message: 'claimed',
          data: { title: { ru: 'Крупнейший налогоплательщик', en: 'Largest taxpayer' } },
        },
      ],
    },
  ],
});
