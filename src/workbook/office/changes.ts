import { withoutSheet } from '../../shipment';
import type { SheetChange } from '../port';
import { asFault, inExcel } from './faults';

type ChangeListener = (change: SheetChange) => void;

/** Calls back after edits that were not ours; the answer stops it. */
export function onChange(listener: ChangeListener): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      const sheet = await sheetName(event.worksheetId);
      if (sheet === undefined) return;
      const moved = event.changeType !== Excel.DataChangeType.rangeEdited;
      listener({ sheet, address: withoutSheet(event.address), ...(moved ? { moved } : {}) });
    });
    await context.sync();
    return async () => {
      try {
        await Excel.run(registration.context, async (own) => {
          registration.remove();
          await own.sync();
        });
      } catch (error) {
        throw asFault(error);
      }
    };
  });
}

/** Name of the sheet of an event, which tells its id only; undefined when the sheet or the workbook has gone. */
async function sheetName(id: string): Promise<string | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch {
    return undefined;
  }
}
