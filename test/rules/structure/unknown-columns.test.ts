import { unknownColumns } from '../../../src/rules/structure/unknown-columns';
import { testRule } from '../../support/rule-cases';

const rows = [{ shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 }];

testRule(unknownColumns, {
  ok: [
    { name: 'columns that are all known', rows },
    { name: 'a known column twice, which is another matter', rows, extraHeaders: ['Сумма'] },
  ],
  bad: [
    {
      name: 'columns of the user’s own, once for all of them',
      rows,
      extraHeaders: ['Менеджер', 'Заявка клиента'],
      findings: [{ message: 'unknown', data: { count: 2 } }],
    },
    {
      name: 'a header one letter away from a known one',
      rows,
      extraHeaders: ['Валлюта'],
      findings: [
        {
          message: 'likely',
          data: { suggestions: { ru: ' Возможно, имелось в виду: «Валлюта» → «Валюта».', en: ' Perhaps meant: “Валлюта” → “Currency”.' } },
        },
      ],
    },
  ],
});
