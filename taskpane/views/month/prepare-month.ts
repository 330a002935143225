import { section4, section4Document, section4Xml, provisionalProfile, type Section4 } from '../../../src/declaration';
import type { Month } from '../../../src/month';
import { readProfile } from '../../../src/profile';
import { monthReport, refunds, type MonthReport, type Refunds } from '../../../src/report';
import { explainRejection } from '../../../src/rules/rejections';
import { deadlinesOf, icsText, type Schedule } from '../../../src/schedule';
import { readRates, readShipmentsInSteps } from '../../../src/shipment';
import type { ShipmentSheet } from '../../../src/shipment/model';
import { currentAlbum, statforms, statformXml, type Statforms } from '../../../src/statform';
import { findRatesSheet } from '../../../src/use-cases';
import { refundTables, reportTables, scheduleTable, section4Tables, statformTables } from '../../../src/use-cases/month';
import type { Language } from '../../../src/values';
import { WorkbookFault, type TableToWrite, type WorkbookPort } from '../../../src/workbook';
import type { SheetRequest, TextFile } from '../../services';
import { createPause, inSlices } from '../../use-cases/pause';

export const monthDocuments = ['section4', 'statform', 'report', 'refunds', 'schedule'] as const;
export type MonthDocument = (typeof monthDocuments)[number];

/** Everything of one month, as the pane shows it. */
export interface MonthOutcome {
  readonly sheet: ShipmentSheet;
  readonly month: Month;
  readonly section4: Section4;
  readonly statforms: Statforms;
  readonly report: MonthReport;
  readonly refunds: Refunds;
  readonly schedule: Schedule;
  tables(document: MonthDocument, language: Language): readonly TableToWrite[];
  files(document: MonthDocument, language: Language): readonly TextFile[];
}

/** Reads the sheet and prepares the documents of a month. Nothing is written. Rejects with `WorkbookFault`. */
export async function prepareMonth(workbook: WorkbookPort, request: SheetRequest, month: Month): Promise<MonthOutcome> {
  const { asOf, signal, onProgress } = request;
  const { profile, regulation } = readProfile(request.profile);
  const ratesSheet = findRatesSheet(await workbook.sheets());
  const rates = readRates(ratesSheet === undefined ? undefined : await workbook.readSheet(ratesSheet, { signal }));
  const block = await workbook.readSheet(request.sheet, { signal, onProgress: (share) => onProgress(share * 0.7) });
  if (signal.aborted) throw new WorkbookFault('cancelled');
  const sheet = await inSlices(readShipmentsInSteps(block), signal);
  const input = { sheet, rates, regulation, profile, asOf };
  // Clicks get their turn between the documents; each is computed in one go.
  const pause = createPause();
  const step = async (share: number): Promise<void> => {
    onProgress(share);
    await pause();
    if (signal.aborted) throw new WorkbookFault('cancelled');
  };
  await step(0.75);
  const declaration = section4({ ...input, month });
  await step(0.8);
  const forms = statforms({ ...input, month });
  await step(0.85);
  const report = monthReport({ ...input, month, causeOfRefusal: (text) => explainRejection(text).matches[0]?.rejection.title });
  await step(0.9);
  const claims = refunds(input);
  await step(0.95);
  const schedule = deadlinesOf(input);
  const form = regulation.on('declaration.form', asOf)?.value ?? '';
  return {
    sheet,
    month,
    section4: declaration,
    statforms: forms,
    report,
    refunds: claims,
    schedule,
    tables(document, language) {
      switch (document) {
        case 'section4':
          return section4Tables(declaration, language);
        case 'statform':
          return statformTables(forms, language);
        case 'report':
          return reportTables(report, language);
        case 'refunds':
          return refundTables({ refunds: claims, asOf, profile, regulation }, language);
        case 'schedule':
          return [scheduleTable(schedule, asOf, language)];
      }
    },
    files(document, language) {
      switch (document) {
        case 'section4':
          return [
            { name: `section4-${month}.xml`, text: section4Xml(declaration, provisionalProfile, { form, profile }) },
            { name: `section4-${month}.json`, text: `${JSON.stringify(section4Document(declaration, form, language), null, 2)}\n` },
          ];
        case 'statform':
          return forms.forms.flatMap(({ number, fields }) =>
            fields ? [{ name: `statform-${month}-${number}.xml`, text: statformXml(fields, currentAlbum) }] : [],
          );
        case 'schedule':
          return [{ name: 'calendar.ics', text: icsText(schedule.deadlines, asOf, language) }];
        case 'report':
        case 'refunds':
          return [];
      }
    },
  };
}
