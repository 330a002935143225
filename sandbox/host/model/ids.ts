let lastNumber = 0;

/** A number never given before in this process. */
export function nextNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

/** Id of a sheet, table or conditional format, in the look of Excel's ids. */
export function nextId(): string {
  return `{00000000-0001-0000-${nextNumber().toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}
