import { z } from 'zod';
import { parseMonth } from '../../src/month';
import type { JournalledStatform } from '../../src/use-cases/month';
import { parseIsoDate } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';

/** Key of the workbook setting. */
const settingKey = 'statforms';

const schema = z.object({
  version: z.literal(1),
  forms: z.array(
    z.object({
      month: z.string(),
      number: z.string(),
      date: z.string().optional(),
      status: z.string().optional(),
      annulledBy: z.string().optional(),
      rows: z.array(z.number().int().positive()),
    }),
  ),
});

/** The forms the workbook remembers. Another program may have written the setting: what does not fit counts as none. */
export async function loadStatformJournal(workbook: Pick<WorkbookPort, 'loadSetting'>): Promise<readonly JournalledStatform[]> {
  const parsed = schema.safeParse(await workbook.loadSetting(settingKey));
  if (!parsed.success) return [];
  return parsed.data.forms.flatMap(({ month: monthText, date: dateText, status, annulledBy, ...form }) => {
    const month = parseMonth(monthText);
    const date = dateText === undefined ? undefined : parseIsoDate(dateText);
    return month === undefined
      ? []
      : [{ ...form, month, ...(date ? { date } : {}), ...(status === undefined ? {} : { status }), ...(annulledBy === undefined ? {} : { annulledBy }) }];
  });
}

export function saveStatformJournal(workbook: Pick<WorkbookPort, 'saveSetting'>, forms: readonly JournalledStatform[]): Promise<void> {
  return workbook.saveSetting(settingKey, { version: 1, forms });
}
