import { doppNumberInSeveralConsignments } from '../../../src/rules/across-rows/dopp-number-in-several-consignments';
import { testRule } from '../../support/rule-cases';

testRule(doppNumberInSeveralConsignments, {
  ok: [
    {
      name: 'one number in the rows of one shipment',
      rows: [
        { shipment: 'SH-1', doppNumber: 'D-100' },
        { shipment: 'SH-1', doppNumber: 'D-100' },
        { shipment: 'SH-2', doppNumber: 'D-101' },
      ],
    },
    { name: 'shipments that are not filed yet', rows: [{ shipment: 'SH-1' }, { shipment: 'SH-2' }] },
  ],
  bad: [
    {
      name: 'the number of another shipment, typed in small letters',
      rows: [
        { shipment: 'SH-1', doppNumber: 'D-100' },
        { shipment: 'SH-2', doppNumber: 'd 100' },
      ],
      findings: [
        {
          row: 2,
          column: 'doppNumber',
          message: 'repeated',
          data: { number: 'd 100', shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
