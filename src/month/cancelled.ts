import type { Consignment } from '../shipment/model';

/**
 * Beginnings of words people write when a DOPP is annulled or a shipment called off. The tax service's list of
 * statuses is not public, so the words are ours and a document that uses them says so.
 */
const cancelled = /(^|[^\p{L}])(аннул|отмен|отозв|снят|cancel|annul|withdraw|revok|called off)/iu;

/** Whether the status of a consignment says that it was cancelled. */
export function isCancelled({ values }: Consignment): boolean {
  return values.doppStatus !== undefined && cancelled.test(values.doppStatus);
}
