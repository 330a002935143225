/** How much of a file is read before it is refused. All sizes are of what was really unpacked, never of what the file says. */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked bytes of all parts read. A sheet of 200,000 rows × 45 columns takes about 400 MB. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, counted once a part is larger than `ratioFreeBytes`. Real sheets stay below 40. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells of the rectangle around everything that is filled. */
  readonly cells: number;
}

export const defaultLimits: XlsxLimits = {
  fileBytes: 512 * 1024 * 1024,
  entries: 10_000,
  unpackedBytes: 1024 * 1024 * 1024,
  ratio: 100,
  ratioFreeBytes: 2 * 1024 * 1024,
  cells: 40_000_000,
};
