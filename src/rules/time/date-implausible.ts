import type { ColumnId } from '../../shipment';
import { columnTitle } from '../../shipment';
import type { Moment } from '../../values';
import { yearOf } from '../../values';
import { defineRule } from '../define-rule';
import { memo } from '../memo';
import { shownDate } from '../shown';

/** How far dates of a shipment plausibly lie from the day of the check, in years: our own measure. */
const yearsAhead = 2;
const yearsBack = 10;
/** Framework contracts live longer than papers of one delivery. */
const contractYearsBack = 25;

const columns = [
  'importDate',
  'specificationDate',
  'invoiceDate',
  'waybillDate',
  'paymentDate',
  'doppDate',
  'handedOver',
  'acknowledged',
  'crossedAt',
  'acceptanceDate',
] as const satisfies readonly ColumnId[];

/** The first plausible years and the first one too far ahead, as texts that dates compare with. */
const boundsOf = memo((asOf: string) => {
  const year = yearOf(asOf as Moment);
  return {
    contractFrom: String(year - contractYearsBack),
    from: String(year - yearsBack),
    until: String(year + yearsAhead + 1),
  };
});

function farAway(column: ColumnId, date: Moment) {
  return { message: 'far', column, data: { title: columnTitle(column), date: shownDate(date) } } as const;
}

export const dateImplausible = defineRule({
  id: 'SPOT-T-013',
  name: 'date-implausible',
  title: { ru: 'Неправдоподобный год', en: 'Implausible year' },
  goal: 'matching-papers',
  kind: 'dynamic',
  scope: 'line',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Даты поставки лежат не дальше двух лет вперёд и десяти назад, договора — двадцати пяти назад (наш порог).',
      en: 'Dates of a delivery lie within two years ahead and ten back, of a contract twenty-five back (our own measure).',
    },
  },
  reads: ['contractDate', ...columns],
  marks: ['contractDate', ...columns],
  messages: {
    far: {
      ru: '«{title}»: {date} слишком далеко от сегодняшнего дня. Проверьте год.',
      en: '“{title}”: {date} is too far from today. Check the year.',
    },
  },
  explanation: {
    why: {
      ru: '2062 вместо 2026 или 1926 вместо 2026 — обычная опечатка, а год, набранный двумя цифрами, читается не так, как думали. По дате ищут ставку, курс и срок, поэтому ошибка в годе меняет весь расчёт.',
      en: '2062 instead of 2026, or 1926, is a common slip, and a year typed with two digits is read otherwise than meant. Rates, exchange rates and terms are looked up by date, so a wrong year changes the whole computation.',
    },
    wrong: { rows: [{ shipment: 'SH-1', contractDate: '02.03.2062', importDate: '27.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', importDate: '27.11.2026' }] },
  },
  check({ own }, { asOf }, report) {
    const { contractFrom, from, until } = boundsOf(asOf);
    const { contractDate } = own;
    if (contractDate !== undefined && (contractDate < contractFrom || contractDate >= until))
      report(farAway('contractDate', contractDate));
    for (const column of columns) {
      const date = own[column];
      if (date !== undefined && (date < from || date >= until)) report(farAway(column, date));
    }
  },
});
