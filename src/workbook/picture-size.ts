/** How large a picture becomes beside its row, in points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** The height the first row needs, where it has to grow. */
  readonly firstRow?: number;
}

/** Kept free above and below, so that a picture does not touch the lines of the rows. */
const margin = 1;
/** A picture in lower rows would be a dot; rows that are hidden have no height at all. */
const least = 12;

/**
 * Fits a picture into the rows it may cover. Rows that are too low grow only where the caller asks for it:
 * the heights of a sheet are the user's.
 */
export function pictureSize(
  png: Uint8Array,
  rowHeights: readonly number[],
  { sizePoints, growRow = false }: { readonly sizePoints: number; readonly growRow?: boolean },
): PictureSize {
  const available = rowHeights.reduce((sum, height) => sum + height, 0);
  const { width, height } = pngSize(png);
  const wanted = sizePoints * Math.min(1, height / width);
  const grows = growRow && available < wanted + 2 * margin;
  const room = grows ? wanted : Math.max(least, available - 2 * margin);
  const scale = Math.min(wanted, room) / height;
  const size = { width: width * scale, height: height * scale };
  const missing = wanted + 2 * margin - available;
  return grows ? { ...size, firstRow: Math.ceil((rowHeights[0] ?? 0) + missing) } : size;
}

/** Pixels of a PNG, from its header; a square for what has none. */
function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  if (png.length < 24) return { width: 1, height: 1 };
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16) || 1, height: view.getUint32(20) || 1 };
}
