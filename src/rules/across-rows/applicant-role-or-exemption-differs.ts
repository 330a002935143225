import { defineRule } from '../define-rule';
import { reportDiffering } from './differing-cells';

export const applicantRoleOrExemptionDiffers = defineRule({
  id: 'SPOT-X-009',
  name: 'applicant-role-or-exemption-differs',
  title: {
    ru: 'Разная роль заявителя или разное основание без обеспечения в одной перевозке',
    en: 'Applicant role or deposit exemption differs within a shipment',
  },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'applicantRole', 'depositExemption'],
  marks: ['applicantRole', 'depositExemption'],
  messages: {
    differs: {
      ru: '«{title}»: здесь «{value}», а в строке {row} той же перевозки «{other}». ДОПП одна на перевозку: введите «{other}» или дайте строке другой номер перевозки.',
      en: '“{title}”: “{value}” here, while row {row} of the same shipment has “{other}”. A shipment has one DOPP: type “{other}”, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'Роль заявителя и основание, по которому платёж не вносится, заявляют для всей ДОПП. Основание в одной строке освободило бы от платежа всю перевозку, хотя относится к части товара.',
      en: 'The applicant’s role and the ground for importing without a deposit are claimed for the whole DOPP. A ground in one row would free the whole shipment from the deposit although it concerns a part of the goods.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', depositExemption: 'tax-monitoring' },
        { shipment: 'SH-1', depositExemption: 'processing' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', depositExemption: 'tax-monitoring' },
        { shipment: 'SH-2', depositExemption: 'processing' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(consignment, ['applicantRole', 'depositExemption'], context, report);
  },
});
