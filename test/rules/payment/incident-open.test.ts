import { incidentOpen } from '../../../src/rules/payment/incident-open';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', incident: 'Поломка' };

testRule(incidentOpen, {
  ok: [
    { name: 'a shipment without an incident', rows: [{ ...row, incident: 'нет' }] },
    { name: 'an incident of a truck that has crossed', rows: [{ ...row, crossedAt: '20.11.2026' }] },
  ],
  bad: [
    {
      name: 'an incident on the way, once',
      rows: [row, row],
      findings: [{ row: 1, column: 'incident', message: 'open', data: { incident: 'Поломка' } }],
    },
  ],
});
