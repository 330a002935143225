import { stableGuid } from '../statform/stable-id';
import type { Act, Submission } from './port';

/** The same act of the same consignment always gets the same id, on every machine: recorded twice it is recorded once. */
export function actId({ shipment, doppNumber, kind, at, text }: Omit<Act, 'id'>): string {
  return `${kind}-${stableGuid(JSON.stringify([kind, shipment ?? null, shipment === undefined ? doppNumber : null, at, text ?? '']))}`;
}

/**
 * The key of a filing: the same document of the same consignment is the same filing, however often it is sent.
 * `attempt` counts the filings that ended, so that a document refused before can be filed again unchanged.
 */
export function submissionKey({ shipment, document }: Omit<Submission, 'key'>, attempt = 0): string {
  return `dopp-${stableGuid(JSON.stringify([shipment, attempt, sorted(document)]))}`;
}

/** The order of an object’s properties says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}
