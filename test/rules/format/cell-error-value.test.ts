import { CellError } from '../../../src/shipment/model';
import { cellErrorValue } from '../../../src/rules/format/cell-error-value';
import { testRule } from '../../support/rule-cases';

testRule(cellErrorValue, {
  ok: [
    { name: 'ordinary values', rows: [{ goodsName: 'Томаты', amount: 100 }] },
    { name: 'empty cells and cells that say so', rows: [{ goodsName: 'Томаты', amount: null, contractNumber: 'н/д' }] },
    { name: 'a text about an error', rows: [{ goodsName: 'Томаты', incident: 'ошибка #Н/Д в накладной' }] },
  ],
  bad: [
    {
      name: 'a lookup that found nothing',
      rows: [{ goodsName: 'Томаты', amount: new CellError('#N/A') }],
      findings: [{ row: 1, column: 'amount', message: 'error', data: { error: '#N/A' } }],
    },
    {
      name: 'a broken reference in a text and in a date',
      rows: [{ amount: 5, contractNumber: new CellError('#REF!'), contractDate: new CellError('#VALUE!') }],
      findings: [
        { row: 1, column: 'contractNumber', message: 'error' },
        { row: 1, column: 'contractDate', message: 'error', data: { error: '#VALUE!' } },
      ],
    },
  ],
});
