import { CellError } from '../../../src/shipment/model';
import { importerKppAndInn } from '../../../src/rules/parties/importer-kpp-and-inn';
import { testRule } from '../../support/rule-cases';

const row = { goodsName: 'Томаты', amount: 1 };

testRule(importerKppAndInn, {
  ok: [
    { name: 'an organisation with its KPP', rows: [{ ...row, importerInn: '7701000121', importerKpp: '770101001' }] },
    { name: 'an entrepreneur without one', rows: [{ ...row, importerInn: '123456789047' }] },
    { name: 'a wrong INN, which tells nothing', rows: [{ ...row, importerInn: '7701000122' }] },
    { name: 'no INN at all', rows: [{ ...row, importerKpp: '770101001' }] },
    { name: 'a KPP cell that cannot be read', rows: [{ ...row, importerInn: '7701000121', importerKpp: new CellError('#N/A') }] },
    { name: 'a sheet without a KPP column', rows: [{ ...row, importerInn: '7701000121' }], withoutColumns: ['importerKpp'] },
  ],
  bad: [
    {
      name: 'an organisation without a KPP',
      rows: [{ ...row, importerInn: '7701000121' }],
      findings: [{ row: 1, column: 'importerKpp', message: 'missing', data: { inn: '7701000121' } }],
    },
    {
      name: 'an entrepreneur with a KPP',
      rows: [{ ...row, importerInn: '123456789047', importerKpp: '770101001' }],
      findings: [
        { row: 1, column: 'importerKpp', message: 'superfluous', fix: [{ column: 'importerKpp', value: null }] },
      ],
    },
  ],
});
