import type { Parsed } from '../src/identifiers';
import type { Language } from '../src/values';
import { fillText } from '../src/values';

/** “OK”, or in a sentence why not, or why it should be compared with the document. */
export function identifierAnswer(parsed: Parsed<unknown>, language: Language): string {
  const reason = parsed.ok ? parsed.doubtful : parsed.reason;
  return reason ? fillText(reason.text, language, reason.data) : 'OK';
}
