import type { Entry, TrackedConsignment } from '../../services';

export const entries = ['not-permitted', 'unknown', 'permitted'] as const satisfies readonly Entry[];

export interface TrackFilter {
  /** Entries to show; all when empty. */
  readonly entries: ReadonlySet<Entry>;
  readonly search: string;
}

export function countByEntry(consignments: readonly TrackedConsignment[]): Record<Entry, number> {
  const counts: Record<Entry, number> = { permitted: 0, 'not-permitted': 0, unknown: 0 };
  for (const { entry } of consignments) counts[entry] += 1;
  return counts;
}

export function filterTracked(
  consignments: readonly TrackedConsignment[],
  filter: TrackFilter,
): readonly TrackedConsignment[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return consignments.filter(({ key, doppNumber, statusText, entry }) => {
    if (filter.entries.size > 0 && !filter.entries.has(entry)) return false;
    const text = `${key} ${doppNumber ?? ''} ${statusText ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
