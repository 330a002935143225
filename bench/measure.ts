/** Milliseconds of the quickest of `turns` runs. */
export function timed(work: () => void, turns = 5): number {
  let best = Infinity;
  usedMemory();
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Bytes of live objects, after collection when node runs with --expose-gc. */
export function usedMemory(): number {
  // One collection leaves what weak maps and finalisers still held.
  for (let turn = 0; turn < 3; turn += 1) (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

export function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

/** Prints a titled list of figures. */
export function print(title: string, figures: readonly (readonly [string, string])[]): void {
  const width = Math.max(...figures.map(([name]) => name.length));
  console.log(`\n${title}`);
  for (const [name, figure] of figures) console.log(`  ${name.padEnd(width)}  ${figure}`);
}
