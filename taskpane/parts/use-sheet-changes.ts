import { useEffect } from 'react';
import type { SheetChange } from '../../src/workbook/port';
import { usePane } from '../pane-context';

/** Calls the listener after every edit of the workbook while there is one; a host that cannot tell of edits stays silent. */
export function useSheetChanges(listener: ((change: SheetChange) => void) | undefined): void {
  const { workbook } = usePane().services;
  useEffect(() => {
    if (!listener) return undefined;
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    workbook.onChange(listener).then(
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
  }, [workbook, listener]);
}
