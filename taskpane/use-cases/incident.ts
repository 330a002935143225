import { z } from 'zod';
import { incidentStepIds, paperFields, type IncidentRecord } from '../../src/handover';
import { parseIsoMoment } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';

/** Key of the workbook setting: the incidents in the order they were logged. */
const settingKey = 'incidents';

const moment = z.string().transform((text, context) => {
  const read = parseIsoMoment(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'yyyy-mm-dd or yyyy-mm-ddThh:mm' });
  return z.NEVER;
});
const difference = z.object({ field: z.enum(paperFields), papers: z.string(), sheet: z.string().exactOptional() });

const recordSchema = z.object({
  id: z.string(),
  at: moment,
  sheet: z.string(),
  key: z.string(),
  truckPlate: z.string().exactOptional(),
  trailerPlate: z.string().exactOptional(),
  importDate: moment.exactOptional(),
  borderCrossing: z.string().exactOptional(),
  doppNumber: z.string().exactOptional(),
  status: z.string().exactOptional(),
  entry: z.enum(['permitted', 'not-permitted', 'unknown']),
  qrPresent: z.boolean(),
  handedOver: moment.exactOptional(),
  acknowledged: moment.exactOptional(),
  what: z.string(),
  remark: z.string(),
  differences: z.array(difference),
  notCompared: z.array(difference),
  agreed: z.array(z.enum(paperFields)),
  steps: z.array(z.enum(incidentStepIds)),
});

/** The incidents the workbook keeps, the latest first. Rejects with `WorkbookFault`. */
export async function loadIncidents(workbook: WorkbookPort): Promise<readonly IncidentRecord[]> {
  return readable(await kept(workbook));
}

/** Adds an incident to those the workbook keeps; one with the same id takes its place. Rejects with `WorkbookFault`. */
export async function logIncident(workbook: WorkbookPort, record: IncidentRecord): Promise<readonly IncidentRecord[]> {
  const before = await kept(workbook);
  const after = [...before.filter((each) => !(isObject(each) && each['id'] === record.id)), record];
  await workbook.saveSetting(settingKey, after);
  return readable(after);
}

/** What another version wrote stays where it is, even where it cannot be shown. */
async function kept(workbook: WorkbookPort): Promise<readonly unknown[]> {
  const setting = await workbook.loadSetting(settingKey);
  return Array.isArray(setting) ? setting : [];
}

function readable(all: readonly unknown[]): readonly IncidentRecord[] {
  return all
    .flatMap((each) => {
      const read = recordSchema.safeParse(each);
      return read.success ? [read.data] : [];
    })
    .reverse();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
