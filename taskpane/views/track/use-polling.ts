import { useEffect, useRef } from 'react';
import { startPolling, type PollingHost } from '../../../src/connector';

/** Pause between two looks at the source. */
const pauseMs = 20_000;

const browserHost: PollingHost = {
  after(milliseconds, callback) {
    const timer = window.setTimeout(callback, milliseconds);
    return () => window.clearTimeout(timer);
  },
  hidden: () => document.hidden,
  onVisibility(callback) {
    document.addEventListener('visibilitychange', callback);
    return () => document.removeEventListener('visibilitychange', callback);
  },
};

/** Repeats the task while it is wanted and the page is shown; the latest task is the one that runs. */
export function usePolling(wanted: boolean, task: () => Promise<void>): void {
  const latest = useRef(task);
  useEffect(() => {
    latest.current = task;
  });
  useEffect(() => (wanted ? startPolling(browserHost, pauseMs, () => latest.current()) : undefined), [wanted]);
}
