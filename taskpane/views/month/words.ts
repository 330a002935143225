import type { LocalizedText } from '../../../src/values';
import type { MonthDocument } from './prepare-month';

/** What the month view says beside the texts of the documents themselves. */
export const words = {
  month: { ru: 'Месяц', en: 'Month' },
  monthHint: { ru: 'Год и месяц: 2026-11', en: 'Year and month: 2026-11' },
  prepare: { ru: 'Подготовить документы месяца', en: 'Prepare the documents of the month' },
  running: { ru: 'Готовим документы месяца', en: 'Preparing the documents of the month' },
  emptyTitle: { ru: 'Документы месяца', en: 'Documents of the month' },
  emptySection4: { ru: 'Раздел 4 декларации и суммы для разделов 1 и 3', en: 'Section 4 of the declaration, figures for sections 1 and 3' },
  emptyStatform: { ru: 'Статформы с перечнем того, чего не хватает', en: 'Statistical forms with a list of what is missing' },
  emptyReport: { ru: 'Отчёт, платежи к возврату и все сроки', en: 'The report, deposits to claim back and all deadlines' },
  write: { ru: 'На лист', en: 'To a sheet' },
  save: { ru: 'Файл {name}', en: 'File {name}' },
  nothing: { ru: 'Срочных дел нет.', en: 'Nothing is due soon.' },
  agenda: { ru: 'Что сделать', en: 'What to do' },
  rows: { ru: 'Показать строки: {title}', en: 'Show the rows: {title}' },
  before: { ru: 'месяцем раньше {value}', en: 'the month before {value}' },
  plot: { ru: '{title}, столбцами: {values}', en: '{title} as bars: {values}' },
  supplies: { ru: 'ДОПП: {count}. НДС к уплате {payable}, превышение платежа над НДС {excess}.', en: 'DOPPs: {count}. VAT payable {payable}, excess of the deposit over VAT {excess}.' },
  noSupplies: { ru: 'В этом месяце ничего не принято на учёт: раздел 4 пустой.', en: 'Nothing was accepted for accounting in this month: section 4 is empty.' },
  dueBy: { ru: 'не позднее {date}', en: 'by {date}' },
  forms: { ru: 'Форм: {count}, готовы: {ready}, поданы: {filed}.', en: 'Forms: {count}, ready: {ready}, filed: {filed}.' },
  claims: { ru: 'Платежей: {count}, всего {total}.', en: 'Deposits: {count}, {total} in all.' },
  toKnow: { ru: 'К сведению: {count}', en: 'To know: {count}' },
  toCheck: { ru: 'Проверить и исправить: {count}', en: 'To check and correct: {count}' },
} as const satisfies Record<string, LocalizedText>;

export const documentTitles: Readonly<Record<MonthDocument, LocalizedText>> = {
  section4: { ru: 'Раздел 4 декларации', en: 'Section 4 of the declaration' },
  statform: { ru: 'Статистические формы', en: 'Statistical forms' },
  report: { ru: 'Отчёт за месяц', en: 'Monthly report' },
  refunds: { ru: 'Платежи к возврату', en: 'Deposits to claim back' },
  schedule: { ru: 'Сроки', en: 'Deadlines' },
};
