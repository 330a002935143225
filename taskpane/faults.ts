import { WorkbookFault } from '../src/workbook/port';
import type { TextKey, Translate } from './texts';
import { paneTexts } from './texts';

/**
 * What to tell the user about a failure, and what he can do. Only faults with a code have a text of
 * their own; anything else is ours and said so. The exception's own text is never shown.
 */
export function describeFault(fault: unknown, translate: Translate): string {
  return translate(faultKey(fault));
}

export function faultKey(fault: unknown): TextKey {
  if (!(fault instanceof WorkbookFault)) return 'fault.unknown';
  const key = `fault.${fault.code}`;
  return Object.hasOwn(paneTexts.ru, key) ? (key as TextKey) : 'fault.unknown';
}

/** True when the user himself stopped the work: no failure. */
export function isCancelled(fault: unknown): boolean {
  return fault instanceof WorkbookFault && fault.code === 'cancelled';
}
