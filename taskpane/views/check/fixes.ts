import type { Finding } from '../../../src/rules/finding';
import { CellError, type CellInput } from '../../../src/shipment/model';
import { momentFromSerial, momentText, type Language } from '../../../src/values';
import type { CellWrite } from '../../../src/workbook/port';
import { sameContents } from './undo-journal';

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

/** Parts the writes whose cells still hold what was checked from those somebody changed since. */
export function splitOutdated(
  writes: readonly CellWrite[],
  current: ReadonlyMap<string, CellInput>,
  checked: (cell: string) => CellInput,
): { readonly ready: readonly CellWrite[]; readonly outdated: readonly string[] } {
  const isReady = ({ cell }: CellWrite): boolean => sameContents(current.get(cell) ?? null, checked(cell));
  return { ready: writes.filter(isReady), outdated: writes.filter((write) => !isReady(write)).map(({ cell }) => cell) };
}

export function countSafe(findings: readonly Finding[]): number {
  return findings.reduce((count, finding) => count + (finding.fix?.kind === 'safe' ? 1 : 0), 0);
}

/** How the contents of a cell are shown: in which language, what stands for an empty cell, its number format. */
export interface ContentsStyle {
  readonly language: Language;
  readonly empty: string;
  readonly format?: string | undefined;
}

/** Contents of a cell as a user reads and types them: dates as dates, a decimal comma in Russian. */
export function contentsText(value: CellInput, { language, empty, format }: ContentsStyle): string {
  if (value instanceof CellError) return value.code;
  if (value === null || value === '') return empty;
  if (typeof value !== 'number') return String(value);
  const moment = format?.includes('yyyy') ? momentFromSerial(value) : undefined;
  if (moment) return momentText(moment, language);
  return language === 'ru' ? String(value).replace('.', ',') : String(value);
}
