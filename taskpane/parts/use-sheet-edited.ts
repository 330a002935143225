import { useCallback, useState } from 'react';
import { isRatesSheet } from '../../src/shipment';
import type { SheetChange } from '../../src/workbook/port';
import { useSheetChanges } from './use-sheet-changes';

/** Whether the sheet of an outcome or the rates sheet was edited since; starts anew with every other outcome. */
export function useSheetEdited(outcome: { readonly sheet: string } | undefined): boolean {
  const [edited, setEdited] = useState<object>();
  const onChange = useCallback(
    ({ sheet }: SheetChange) => {
      if (outcome && (sheet === outcome.sheet || isRatesSheet(sheet))) setEdited(outcome);
    },
    [outcome],
  );
  useSheetChanges(outcome ? onChange : undefined);
  return outcome !== undefined && edited === outcome;
}
