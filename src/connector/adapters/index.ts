/**
 * The ways to sources of statuses: one folder per adapter and one line in this list. Network and file libraries may
 * enter here and nowhere else of the connector; no view, no rule and no law may.
 */
import type { AnyAdapter } from './adapter';
import { folderAdapter } from './folder';
import { oneCAdapter } from './one-c';
import { gatewayAdapter } from './spot-gateway';
import { wildberriesAdapter } from './wildberries';

export { addressOfSecret, type AdapterField, type AdapterSurroundings, type AnyAdapter, type ExchangeFolder, type Secrets } from './adapter';

export const adapters: readonly AnyAdapter[] = [gatewayAdapter, oneCAdapter, wildberriesAdapter, folderAdapter];

export function findAdapter(kind: string): AnyAdapter | undefined {
  return adapters.find((adapter) => adapter.kind === kind);
}
