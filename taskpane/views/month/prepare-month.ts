import { section4Document, section4InSteps, section4Xml, provisionalProfile, type Section4 } from '../../../src/declaration';
import { paidOrSheetLedger, type Month } from '../../../src/month';
import { isSampleCompany, readProfile, type CompanyProfile } from '../../../src/profile';
import { monthReportInSteps, refundsInSteps, type MonthReport, type Refunds } from '../../../src/report';
import { explainRejection } from '../../../src/rules/rejections';
import { deadlinesInSteps, icsText, type Schedule } from '../../../src/schedule';
import { readRates, readShipmentsInSteps } from '../../../src/shipment';
import type { ShipmentSheet } from '../../../src/shipment/model';
import { currentAlbum, statformsInSteps, statformXml, type AlbumVersion, type Statforms } from '../../../src/statform';
import { findRatesSheet } from '../../../src/use-cases';
import {
  refundTables,
  reportTables,
  scheduleTable,
  section4Tables,
  statformJournalTable,
  statformTables,
  type JournalledStatform,
} from '../../../src/use-cases/month';
import type { CalendarDate, Language } from '../../../src/values';
import { WorkbookFault, type TableToWrite, type WorkbookPort } from '../../../src/workbook';
import type { SheetRequest, TextFile } from '../../services';
import { paidOfBook } from '../../use-cases/paid-book';
import { createPause, inSlices } from '../../use-cases/pause';
import { loadPaymentBook } from '../../use-cases/payment-book';
import { loadStatformJournal } from '../../use-cases/statform-journal';

export const monthDocuments = ['section4', 'statform', 'report', 'refunds', 'schedule'] as const;
export type MonthDocument = (typeof monthDocuments)[number];

export interface MonthRequest extends SheetRequest {
  readonly month: Month;
  /** Days off of the user's region. */
  readonly regionalHolidays?: readonly CalendarDate[];
  /** Make forms anew that were filed, in place of the annulled ones. */
  readonly replaceFiled?: boolean;
}

/** What a form of the customs service needs of the company and does not find in the settings. */
export type MissingCompanyField = 'name' | 'inn' | 'signerSurname' | 'signerFirstName';

/** Everything of one month, as the pane shows it. */
export interface MonthOutcome {
  readonly sheet: ShipmentSheet;
  /** The last column in use, from 1: where a column can be added. */
  readonly lastColumn: number;
  readonly month: Month;
  readonly section4: Section4;
  /** Consignments whose payments come from the statements noted in the workbook; the others' from the rows. */
  readonly paidByStatements: number;
  readonly statforms: Statforms;
  readonly missingCompany: readonly MissingCompanyField[];
  /** The forms stand in the name of the invented company. */
  readonly isSample: boolean;
  readonly journal: readonly JournalledStatform[];
  readonly report: MonthReport;
  readonly refunds: Refunds;
  readonly schedule: Schedule;
  tables(document: MonthDocument, language: Language): readonly TableToWrite[];
  /** Their texts are put together when they are asked for. */
  files(document: MonthDocument, language: Language, album?: AlbumVersion): readonly TextFile[];
}

/** Shares of the progress at which the parts end. */
const shares = { reading: 0.5, rows: 0.6, section4: 0.7, statforms: 0.8, report: 0.9, refunds: 0.95, schedule: 1 } as const;

/** Reads the sheet and prepares the documents of a month. Nothing is written. Rejects with `WorkbookFault`. */
export async function prepareMonth(workbook: WorkbookPort, request: MonthRequest): Promise<MonthOutcome> {
  const { asOf, signal, onProgress, month } = request;
  const { profile, regulation } = readProfile(request.profile);
  const pause = createPause();
  const ratesSheet = findRatesSheet(await workbook.sheets());
  const rates = readRates(ratesSheet === undefined ? undefined : await workbook.readSheet(ratesSheet, { signal }));
  const book = await loadPaymentBook(workbook, pause);
  const journal = await loadStatformJournal(workbook);
  const block = await workbook.readSheet(request.sheet, { signal, onProgress: (share) => onProgress(share * shares.reading) });
  if (signal.aborted) throw new WorkbookFault('cancelled');
  const part = <Result>(steps: Generator<unknown, Result>, from: number, to: number): Promise<Result> =>
    inSlices(told(steps, (share) => onProgress(from + (to - from) * share)), signal);
  const sheet = await part(readShipmentsInSteps(block), shares.reading, shares.rows);
  const input = { sheet, rates, regulation, profile, asOf };
  const paid = paidOfBook(book);
  const ledger = paid.size === 0 ? undefined : paidOrSheetLedger(sheet, input, paid);
  const withLedger = { ...input, month, ...(ledger ? { ledger } : {}) };
  const declaration = await part(section4InSteps(withLedger), shares.rows, shares.section4);
  const forms = await part(
    statformsInSteps({ ...input, month, replaceFiled: request.replaceFiled === true }),
    shares.section4,
    shares.statforms,
  );
  const report = await part(
    monthReportInSteps({ ...input, month, causeOfRefusal: (text) => explainRejection(text).matches[0]?.rejection.title }),
    shares.statforms,
    shares.report,
  );
  const claims = await part(refundsInSteps(withLedger), shares.report, shares.refunds);
  const schedule = await part(
    deadlinesInSteps({ ...input, ...(request.regionalHolidays ? { regionalHolidays: request.regionalHolidays } : {}) }),
    shares.refunds,
    shares.schedule,
  );
  const form = regulation.on('declaration.form', asOf)?.value ?? '';
  return {
    sheet,
    lastColumn: block.firstColumn - 1 + block.rows.reduce((widest, cells) => Math.max(widest, cells.length), 1),
    month,
    section4: declaration,
    paidByStatements: sheet.consignments.filter(({ key }) => paid.has(key)).length,
    statforms: forms,
    missingCompany: missingOf(profile.company, sheet),
    isSample: isSampleCompany(profile.company),
    journal,
    report,
    refunds: claims,
    schedule,
    tables(document, language) {
      switch (document) {
        case 'section4':
          return section4Tables(declaration, language);
        case 'statform':
          return [...statformTables(forms, language), ...(journal.length > 0 ? [statformJournalTable(journal, language)] : [])];
        case 'report':
          return reportTables(report, language);
        case 'refunds':
          return refundTables({ refunds: claims, asOf, profile, regulation }, language);
        case 'schedule':
          return [scheduleTable(schedule, asOf, language)];
      }
    },
    files(document, language, album = currentAlbum) {
      switch (document) {
        case 'section4':
          return [
            lazyFile(`section4-${month}.xml`, () => section4Xml(declaration, provisionalProfile, { form, profile })),
            lazyFile(`section4-${month}.json`, () => `${JSON.stringify(section4Document(declaration, form, language), null, 2)}\n`),
          ];
        case 'statform':
          return forms.forms.flatMap(({ number, fields }) =>
            fields ? [lazyFile(`statform-${month}-${number}.xml`, () => statformXml(fields, album))] : [],
          );
        case 'schedule':
          return [lazyFile('calendar.ics', () => icsText(schedule.deadlines, asOf, language))];
        case 'report':
        case 'refunds':
          return [];
      }
    },
  };
}

/** Tells the share done that each step yields; a part that walks over the rows several times never goes back. */
function* told<Result>(steps: Generator<unknown, Result>, tell: (share: number) => void): Generator<unknown, Result> {
  let furthest = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (typeof step.value === 'number' && step.value > furthest) {
      furthest = step.value;
      tell(furthest);
    }
    yield;
  }
}

function lazyFile(name: string, make: () => string): TextFile {
  return {
    name,
    get text() {
      return make();
    },
  };
}

function missingOf({ name, inn, signer }: CompanyProfile, sheet: ShipmentSheet): readonly MissingCompanyField[] {
  const hasInn = inn !== undefined || sheet.consignments.every(({ values }) => values.importerInn !== undefined);
  return [
    ...(name === undefined ? ['name' as const] : []),
    ...(hasInn ? [] : ['inn' as const]),
    ...(signer?.surname === undefined ? ['signerSurname' as const] : []),
    ...(signer?.firstName === undefined ? ['signerFirstName' as const] : []),
  ];
}
