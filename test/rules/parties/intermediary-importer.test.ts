import { intermediaryImporter } from '../../../src/rules/parties/intermediary-importer';
import { testRule } from '../../support/rule-cases';

testRule(intermediaryImporter, {
  ok: [
    { name: 'the importer himself', rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: 'импортёр' }] },
    { name: 'no role given', rows: [{ goodsName: 'Томаты', amount: 1, applicantRole: null }] },
  ],
  bad: [
    {
      name: 'an intermediary, once for the shipment’s first row',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', amount: 1, applicantRole: 'комиссионер' },
        { shipment: 'SH-1', goodsName: 'Огурцы', amount: 1, applicantRole: null },
      ],
      findings: [{ row: 1, column: 'applicantRole', message: 'intermediary' }],
    },
  ],
});
