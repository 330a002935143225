import type { HandoverClock } from '../../../src/handover';
import type { Translate } from '../../texts';

const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** `4 д 13 ч`, `3 ч 20 мин`, `15 мин`: the two largest units that matter. */
export function durationText(minutes: number, t: Translate): string {
  const all = Math.abs(minutes);
  const days = Math.floor(all / dayMinutes);
  const hours = Math.floor((all % dayMinutes) / hourMinutes);
  if (days > 0) return t('border.days', { days, hours });
  return hours > 0 ? t('border.hours', { hours, minutes: all % hourMinutes }) : t('border.minutes', { minutes: all });
}

/** How much time is left, or by how much it is overdue; undefined where nothing is due any more. */
export function dueText({ step, minutesLeft }: HandoverClock, t: Translate): string | undefined {
  if (step === 'done' || step === 'crossed') return undefined;
  if (minutesLeft === undefined) return t('border.noDue');
  return t(minutesLeft < 0 ? 'border.late' : 'border.left', { time: durationText(minutesLeft, t) });
}
