import { monthText } from '../../month';
import { breakdownTitles, figureTitles, type ComparedFigure, type MonthReport } from '../../report';
import type { CellInput } from '../../shipment/model';
import type { Decimal, Language, LocalizedText } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, noteLines, rowsText } from './words';

/** A bar chart over columns of a table: names in one column, one series of values or several. */
export interface ChartOfTable {
  /** Sheet of the table the chart stands on. */
  readonly sheet: string;
  readonly title: string;
  /** Index of the column with the names, from 0. */
  readonly names: number;
  /** Index and name of each column of values. */
  readonly series: readonly { readonly column: number; readonly name: string }[];
  /** Rows of the table, from 0; `count` of them. */
  readonly first: number;
  readonly count: number;
}

/** Figures of the month beside those of the month before, and one sheet per breakdown. */
export function reportTables(report: MonthReport, language: Language): readonly TableToWrite[] {
  return [figuresTable(report, language), ...breakdownTables(report, language)];
}

/** The charts of these tables: money of both months, and the greatest of each breakdown. */
export function reportCharts(report: MonthReport, language: Language): readonly ChartOfTable[] {
  const money = report.figures.flatMap(({ unit }, index) => (unit === 'RUB' ? [index] : []));
  const [first = 0] = money;
  return [
    {
      sheet: figuresSheet(report, language),
      title: words.money[language],
      names: 0,
      series: [
        { column: 1, name: monthText(report.month, language) },
        ...(report.previousMonth ? [{ column: 2, name: monthText(report.previousMonth, language) }] : []),
      ],
      first,
      count: money.length,
    },
    ...report.breakdowns
      .filter(({ entries }) => entries.length > 0)
      .map(({ id, entries }): ChartOfTable => ({
        sheet: breakdownSheet(id, report, language),
        title: breakdownTitles[id][language],
        names: 0,
        series: id === 'rejection' ? [{ column: 1, name: words.shipments[language] }] : [{ column: 2, name: words.value[language] }],
        first: 0,
        count: Math.min(entries.length, 10),
      })),
  ];
}

function figuresSheet({ month }: MonthReport, language: Language): string {
  return `${words.sheet[language]} ${month}`;
}

function breakdownSheet(id: keyof typeof breakdownTitles, { month }: MonthReport, language: Language): string {
  return `${breakdownTitles[id][language]} ${month}`;
}

function figuresTable(report: MonthReport, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const places = ({ unit }: ComparedFigure): number => (unit === 'count' ? 0 : unit === 'share' ? 3 : 2);
  const cell = (figure: ComparedFigure, value: Decimal | undefined): CellInput =>
    value === undefined ? null : Number(value.toFixed(places(figure)));
  return {
    sheet: figuresSheet(report, language),
    title: [`${text(words.title)}: ${monthText(report.month, language)}`],
    columns: [
      { header: text(words.figure), width: 48, format: '@' },
      { header: monthText(report.month, language), width: 20, format: '#,##0.###' },
      { header: report.previousMonth ? monthText(report.previousMonth, language) : '—', width: 20, format: '#,##0.###' },
      { header: text(words.change), width: 18, format: '+#,##0.###;-#,##0.###;0' },
      { header: text(columnWords.rows), width: 40, format: '@' },
    ],
    rows: report.figures.map((figure): CellInput[] => [
      figureTitles[figure.id][language],
      cell(figure, figure.value),
      cell(figure, figure.previous),
      cell(figure, figure.change),
      rowsText(figure.rows),
    ]),
    notes: noteLines(report.notes, language),
  };
}

function breakdownTables(report: MonthReport, language: Language): TableToWrite[] {
  const money = { width: 18, format: '#,##0.00' };
  return report.breakdowns
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, entries }) => ({
      sheet: breakdownSheet(id, report, language),
      title: [`${breakdownTitles[id][language]}: ${monthText(report.month, language)}`],
      columns: [
        { header: breakdownTitles[id][language], width: 44, format: '@' },
        { header: words.shipments[language], width: 12, format: '0' },
        { header: words.value[language], ...money },
        { header: words.deposit[language], ...money },
        { header: words.tax[language], ...money },
        { header: columnWords.rows[language], width: 40, format: '@' },
      ],
      rows: entries.map((entry): CellInput[] => [
        entry.name[language],
        entry.shipments,
        Number(entry.value.toFixed(2)),
        Number(entry.deposit.toFixed(2)),
        Number(entry.tax.toFixed(2)),
        rowsText(entry.rows),
      ]),
    }));
}

const words = {
  sheet: { ru: 'Отчёт', en: 'Report' },
  title: { ru: 'Отчёт за месяц', en: 'Monthly report' },
  figure: { ru: 'Показатель', en: 'Figure' },
  change: { ru: 'Изменение', en: 'Change' },
  money: { ru: 'Суммы, ₽', en: 'Amounts, RUB' },
  shipments: { ru: 'Перевозок', en: 'Shipments' },
  value: { ru: 'Стоимость, ₽', en: 'Value, RUB' },
  deposit: { ru: 'Обеспечение, ₽', en: 'Deposits, RUB' },
  tax: { ru: 'Налог, ₽', en: 'Tax, RUB' },
} as const satisfies Record<string, LocalizedText>;
