import { useEffect, useState } from 'react';
import { isRatesSheet } from '../../../src/shipment';
import { usePane } from '../../pane-context';

/** Whether the sheet of an outcome or the rates sheet was edited since; starts anew with every other outcome. */
export function useSheetEdited(outcome: { readonly sheet: string } | undefined): boolean {
  const { workbook } = usePane().services;
  const [edited, setEdited] = useState<object>();
  useEffect(() => {
    if (!outcome) return undefined;
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    workbook
      .onChange(({ sheet }) => {
        if (sheet === outcome.sheet || isRatesSheet(sheet)) setEdited(outcome);
      })
      .then(
        (answer) => {
          if (gone) void answer().catch(() => undefined);
          else stop = answer;
        },
        () => undefined,
      );
    return () => {
      gone = true;
      void stop?.().catch(() => undefined);
    };
  }, [workbook, outcome]);
  return outcome !== undefined && edited === outcome;
}
