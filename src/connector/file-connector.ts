import { readRecords, type Changes, type Connector, type ConnectorAnswer } from './port';

/**
 * A connector over the text of a JSON file that somebody else writes: a list of records, or an object
 * whose `items` is one. The host reads the file; this adapter only understands it.
 */
export function createFileConnector(readText: () => Promise<string | undefined>): Connector {
  return {
    kind: 'file',
    async listChanges(): Promise<ConnectorAnswer<Changes>> {
      const text = await readText();
      if (text === undefined) return { ok: false, fault: 'not-configured' };
      const items = itemsOf(text);
      return items ? { ok: true, value: { ...readRecords(items), cursor: '' } } : { ok: false, fault: 'unreadable' };
    },
  };
}

function itemsOf(text: string): readonly unknown[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (Array.isArray(json)) return json;
  const items = typeof json === 'object' && json !== null ? (json as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? items : undefined;
}
