import { columnOf, columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { emptyCells } from './empty-cells';

/** What a DOPP is said to hold by two or more sources, and what the deposit within it is computed from. */
const required = [
  'importDate',
  'importerInn',
  'supplierName',
  'truckPlate',
  'hsCode',
  'goodsName',
  'amount',
  'currency',
  'vatRate',
] as const;

const row = {
  shipment: 'SH-1',
  importDate: '27.11.2026',
  importerInn: '7701000121',
  supplierName: 'ТОО «Туркестан Агро»',
  truckPlate: '482ABE13',
  hsCode: '0702000000',
  goodsName: 'Томаты свежие',
  amount: 1140000,
  currency: 'RUB',
  vatRate: '10 %',
};

export const requiredCellEmpty = defineRule({
  id: 'SPOT-F-040',
  name: 'required-cell-empty',
  title: { ru: 'Обязательная ячейка пуста', en: 'Required cell is empty' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.contents' },
  reads: required,
  marks: required,
  messages: {
    empty: {
      ru: 'Не заполнено: «{column}». Без этого нельзя подать ДОПП и рассчитать платёж. Введите значение, например: {example}.',
      en: 'Not filled in: “{column}”. Without it the DOPP cannot be filed nor the deposit computed. Type the value, for example: {example}.',
    },
  },
  explanation: {
    why: {
      ru: 'В ДОПП указывают поставщика, получателя, товары с кодами ТН ВЭД, машину и её номер, плановую дату ввоза и сумму обеспечительного платежа. Платёж складывается из стоимости, валюты и ставки НДС каждой строки. Слова «нет», «н/д» и прочерк считаются пустой ячейкой.',
      en: 'A DOPP names the supplier, the recipient, the goods with HS codes, the truck and its plate, the planned import date and the deposit. The deposit comes from amount, currency and VAT rate of every line. The words “нет”, “н/д”, n/a and a dash count as an empty cell.',
    },
    wrong: { rows: [{ ...row, truckPlate: 'нет' }] },
    right: { rows: [row] },
  },
  check(consignment, context, report) {
    for (const { line, column } of emptyCells(consignment, context.sheet, required))
      report({ message: 'empty', line, column, data: { column: columnTitle(column), example: columnOf(column).example } });
  },
});
