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
