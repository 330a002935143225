import { columnOf, columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { emptyCells } from './empty-cells';

/** What the reconstructed model of the DOPP asks for besides the required cells. */
const recommended = [
  'shipment',
  'departureCountry',
  'supplierTaxId',
  'contractNumber',
  'contractDate',
  'invoiceNumber',
  'invoiceDate',
  'waybillNumber',
  'carrierName',
  'carrierTaxId',
  'carrierCountry',
  'quantity',
  'unit',
  'netWeight',
  'grossWeight',
] as const;

const row = {
  shipment: 'SH-1',
  departureCountry: 'KZ',
  supplierTaxId: '940140000385',
  contractNumber: 'TA-12/26',
  contractDate: '02.03.2026',
  invoiceNumber: 'KZ-1187',
  invoiceDate: '21.11.2026',
  waybillNumber: '0045121',
  carrierName: 'ТОО «Шымкент Транс»',
  carrierTaxId: '150940004561',
  carrierCountry: 'KZ',
  quantity: 12000,
  unit: 'кг',
  netWeight: 12000,
  grossWeight: 12960,
};

export const recommendedCellEmpty = defineRule({
  id: 'SPOT-F-041',
  name: 'recommended-cell-empty',
  title: { ru: 'Желательная ячейка пуста', en: 'Recommended cell is empty' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: recommended,
  marks: recommended,
  messages: {
    empty: {
      ru: 'Не заполнено: «{column}». Вероятно, это понадобится в ДОПП: форма не опубликована. Введите значение, например: {example}.',
      en: 'Not filled in: “{column}”. The DOPP will probably ask for it; its form is not published. Type the value, for example: {example}.',
    },
  },
  explanation: {
    why: {
      ru: 'Кроме товаров и машины ДОПП описывает перевозчика, договор и сопроводительные документы; точный состав полей не опубликован и восстановлен по родственным формам. На границе ДОПП сверяют с инвойсом и накладной, а отсутствие данных перевозчика названо среди ошибок. Если значения пока нет, заполните его до подачи.',
      en: 'Besides goods and truck a DOPP describes the carrier, the contract and the accompanying papers; its exact fields are not published and are reconstructed from sibling forms. At the border the DOPP is compared with invoice and waybill, and missing details of the carrier are named among mistakes. Where a value is not known yet, fill it in before filing.',
    },
    wrong: { rows: [{ ...row, carrierName: null }] },
    right: { rows: [row] },
  },
  check(consignment, context, report) {
    for (const { line, column } of emptyCells(consignment, context.sheet, recommended))
      report({ message: 'empty', line, column, data: { column: columnTitle(column), example: columnOf(column).example } });
  },
});
