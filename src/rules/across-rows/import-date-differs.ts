import { defineRule } from '../define-rule';
import { reportDiffering } from './differing-cells';

export const importDateDiffers = defineRule({
  id: 'SPOT-X-001',
  name: 'import-date-differs',
  title: { ru: 'Разные даты ввоза в одной перевозке', en: 'Import dates differ within a shipment' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'dopp.one-per-carriage' },
  reads: ['shipment', 'importDate'],
  marks: ['importDate'],
  messages: {
    differs: {
      ru: 'Дата ввоза {value}, а в строке {row} той же перевозки {other}. Машина пересекает границу один раз: введите {other} или дайте строке другой номер перевозки.',
      en: 'The import date is {value}, while row {row} of the same shipment has {other}. A truck crosses the border once: type {other}, or give the row another shipment number.',
    },
  },
  explanation: {
    why: {
      ru: 'На каждую перевозку подают одну ДОПП, и плановая дата ввоза в ней одна. От неё считают срок подачи и срок обеспечительного платежа. Если в строках разные даты, в ДОПП попадёт первая, и срок может оказаться пропущенным.',
      en: 'Each carriage has one DOPP with one planned import date. The terms of filing and of the deposit count from it. Where rows have different dates, the first one enters the DOPP, and the term may turn out to be missed.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '24.11.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', importDate: '04.12.2026' },
        { shipment: 'SH-2', goodsName: 'Томаты', importDate: '24.11.2026' },
      ],
    },
  },
  check(consignment, context, report) {
    reportDiffering(consignment, ['importDate'], context, report);
  },
});
