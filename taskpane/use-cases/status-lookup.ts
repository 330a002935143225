import { createStatusBatch, type Connector, type ConnectorAnswer, type StatusRecord } from '../../src/connector';
import type { LocalStorage, ProfileData } from '../services';
import { connectTo, readConnection } from './connection';

/** Cells of one calculation arrive within this time; all of them go into one request. */
const tickMs = 25;

/**
 * Statuses of single DOPPs from the source of the settings, for the function STATUS: those asked for together go into one
 * request, each number once. The settings are read at each request, so that a change of them counts at once.
 */
export function createStatusLookup(
  storage: LocalStorage,
  profile: () => ProfileData,
): (doppNumber: string) => Promise<ConnectorAnswer<StatusRecord | undefined>> {
  const source: Pick<Connector, 'getStatuses'> = {
    async getStatuses(queries, call) {
      const connection = readConnection(profile(), storage);
      const connector = connection && (await connectTo(connection).catch(() => undefined));
      return connector?.getStatuses ? connector.getStatuses(queries, call) : { ok: false, fault: 'not-configured' };
    },
  };
  return createStatusBatch(source, (callback) => void setTimeout(callback, tickMs));
}
