import type { LocalizedText, Moment, TextData } from '../../../src/values';
import { momentText } from '../../../src/values';
import type { PaneContextValue } from '../../pane-context';

/** A due date in words, or why there is none. */
export function dueWords(
  due: { readonly ok: true; readonly date: Moment } | { readonly ok: false; readonly reason: { readonly text: LocalizedText; readonly data?: TextData } },
  { t, say, language }: Pick<PaneContextValue, 't' | 'say' | 'language'>,
): string {
  return due.ok ? t('month.dueBy', { date: momentText(due.date, language) }) : say(due.reason.text, due.reason.data);
}
