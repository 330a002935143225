import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { sameName } from './comparable-text';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const supplierOf = ({ values }: GoodsLine): string | undefined =>
  values.supplierName === undefined ? undefined : values.supplierTaxId;

export const taxIdWithTwoNames = defineRule({
  id: 'SPOT-X-019',
  name: 'tax-id-with-two-names',
  title: { ru: 'Один налоговый номер у двух поставщиков', en: 'One tax number for two suppliers' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'border.party-details-match' },
  reads: ['shipment', 'supplierName', 'supplierTaxId'],
  marks: ['supplierName'],
  messages: {
    differs: {
      ru: 'Номер {id} здесь у поставщика «{value}», а в перевозке {shipment} (строка {row}) у «{other}». Сверьте название с договором и пишите его одинаково.',
      en: 'Number {id} belongs to supplier “{value}” here and to “{other}” in shipment {shipment} (row {row}). Compare the name with the contract and write it the same way.',
    },
  },
  explanation: {
    why: {
      ru: 'Два названия при одном номере — опечатка или номер, оставшийся от чужой строки. На границе реквизиты сторон сверяют с документами. Кавычки, форма собственности и порядок слов расхождением не считаются.',
      en: 'Two names with one number are a typing error, or a number left from another row. At the border details of the parties are compared with the papers. Quotes, the form of company and the order of words are no difference.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' },
        { shipment: 'SH-2', supplierName: 'ОАО «Минский молочный завод»', supplierTaxId: '191234563' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' },
        { shipment: 'SH-2', supplierName: 'ОАО «Минский молочный завод»', supplierTaxId: '200988541' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, supplierOf),
    check(group, _context, report) {
      eachLaterConsignment(group, supplierOf, ({ line, first }) => {
        const { supplierName: value = '', supplierTaxId: id = '' } = line.values;
        const { supplierName: other = '' } = first.values;
        if (!sameName(value, other))
          report({ message: 'differs', line, data: { ...placeOf(first), id, value, other } });
      });
    },
  },
});
