import { driverPhoneShape } from '../../../src/rules/parties/driver-phone-shape';
import { testRule } from '../../support/rule-cases';

testRule(driverPhoneShape, {
  ok: [
    { name: 'a number with spaces', rows: [{ goodsName: 'Томаты', amount: 1, driverPhone: '+7 701 555 01 02' }] },
    { name: 'a number with hyphens and brackets', rows: [{ goodsName: 'Сыр', amount: 1, driverPhone: '+375 (29) 555-12-12' }] },
    { name: 'an eight in front', rows: [{ goodsName: 'Сыр', amount: 1, driverPhone: '8 903 555 44 33' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сыр', amount: 1, driverPhone: null }] },
  ],
  bad: [
    {
      name: 'a number that lacks digits',
      rows: [{ goodsName: 'Томаты', amount: 1, driverPhone: '+7 701 555 01' }],
      findings: [{ row: 1, column: 'driverPhone', message: 'wrong', data: { value: '+7 701 555 01' } }],
    },
    {
      name: 'words',
      rows: [{ goodsName: 'Томаты', amount: 1, driverPhone: 'у диспетчера' }],
      findings: [{ row: 1, column: 'driverPhone', message: 'wrong' }],
    },
  ],
});
