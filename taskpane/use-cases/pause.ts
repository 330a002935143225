import { WorkbookFault, type CancelSignal } from '../../src/workbook';

/** Longest stretch of work without giving the browser its turn, in milliseconds; well below 50. */
const slice = 30;

/** A pause that costs nothing until the slice is used up, and then lets clicks and drawing through. */
export function createPause(now: () => number = () => performance.now()): () => Promise<void> {
  let begun = now();
  return async () => {
    if (now() - begun < slice) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    begun = now();
  };
}

/**
 * Runs a task made of small steps, giving the browser its turn in between. Rejects with fault `cancelled` when
 * stopped. `onProgress` is told the share done where the steps yield it.
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result>,
  signal?: CancelSignal,
  onProgress?: (share: number) => void,
): Promise<Result> {
  const pause = createPause();
  for (;;) {
    if (signal?.aborted) throw new WorkbookFault('cancelled');
    const step = steps.next();
    if (step.done) return step.value;
    if (typeof step.value === 'number') onProgress?.(step.value);
    await pause();
  }
}
