/** Rows of one block at most: Microsoft's advice for large ranges is 5,000 to 20,000. */
export const rowsPerBlock = 10_000;

/** Rows of the first block, from which the size of the rest is judged. */
export const firstBlockRows = 1_000;

/** Bytes we aim at for one block: well below the 5 MB of Excel on the web, for rows differ. */
const bytesPerBlock = 3_500_000;

const rowsWeighed = 200;

const encoder = new TextEncoder();

/** Bytes one row takes as JSON, on average over rows spread through the block. */
export function bytesPerRow(rows: readonly unknown[]): number {
  if (rows.length === 0) return 0;
  const step = Math.max(1, Math.floor(rows.length / rowsWeighed));
  const weighed = rows.filter((_, index) => index % step === 0);
  return encoder.encode(JSON.stringify(weighed)).length / weighed.length;
}

/** How many rows of that weight the next block may have. */
export function rowsFor(bytes: number): number {
  if (bytes <= 0) return rowsPerBlock;
  return Math.max(1, Math.min(rowsPerBlock, Math.floor(bytesPerBlock / bytes)));
}
