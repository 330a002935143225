import { monthText } from '../../month';
import { breakdownTitles, figureTitles, type ComparedFigure, type FigureId, type MonthReport } from '../../report';
import type { CellInput } from '../../shipment/model';
import type { Decimal, Language, LocalizedText } from '../../values';
import type { TableToWrite } from '../../workbook';
import { columnWords, noteLines, rowsText } from './words';

/** A bar chart over columns of a table: names in one column, one series of values or several. */
export interface ChartOfTable {
  /** Sheet of the table. */
  readonly sheet: string;
  readonly title: string;
  /** Index of the column with the names, from 0. */
  readonly names: number;
  /** Index and name of each column of values. */
  readonly series: readonly { readonly column: number; readonly name: string }[];
  /** Rows of the table, from 0; `count` of them. */
  readonly first: number;
  readonly count: number;
  /** Excel number format of the values. */
  readonly format: string;
}

/** The charts of a report, on a sheet of their own. */
export interface ChartsOfReport {
  readonly sheet: string;
  readonly title: string;
  readonly charts: readonly ChartOfTable[];
}

/** Figures of the month beside those of the month before, and one sheet per breakdown. */
export function reportTables(report: MonthReport, language: Language): readonly TableToWrite[] {
  return [figuresTable(report, language), ...breakdownTables(report, language)];
}

/** Names of a breakdown that a chart holds and a reader still tells apart. */
const mostBars = 10;

/** The charts of these tables: figures of both months by their unit, and the greatest of each breakdown. */
export function reportCharts(report: MonthReport, language: Language): ChartsOfReport {
  // A month without shipments is no month to compare with: its bars would all be nothing.
  const hasBefore = report.figures.some(({ id, previous }) => id === 'shipments' && previous?.isZero() === false);
  const ofFigures = ([title, format, ids]: (typeof figureCharts)[number]): ChartOfTable[] => {
    const first = report.figures.findIndex(({ id }) => id === ids[0]);
    const own = report.figures.slice(first, first + ids.length);
    return own.every(({ value }) => value === undefined)
      ? []
      : [
          {
            sheet: figuresSheet(report, language),
            title: title[language],
            names: 0,
            series: [
              { column: 1, name: monthText(report.month, language) },
              ...(report.previousMonth && hasBefore ? [{ column: 2, name: monthText(report.previousMonth, language) }] : []),
            ],
            first,
            count: ids.length,
            format,
          },
        ];
  };
  return {
    sheet: `${words.charts[language]} ${report.month}`,
    title: `${words.title[language]}: ${monthText(report.month, language)}`,
    charts: [
      ...figureCharts.flatMap(ofFigures),
      ...report.breakdowns
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, entries }): ChartOfTable => {
          const measure = id === 'rejection' ? words.shipments[language] : words.value[language];
          return {
            sheet: breakdownSheet(id, report, language),
            title: `${breakdownTitles[id][language]}: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
            names: 0,
            series: [{ column: id === 'rejection' ? 1 : 2, name: measure }],
            first: 0,
            count: Math.min(entries.length, mostBars),
            format: '#,##0',
          };
        }),
    ],
  };
}

function figuresSheet({ month }: MonthReport, language: Language): string {
  return `${words.sheet[language]} ${month}`;
}

function breakdownSheet(id: keyof typeof breakdownTitles, { month }: MonthReport, language: Language): string {
  return `${breakdownTitles[id][language]} ${month}`;
}

function figuresTable(report: MonthReport, language: Language): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const places = ({ unit }: ComparedFigure): number => (unit === 'count' ? 0 : unit === 'percent' || unit === 'hours' ? 1 : 2);
  const cell = (figure: ComparedFigure, value: Decimal | undefined): CellInput =>
    value === undefined ? null : Number(value.toFixed(places(figure)));
  return {
    sheet: figuresSheet(report, language),
    title: [`${text(words.title)}: ${monthText(report.month, language)}`],
    columns: [
      { header: text(words.figure), width: 42, format: '@' },
      { header: monthText(report.month, language), width: 20, format: '#,##0' },
      { header: report.previousMonth ? monthText(report.previousMonth, language) : '—', width: 20, format: '#,##0' },
      { header: text(words.change), width: 20, format: '#,##0' },
      { header: text(columnWords.rows), width: 40, format: '@' },
    ],
    rows: report.figures.map((figure): CellInput[] => [
      figureTitles[figure.id][language],
      cell(figure, figure.value),
      cell(figure, figure.previous),
      cell(figure, figure.change),
      rowsText(figure.rows),
    ]),
    rowFormats: new Map(
      report.figures.flatMap(({ unit }, index): [number, string][] => {
        const format = unitFormats[unit];
        return format === undefined ? [] : [[index, format]];
      }),
    ),
    notes: noteLines(report.notes, language),
  };
}

/** Number formats of figures that are not whole numbers. */
const unitFormats: Readonly<Partial<Record<ComparedFigure['unit'], string>>> = {
  RUB: '#,##0.00',
  kg: '#,##0.00',
  percent: '0.0',
  hours: '#,##0.0',
};

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
  charts: { ru: 'Диаграммы', en: 'Charts' },
  shipments: { ru: 'Перевозок', en: 'Shipments' },
  value: { ru: 'Стоимость, ₽', en: 'Value, RUB' },
  deposit: { ru: 'Обеспечение, ₽', en: 'Deposits, RUB' },
  tax: { ru: 'Налог, ₽', en: 'Tax, RUB' },
} as const satisfies Record<string, LocalizedText>;

/** Title, number format and figures of the charts over the table of figures; the figures stand one below the other. */
const figureCharts: readonly (readonly [title: LocalizedText, format: string, figures: readonly FigureId[]])[] = [
  [{ ru: 'Суммы, ₽', en: 'Amounts, RUB' }, '#,##0', ['value', 'deposit', 'vat', 'excise']],
  [
    { ru: 'Перевозки', en: 'Shipments' },
    '#,##0',
    ['shipments', 'filed', 'rejections', 'incidents', 'cancelled'],
  ],
  [{ ru: 'Время в среднем, часов', en: 'Time on average, hours' }, '#,##0.0', ['filingToQr', 'qrToHandOver', 'filingToHandOver']],
];
