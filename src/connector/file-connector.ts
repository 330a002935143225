import { readTable } from './csv';
import { taxServiceStatuses } from './lifecycle';
import { readRecords, type Changes, type Connector, type ConnectorAnswer } from './port';

/**
 * A connector over the text of a file that somebody else writes: JSON, a list of records or an object whose `items` is
 * one, or by the ending of its name CSV. The host reads the file; this adapter only understands it.
 */
export function createFileConnector(readText: () => Promise<string | undefined>, name = 'status.json'): Connector {
  return {
    kind: 'file',
    statuses: taxServiceStatuses,
    async listChanges(): Promise<ConnectorAnswer<Changes>> {
      const text = await readText();
      if (text === undefined) return { ok: false, fault: 'not-configured' };
      const items = readItems(name, text);
      return items ? { ok: true, value: { ...readRecords(items), cursor: '' } } : { ok: false, fault: 'unreadable' };
    },
  };
}

/** The records of a file, not yet checked; undefined for a file that is no list. */
export function readItems(name: string, text: string): readonly unknown[] | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  if (name.toLowerCase().endsWith('.csv')) return readTable(plain);
  try {
    const json: unknown = JSON.parse(plain);
    const items = Array.isArray(json) ? json : (json as { items?: unknown } | null)?.items;
    return Array.isArray(items) ? items : undefined;
  } catch {
    return undefined;
  }
}
