import type { HandoverClock, HandoverStep } from '../../../src/handover';

/** What the tiles count: a step of the way, or what is overdue at any step. */
export const handoverStates = ['overdue', 'qr', 'hand-over', 'acknowledgement', 'done', 'crossed'] as const satisfies readonly ('overdue' | HandoverStep)[];
export type HandoverState = (typeof handoverStates)[number];

function isIn(clock: HandoverClock, state: HandoverState): boolean {
  return state === 'overdue' ? clock.overdue : clock.step === state;
}

export function countByState(clocks: readonly HandoverClock[]): Readonly<Record<HandoverState, number>> {
  const counts = { overdue: 0, qr: 0, 'hand-over': 0, acknowledgement: 0, done: 0, crossed: 0 };
  for (const clock of clocks) for (const state of handoverStates) if (isIn(clock, state)) counts[state] += 1;
  return counts;
}

/**
 * Those in any of the states (all without one; what has crossed only when asked for), found by a part of a number or
 * name; the most urgent first, then in sheet order.
 */
export function filterHandovers(
  clocks: readonly HandoverClock[],
  { states, search }: { readonly states: ReadonlySet<HandoverState>; readonly search: string },
): readonly HandoverClock[] {
  const wanted = search.trim().toLowerCase();
  const says = ({ consignment: { key, values } }: HandoverClock): boolean =>
    wanted === '' ||
    [key, values.doppNumber, values.truckPlate, values.trailerPlate, values.driverName].some((text) => text?.toLowerCase().includes(wanted));
  const found = clocks
    .filter((clock) => (states.size === 0 ? wanted !== '' || clock.step !== 'crossed' : [...states].some((state) => isIn(clock, state))))
    .filter(says);
  return found.sort((one, other) => urgency(one) - urgency(other));
}

function urgency({ step, minutesLeft }: HandoverClock): number {
  if (step === 'crossed') return Number.MAX_SAFE_INTEGER;
  if (step === 'done') return Number.MAX_SAFE_INTEGER - 1;
  return minutesLeft ?? Number.MAX_SAFE_INTEGER - 2;
}
