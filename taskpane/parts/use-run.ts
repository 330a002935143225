import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** Where a long task stands. The last outcome stays in view while a new one is under way. */
export interface RunState<Outcome> {
  readonly running: boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly outcome: Outcome | undefined;
  readonly fault: unknown;
}

export interface Run<Outcome> extends RunState<Outcome> {
  start(task: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Outcome>): Promise<Outcome | undefined>;
  cancel(): void;
  /** Puts another outcome in place of the last one, when that is still `before` and nothing runs. */
  replace(before: Outcome, after: Outcome): void;
}

/** Runs one task at a time; starting another stops the first. */
export function useRun<Outcome>(): Run<Outcome> {
  const [state, setState] = useState<RunState<Outcome>>({ running: false, progress: 0, outcome: undefined, fault: undefined });
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback<Run<Outcome>['start']>(async (task) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState((before) => ({ ...before, running: true, progress: 0, fault: undefined }));
    let shown = 0;
    try {
      const outcome = await task(own.signal, (share) => {
        if (share - shown < 0.01 || own.signal.aborted) return;
        shown = share;
        setState((before) => ({ ...before, progress: share }));
      });
      if (controller.current !== own) return undefined;
      // A transition: a long list is drawn in slices between clicks.
      startTransition(() => setState({ running: false, progress: 1, outcome, fault: undefined }));
      return outcome;
    } catch (fault) {
      if (controller.current === own) setState((before) => ({ ...before, running: false, progress: 0, fault }));
      return undefined;
    }
  }, []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const replace = useCallback<Run<Outcome>['replace']>((before, after) => {
    setState((now) => (now.outcome === before && !now.running ? { ...now, outcome: after } : now));
  }, []);
  return { ...state, start, cancel, replace };
}
