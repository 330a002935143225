import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const waybillOf = ({ values }: GoodsLine): string | undefined => values.waybillNumber;
const carrierAndDate = ({ values }: GoodsLine): string =>
  `${values.carrierTaxId ?? values.carrierName ?? ''}|${values.waybillDate ?? ''}`;

export const waybillInSeveralConsignments = defineRule({
  id: 'SPOT-X-014',
  name: 'waybill-in-several-consignments',
  title: { ru: 'Одна накладная в нескольких перевозках', en: 'One waybill in several shipments' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'border.data-match' },
  reads: ['shipment', 'waybillNumber', 'waybillDate', 'carrierTaxId', 'carrierName'],
  marks: ['waybillNumber'],
  messages: {
    repeated: {
      ru: 'Накладная {waybill} этого перевозчика уже стоит в перевозке {shipment} (строка {row}). Накладную выписывают на одну перевозку: проверьте номер и дату по документу.',
      en: 'Waybill {waybill} of this carrier already stands in shipment {shipment} (row {row}). A waybill is made out for one carriage: compare number and date with the paper.',
    },
  },
  explanation: {
    why: {
      ru: 'CMR или ТТН оформляют на одну поездку одной машины. Если номер повторился, строки скопировали с прошлой перевозки, и данные ДОПП не совпадут с накладной, которую водитель покажет на границе.',
      en: 'A CMR or TTN is made out for one trip of one truck. A repeated number means that rows were copied from an earlier shipment, and the DOPP will differ from the waybill the driver shows at the border.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', carrierTaxId: '690001110', waybillNumber: 'ЕА 7712345', waybillDate: '23.11.2026' },
        { shipment: 'SH-2', carrierTaxId: '690001110', waybillNumber: 'ЕА 7712345', waybillDate: '23.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', carrierTaxId: '690001110', waybillNumber: 'ЕА 7712345', waybillDate: '23.11.2026' },
        { shipment: 'SH-2', carrierTaxId: '690001110', waybillNumber: 'ЕА 7712346', waybillDate: '23.11.2026' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, waybillOf),
    check(group, _context, report) {
      eachLaterConsignment(
        group,
        waybillOf,
        ({ line, first }) =>
          report({ message: 'repeated', line, data: { ...placeOf(first), waybill: line.values.waybillNumber ?? '' } }),
        carrierAndDate,
      );
    },
  },
});
