import { readProfile, type ProfileReading } from '../../src/profile';
import { catalogue, type Severity, type Silence } from '../../src/rules';
import { checkWorkbook, findRatesSheet, type CheckedSheet } from '../../src/use-cases';
import { WorkbookFault, type WorkbookPort } from '../../src/workbook';
import type { SheetRequest } from '../services';
import { createPause } from './pause';

/** Share of the progress that reading the sheet takes; the rest is the check. */
const readingShare = 0.4;

export interface PreparedSheet {
  readonly checked: CheckedSheet;
  readonly reading: ProfileReading;
  readonly ratesSheet: string | undefined;
  /** Rules that were not switched off. */
  readonly rules: number;
}

/** Reads the sheet and the rates sheet and checks, giving the host its turn between slices. */
export async function readAndCheck(
  workbook: WorkbookPort,
  request: SheetRequest,
  silenced: { readonly silences: readonly Silence[]; readonly rules: readonly string[] },
): Promise<PreparedSheet> {
  const { sheet, address, asOf, profile, signal, onProgress } = request;
  const pause = createPause();
  const reading = readProfile(profile);
  const ratesSheet = findRatesSheet(await workbook.sheets());
  const rates = ratesSheet === undefined ? undefined : await workbook.readSheet(ratesSheet, { signal });
  const shipments = await workbook.readSheet(sheet, {
    ...(address === undefined ? {} : { address }),
    signal,
    onProgress: (share) => onProgress(share * readingShare),
  });
  if (signal.aborted) throw new WorkbookFault('cancelled');
  await pause();
  const off = silenced.rules.map((rule): [string, Severity | 'off'] => [rule, 'off']);
  const severities = { ...reading.profile.rules, ...Object.fromEntries(off) };
  const checked = await checkWorkbook(
    {
      shipments,
      ...(rates ? { rates } : {}),
      asOf,
      regulation: reading.regulation,
      rules: catalogue,
      severities,
      silences: silenced.silences,
    },
    {
      signal,
      pause: async (share) => {
        onProgress(readingShare + share * (1 - readingShare));
        await pause();
      },
    },
  );
  return { checked, reading, ratesSheet, rules: catalogue.filter(({ id }) => severities[id] !== 'off').length };
}
