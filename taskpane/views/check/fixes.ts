import type { Finding } from '../../../src/rules/finding';
import { CellError, type CellInput } from '../../../src/shipment/model';
import type { CellWrite } from '../../../src/workbook/port';

/**
 * The cells all safe fixes write together. Where two fixes want different values for one cell, the
 * first in sheet order is taken and the other waits for the next check.
 */
export function safeWrites(
  findings: readonly Finding[],
  writesOf: (fix: NonNullable<Finding['fix']>) => readonly CellWrite[],
): readonly CellWrite[] {
  const writes = new Map<string, CellWrite>();
  for (const finding of findings) {
    if (finding.fix?.kind !== 'safe') continue;
    const own = writesOf(finding.fix);
    if (own.some((write) => writes.has(write.cell))) continue;
    for (const write of own) writes.set(write.cell, write);
  }
  return [...writes.values()];
}

export function countSafe(findings: readonly Finding[]): number {
  return findings.reduce((count, finding) => count + (finding.fix?.kind === 'safe' ? 1 : 0), 0);
}

/** Contents of a cell for reading; `empty` stands for an empty cell. */
export function contentsText(value: CellInput, empty: string): string {
  if (value instanceof CellError) return value.code;
  if (value === null || value === '') return empty;
  return String(value);
}
