import type { Deadline } from '../src/deadlines';
import type { Moment } from '../src/values';
import type { ResultCell } from './define-function';
import { notAvailable, refuse, type Refusal } from './fault';

/** The date of a deadline, or why there is none: what the law pack lacks is `#N/A`, a wrong date `#VALUE!`. */
export function deadlineAnswer<V>(deadline: Deadline<V>, momentOf: (found: V) => Moment): ResultCell | Refusal {
  if (deadline.ok) return { moment: momentOf(deadline) };
  const { code, text, data } = deadline.reason;
  return code === 'date-out-of-range' ? refuse(text, data) : notAvailable(text, data);
}
