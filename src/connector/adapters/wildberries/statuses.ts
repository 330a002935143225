import type { StatusTable } from '../../lifecycle';

/**
 * The three documented words for a supply’s request. They are the marketplace’s own: `completed` says that a QR picture
 * can be had, not that the deposit is there, so none of them is known to permit entry.
 */
export const wildberriesStatuses: StatusTable = { pending: 'filed', completed: 'registered', failed: 'rejected' };
