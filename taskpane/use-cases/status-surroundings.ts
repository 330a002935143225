import type { Connector } from '../../src/connector';
import type { AnyAdapter } from '../../src/connector/adapters';
import type { WorkbookPort } from '../../src/workbook';
import type { Clock, LocalStorage } from '../services';
import type { Connection } from './connection';

/** A connector with the adapter it comes from, whose words it is spoken of in. */
export interface ConnectedSource {
  readonly connector: Connector;
  readonly adapter: Pick<AnyAdapter, 'kind' | 'title' | 'faults'>;
}

/** What the use cases of statuses work with. */
export interface StatusSurroundings {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly storage: LocalStorage;
  /** Undefined when the settings of the connection do not fit. */
  readonly connect: (connection: Connection) => Promise<ConnectedSource | undefined>;
}
