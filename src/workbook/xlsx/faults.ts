import { WorkbookFault } from '../port';

export type Damage = 'zip' | 'part-missing' | 'xml' | 'doctype' | 'no-sheets';

/** The file is an xlsx file but cannot be read; `detail` is for a log only. */
export function damaged(reason: Damage, detail?: unknown): WorkbookFault {
  return new WorkbookFault('damaged', { reason }, detail);
}

/** `limit` counts megabytes, entries, cells or times, as the reason says. */
export function tooLarge(reason: 'file' | 'entries' | 'unpacked' | 'ratio' | 'piece' | 'cells', limit: number): WorkbookFault {
  return new WorkbookFault('too-large', { reason, limit });
}

export function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
