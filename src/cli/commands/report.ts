import { breakdownTitles, figureTitles, monthReport, refunds } from '../../report';
import { explainRejection } from '../../rules/rejections';
import { noteText } from '../../month';
import { refundTables, reportCharts, reportTables } from '../../use-cases/month';
import { fillText, type LocalizedText } from '../../values';
import type { Command } from '../command';
import { json, outOptions, periodOption, readFolder, readMonthInput, readPeriod, writeFiles } from '../month';
import { jsonOption } from '../options';
import { harmless, wrap } from '../terminal';

export const report: Command = {
  name: 'report',
  synopsis: 'FILE --period YYYY-MM --out DIR [--force] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: { ru: 'отчёт за месяц с диаграммами и платежи к возврату', en: 'report of a month with charts, and deposits to claim back' },
  details: {
    ru: 'В папку DIR пишутся report.xlsx (показатели, разрезы, диаграммы, платежи к возврату с данными для заявлений) и report.json. У каждого показателя названы строки листа.',
    en: 'Writes report.xlsx (figures, breakdowns, charts, deposits to claim back with the data of applications) and report.json to the folder DIR. Each figure names its sheet rows.',
  },
  options: { ...periodOption, ...outOptions, json: jsonOption },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = readFolder(args, 'spot report FILE --period 2026-11 --out DIR');
    const month = readPeriod(args);
    const input = await readMonthInput(args, context);
    const { language, terminal } = context;
    const result = monthReport({
      ...input,
      month,
      causeOfRefusal: (text) => explainRejection(text).matches[0]?.rejection.title,
    });
    const claims = refunds(input);
    const document = {
      month,
      figures: result.figures.map(({ id, unit, value, previous, change, rows }) => ({
        id,
        title: figureTitles[id][language],
        unit,
        value: value?.toFixed() ?? null,
        previous: previous?.toFixed() ?? null,
        change: change?.toFixed() ?? null,
        rows,
      })),
      breakdowns: result.breakdowns.map(({ id, entries }) => ({
        id,
        title: breakdownTitles[id][language],
        entries: entries.map((entry) => ({
          name: entry.name[language],
          shipments: entry.shipments,
          value: entry.value.toFixed(2),
          deposit: entry.deposit.toFixed(2),
          tax: entry.tax.toFixed(2),
          rows: entry.rows,
        })),
      })),
      refunds: claims.refunds.map((refund) => ({
        ...refund,
        deposit: refund.deposit.toFixed(2),
        amount: refund.amount.toFixed(2),
        documents: refund.documents.map((one) => one[language]),
      })),
      refundTotal: claims.total.toFixed(2),
      notes: [...result.notes, ...claims.notes].map((note) => noteText(note, language)),
    };
    const { writeTableWorkbook } = await import('../../workbook/xlsx/write-tables');
    const tables = [...reportTables(result, language), ...refundTables({ ...input, refunds: claims }, language)];
    await writeFiles(
      folder,
      [
        ['report.xlsx', await writeTableWorkbook(tables, reportCharts(result, language))],
        ['report.json', json(document)],
      ],
      args.flag('force'),
    );
    if (args.flag('json')) terminal.out(json(document));
    else
      terminal.out(
        [
          ...document.figures.map(({ title, value, previous }) => `${title}: ${value ?? '—'}${previous === null ? '' : ` (${previous})`}`),
          fillText(words.refunds, language, { count: claims.refunds.length, total: document.refundTotal }),
          ...document.notes.slice(0, 10).map((note) => wrap(harmless(`- ${note}`), terminal.width, 2)),
          fillText(words.written, language, { folder: harmless(folder) }),
          '',
        ].join('\n'),
      );
    return 0;
  },
};

const words = {
  refunds: { ru: 'Платежи к возврату: {count}, всего {total} ₽.', en: 'Deposits to claim back: {count}, {total} RUB in all.' },
  written: { ru: 'Записано в {folder}: report.xlsx, report.json. В скобках прошлый месяц.', en: 'Written to {folder}: report.xlsx, report.json. The month before in brackets.' },
} as const satisfies Record<string, LocalizedText>;
