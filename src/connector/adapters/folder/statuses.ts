import { taxServiceStatuses, type StatusTable } from '../../lifecycle';

/** Files carry the words of the tax service; whatever else a program writes is kept, shown and not taken for a state. */
export const folderStatuses: StatusTable = taxServiceStatuses;
