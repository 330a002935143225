import { cleanDigits, isRoundedNumber, strangerAmongDigits } from './clean';
import { accept, characterReason, emptyReason, refuse, roundedReason, type CodeKind } from './outcome';
import type { Parsed } from './parsed';

/**
 * The digits of a code as typed, without its label, separators and letters O for zeros; how many there must be is the
 * code's own matter. Refused where nothing stands there, a number rounded by Excel, or another character; the last
 * with `refuseCharacter`.
 */
export function readDigits(text: string, kind: CodeKind, label: RegExp, refuseCharacter: typeof refuse = refuse): Parsed {
  if (isRoundedNumber(text)) return refuse(roundedReason(kind));
  const { text: digits, changes } = cleanDigits(text, label);
  if (digits === '') return refuse(emptyReason(kind));
  const stranger = strangerAmongDigits(digits);
  return stranger ? refuseCharacter(characterReason(kind, stranger)) : accept(digits, changes);
}
