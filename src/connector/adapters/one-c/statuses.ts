import { taxServiceStatuses, type StatusTable } from '../../lifecycle';
import type { Mapping } from './mapping';

/** The words of this company’s configuration, from its mapping file; what «Обеспечен» means no file can change. */
export function oneCStatuses({ statuses }: Mapping): StatusTable {
  return { ...statuses, ...taxServiceStatuses };
}
