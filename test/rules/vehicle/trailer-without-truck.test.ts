import { CellError } from '../../../src/shipment/model';
import { trailerWithoutTruck } from '../../../src/rules/vehicle/trailer-without-truck';
import { testRule } from '../../support/rule-cases';

testRule(trailerWithoutTruck, {
  ok: [
    { name: 'a truck with its trailer', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5', trailerPlate: 'A 2291 B-5' }] },
    { name: 'a truck alone', rows: [{ goodsName: 'Сыр', truckPlate: 'AE 4417-5' }] },
    { name: 'neither', rows: [{ goodsName: 'Сыр', amount: 1 }] },
    { name: 'a truck’s cell that cannot be read', rows: [{ goodsName: 'Сыр', truckPlate: new CellError('#N/A'), trailerPlate: 'A 2291 B-5' }] },
  ],
  bad: [
    {
      name: 'a trailer alone',
      rows: [{ goodsName: 'Сыр', truckPlate: 'нет', trailerPlate: 'A 2291 B-5' }],
      findings: [{ row: 1, column: 'trailerPlate', message: 'alone', data: { value: 'A 2291 B-5' } }],
    },
  ],
});
