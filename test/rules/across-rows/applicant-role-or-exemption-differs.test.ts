import { applicantRoleOrExemptionDiffers } from '../../../src/rules/across-rows/applicant-role-or-exemption-differs';
import { testRule } from '../../support/rule-cases';

const fix = [
  { column: 'applicantRole', value: 'импортёр' },
  { column: 'depositExemption', value: 'tax-monitoring' },
] as const;

testRule(applicantRoleOrExemptionDiffers, {
  ok: [
    {
      name: 'one role in two languages and one exemption',
      rows: [
        { shipment: 'SH-1', applicantRole: 'импортёр', depositExemption: 'processing' },
        { shipment: 'SH-1', applicantRole: 'importer', depositExemption: 'processing' },
      ],
    },
  ],
  bad: [
    {
      name: 'another role and another exemption',
      rows: [
        { shipment: 'SH-1', applicantRole: 'импортёр', depositExemption: 'tax-monitoring' },
        { shipment: 'SH-1', applicantRole: 'посредник', depositExemption: 'processing' },
      ],
      findings: [
        {
          row: 2,
          column: 'applicantRole',
          message: 'differs',
          data: { value: 'посредник', other: 'импортёр', row: 4 },
          fix,
        },
        {
          row: 2,
          column: 'depositExemption',
          message: 'differs',
          fix,
        },
      ],
    },
  ],
});
