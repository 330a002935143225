import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { sameNumber } from './comparable-text';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const carrierOf = ({ values }: GoodsLine): string | undefined =>
  values.carrierTaxId === undefined ? undefined : values.carrierName;

export const carrierWithTwoTaxIds = defineRule({
  id: 'SPOT-X-028',
  name: 'carrier-with-two-tax-ids',
  title: { ru: 'Один перевозчик с двумя налоговыми номерами', en: 'One carrier with two tax numbers' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'border.party-details-match' },
  reads: ['shipment', 'carrierName', 'carrierTaxId', 'carrierCountry'],
  marks: ['carrierTaxId'],
  messages: {
    differs: {
      ru: 'У перевозчика «{name}» здесь номер {value}, а в перевозке {shipment} (строка {row}) {other}. Сверьте номер с накладной; если это разные фирмы с одним названием, замечание можно скрыть.',
      en: 'Carrier “{name}” has number {value} here and {other} in shipment {shipment} (row {row}). Compare it with the waybill; if these are two firms of one name, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозчика в ДОПП указывают с налоговым номером его страны, и на границе реквизиты сверяют с документами, которые везёт водитель. Два номера у одной фирмы — опечатка или номер из чужой строки.',
      en: 'A DOPP names the carrier with the tax number of his country, and at the border details are compared with the papers the driver carries. Two numbers of one firm are a slip or a number from another row.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' },
        { shipment: 'SH-2', carrierName: 'ООО «Рустранс»', carrierTaxId: '7701000121' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' },
        { shipment: 'SH-2', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, carrierOf),
    check(group, _context, report) {
      eachLaterConsignment(group, carrierOf, ({ line, first }) => {
        const { carrierName: name = '', carrierTaxId: value = '' } = line.values;
        const { carrierTaxId: other = '' } = first.values;
        const oneState = line.values.carrierCountry === first.values.carrierCountry;
        if (oneState && !sameNumber(value, other))
          report({ message: 'differs', line, data: { ...placeOf(first), name, value, other } });
      });
    },
  },
});
