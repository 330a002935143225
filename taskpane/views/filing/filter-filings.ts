import { filingStates, type FilingState, type FollowedConsignment } from '../../../src/use-cases';

/** How many consignments stand in each state. */
export function countByState(consignments: readonly FollowedConsignment[]): Readonly<Record<FilingState, number>> {
  const counts: Record<FilingState, number> = { draft: 0, ready: 0, filed: 0, registered: 0, differs: 0 };
  for (const { state } of consignments) counts[state] += 1;
  return counts;
}

/** The consignments in the chosen states (all with none chosen) that hold the searched text. */
export function filterFilings(
  consignments: readonly FollowedConsignment[],
  chosen: ReadonlySet<FilingState>,
  search: string,
): readonly FollowedConsignment[] {
  const wanted = search.trim().toLowerCase();
  return consignments.filter((consignment) => {
    if (chosen.size > 0 && !chosen.has(consignment.state)) return false;
    if (wanted === '') return true;
    const { key, values } = consignment.consignment;
    const texts = [key, values.supplierName, values.truckPlate, values.trailerPlate, consignment.registration?.doppNumber];
    return texts.some((text) => text?.toLowerCase().includes(wanted) === true);
  });
}

/** The states that some consignment is in, in their order. */
export function statesPresent(counts: Readonly<Record<FilingState, number>>): readonly FilingState[] {
  return filingStates.filter((state) => counts[state] > 0);
}
