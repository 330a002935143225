import { applicantRoleUnknown } from '../../../src/rules/format/applicant-role-unknown';
import { testRule } from '../../support/rule-cases';

testRule(applicantRoleUnknown, {
  ok: [
    { name: 'the importer', rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: 'Импортер' }] },
    { name: 'an agent', rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: 'агент' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: '-' }] },
  ],
  bad: [
    {
      name: 'a carrier as applicant',
      rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: 'перевозчик' }],
      findings: [{ row: 1, column: 'applicantRole', message: 'unknown', data: { value: 'перевозчик' } }],
    },
  ],
});
