import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { sameNumber } from './comparable-text';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const supplierOf = ({ values }: GoodsLine): string | undefined =>
  values.supplierTaxId === undefined ? undefined : values.supplierName;

export const supplierNameWithTwoTaxIds = defineRule({
  id: 'SPOT-X-018',
  name: 'supplier-name-with-two-tax-ids',
  title: { ru: 'Один поставщик с двумя налоговыми номерами', en: 'One supplier with two tax numbers' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'border.party-details-match' },
  reads: ['shipment', 'supplierName', 'supplierTaxId', 'supplierCountry'],
  marks: ['supplierTaxId'],
  messages: {
    differs: {
      ru: 'У поставщика «{name}» здесь номер {value}, а в перевозке {shipment} (строка {row}) {other}. Сверьте номер с договором; если это разные фирмы с одним названием, замечание можно скрыть.',
      en: 'Supplier “{name}” has number {value} here and {other} in shipment {shipment} (row {row}). Compare it with the contract; if these are two firms of one name, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'Поставщика в ДОПП и в декларации узнают по налоговому номеру. Расхождение реквизитов сторон названо среди причин, по которым машину разворачивают. Контрольная цифра ловит не всякую опечатку, а другой номер у того же поставщика заметен сразу.',
      en: 'DOPP and declaration know a supplier by the tax number. Differing details of the parties are named among the reasons of turning a truck back. A check digit does not catch every slip, but another number of the same supplier shows at once.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' },
        { shipment: 'SH-2', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '200988541' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' },
        { shipment: 'SH-2', supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, supplierOf),
    check(group, _context, report) {
      eachLaterConsignment(group, supplierOf, ({ line, first }) => {
        const { supplierName: name = '', supplierTaxId: value = '' } = line.values;
        const { supplierTaxId: other = '' } = first.values;
        const oneState = line.values.supplierCountry === first.values.supplierCountry;
        if (oneState && !sameNumber(value, other))
          report({ message: 'differs', line, data: { ...placeOf(first), name, value, other } });
      });
    },
  },
});
