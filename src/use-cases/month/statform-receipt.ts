import { cellAddress, columnTitle } from '../../shipment';
import type { ColumnId } from '../../shipment/columns';
import type { CellInput, ShipmentSheet } from '../../shipment/model';
import type { StatForm, StatformReceipt } from '../../statform';
import { monthText, type Month } from '../../month';
import { serialFromMoment, type CalendarDate, type Language, type LocalizedText } from '../../values';
import type { CellWrite, TableToWrite } from '../../workbook';

/** A form that was filed, as the workbook remembers it: the rows only hold the last number. */
export interface JournalledStatform {
  readonly month: Month;
  readonly number: string;
  readonly date?: CalendarDate;
  readonly status?: string;
  /** Number of the form that took its place. */
  readonly annulledBy?: string;
  readonly rows: readonly number[];
}

/**
 * The cells that note a receipt beside the rows of its form: number, date and status. A column the sheet lacks is
 * added right of `lastColumn`.
 */
export function planStatformReceipt(
  sheet: ShipmentSheet,
  form: Pick<StatForm, 'rows'>,
  receipt: StatformReceipt,
  { language, lastColumn }: { readonly language: Language; readonly lastColumn: number },
): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  const values: readonly (readonly [ColumnId, CellInput, string])[] = [
    ['statformNumber', receipt.number, '@'],
    ['statformDate', receipt.date === undefined ? null : serialFromMoment(receipt.date, sheet.date1904), 'dd.mm.yyyy'],
    ['statformStatus', receipt.status ?? null, '@'],
  ];
  let added = 0;
  for (const [column, value, format] of values) {
    const has = sheet.hasColumn(column);
    // What is not known any more must not stay from the form before.
    if (value === null && !has) continue;
    if (!has) {
      added += 1;
      writes.push({ cell: cellAddress(sheet.headerRow, lastColumn + added), value: columnTitle(column)[language] });
    }
    for (const row of form.rows) writes.push({ cell: has ? sheet.cellOf(row, column) : cellAddress(row, lastColumn + added), value, format });
  }
  return writes;
}

/** The journal after a receipt was noted: the form whose number it takes the place of is annulled by it. */
export function withReceipt(
  journal: readonly JournalledStatform[],
  month: Month,
  form: Pick<StatForm, 'rows' | 'receipt'>,
  receipt: StatformReceipt,
): readonly JournalledStatform[] {
  const before = form.receipt;
  const known = journal.filter(({ number }) => number !== receipt.number);
  const hasBefore = before !== undefined && before.number !== receipt.number;
  const annulled = !hasBefore
    ? known
    : known.some(({ number }) => number === before.number)
      ? known.map((entry) => (entry.number === before.number ? { ...entry, annulledBy: receipt.number } : entry))
      : [...known, { month, ...before, rows: form.rows, annulledBy: receipt.number }];
  return [...annulled, { month, ...receipt, rows: form.rows }];
}

/** The journal as a sheet, the latest last. */
export function statformJournalTable(journal: readonly JournalledStatform[], language: Language): TableToWrite {
  return {
    sheet: words.sheet[language],
    title: [words.title[language]],
    columns: [
      { header: words.month[language], width: 18, format: '@' },
      { header: columnTitle('statformNumber')[language], width: 28, format: '@' },
      { header: columnTitle('statformDate')[language], width: 14, format: 'dd.mm.yyyy' },
      { header: columnTitle('statformStatus')[language], width: 22, format: '@' },
      { header: words.annulledBy[language], width: 28, format: '@' },
    ],
    rows: journal.map(({ month, number, date, status, annulledBy }): CellInput[] => [
      monthText(month, language),
      number,
      date === undefined ? null : serialFromMoment(date),
      status ?? null,
      annulledBy ?? null,
    ]),
    notes: [words.note[language]],
  };
}

const words = {
  sheet: { ru: 'Журнал статформ', en: 'Statform journal' },
  title: { ru: 'Поданные статистические формы', en: 'Statistical forms that were filed' },
  month: { ru: 'За месяц', en: 'For' },
  annulledBy: { ru: 'Аннулирована формой', en: 'Annulled by' },
  note: {
    ru: 'Номера и статусы записаны вами по ответам ФТС; программа ничего не подаёт и не запрашивает.',
    en: 'Numbers and statuses are those you noted from the answers of the customs service; the program files and asks nothing.',
  },
} as const satisfies Record<string, LocalizedText>;
