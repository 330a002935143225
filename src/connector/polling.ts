/** Timers and the visibility of the page, handed in by the host. */
export interface PollingHost {
  /** Calls back after the time; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
  hidden(): boolean;
  /** Calls back when the page is shown or hidden; the answer stops it. */
  onVisibility(callback: () => void): () => void;
}

/**
 * Repeats a task with a pause in between, never two at once. While the page is hidden nothing is asked; once it is shown
 * again the task runs at once. The answer stops it.
 */
export function startPolling(host: PollingHost, pauseMs: number, task: () => Promise<void>): () => void {
  let cancel: (() => void) | undefined;
  let running = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    cancel = undefined;
    if (running || stopped || host.hidden()) return;
    running = true;
    try {
      await task();
    } catch {
      // The task tells its own failures; the next round tries again.
    }
    running = false;
    if (!stopped && !host.hidden()) cancel = host.after(pauseMs, () => void run());
  };
  const forget = host.onVisibility(() => {
    cancel?.();
    cancel = undefined;
    void run();
  });
  cancel = host.after(pauseMs, () => void run());
  return () => {
    stopped = true;
    cancel?.();
    forget();
  };
}
