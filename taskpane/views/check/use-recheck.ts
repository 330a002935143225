import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetChange } from '../../../src/workbook/port';
import { useSheetChanges } from '../../parts/use-sheet-changes';
import type { Run } from '../../parts/use-run';
import type { CheckOutcome } from '../../services';

/** How long to wait for further edits before judging them, in milliseconds. */
const settleTime = 300;

export interface Recheck {
  /** Only a full check can tell how the sheet stands. */
  readonly stale: boolean;
  readonly setStale: (stale: boolean) => void;
  /** Judges edited ranges at once. */
  readonly recheck: (ranges: readonly string[]) => Promise<void>;
}

/**
 * Keeps the outcome of a check up to date while the sheet is edited: waits until the user has typed, then judges
 * the edited rows and what they touch. What cannot be judged apart from the rest makes the outcome stale.
 */
export function useRecheck(run: Run<CheckOutcome>, onNewOutcome: (outcome: CheckOutcome) => Promise<void>): Recheck {
  const [stale, setStale] = useState(false);
  const { outcome, running, replace } = run;
  const pending = useRef<string[]>([]);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ outcome, running, stale, onNewOutcome });
  useEffect(() => {
    latest.current = { outcome, running, stale, onNewOutcome };
  });

  const judge = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    try {
      while (pending.current.length > 0) {
        const before = latest.current.outcome;
        if (!before || latest.current.running || latest.current.stale) break;
        const ranges = pending.current.splice(0);
        const after = await before.recheck(ranges);
        if (latest.current.outcome !== before || latest.current.running) break;
        if (!after) {
          setStale(true);
          break;
        }
        latest.current.outcome = after;
        replace(before, after);
        await latest.current.onNewOutcome(after);
      }
    } catch {
      // The cells could not be read again, for instance while one of them is being edited.
      setStale(true);
    } finally {
      busy.current = false;
    }
  }, [replace]);

  const recheck = useCallback(
    (ranges: readonly string[]) => {
      pending.current.push(...ranges);
      return judge();
    },
    [judge],
  );

  // A full check reads what was edited before it; what was edited while it ran is judged after it.
  useEffect(() => {
    if (running) pending.current = [];
    else void judge();
  }, [running, judge]);

  const sheet = outcome?.sheet;
  const ratesSheet = outcome?.ratesSheet;
  const onChange = useCallback(
    (change: SheetChange) => {
      if (change.sheet === ratesSheet || (change.sheet === sheet && change.moved === true)) setStale(true);
      else if (change.sheet === sheet) {
        pending.current.push(change.address);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void judge(), settleTime);
      }
    },
    [sheet, ratesSheet, judge],
  );
  useSheetChanges(sheet === undefined ? undefined : onChange);
  useEffect(() => () => clearTimeout(timer.current), [onChange]);

  return { stale, setStale, recheck };
}
