import { fillText, type Language } from '../src/values';
import { faultText, WorkbookFault } from '../src/workbook';
import { translator } from './texts';

/**
 * What to tell the user about a failure, and what he can do. Faults of the workbook have texts of their
 * own; anything else is ours and said so. The exception's own text is never shown, nor is a sentence for
 * which the fault lacks the data.
 */
export function describeFault(fault: unknown, language: Language): string {
  const unknown = translator(language)('fault.unknown');
  if (!(fault instanceof WorkbookFault)) return unknown;
  const { what, todo } = faultText(fault);
  const sentences = [what, todo]
    .map((text) => fillText(text, language, fault.data))
    .filter((sentence) => !/\{\w+\}/.test(sentence));
  return sentences.length === 0 ? unknown : sentences.join(' ');
}

/** True when the user himself stopped the work: no failure. */
export function isCancelled(fault: unknown): boolean {
  return fault instanceof WorkbookFault && fault.code === 'cancelled';
}
