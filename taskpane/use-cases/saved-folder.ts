import { strToU8, zipSync } from 'fflate';
import type { ExchangeFolder } from '../../src/connector/adapters';
import type { Clock, FileExchange } from '../services';

/**
 * The exchange folder as far as a pane can serve one: what is sent together is saved as one file, or of several as one
 * archive to unpack there. Nothing can be read; the user picks a file of statuses himself.
 */
export function savedFolder(files: FileExchange, clock: Clock): ExchangeFolder {
  let waiting = new Map<string, string>();
  return {
    attended: true,
    list: () => Promise.resolve([]),
    read: () => Promise.resolve(undefined),
    write(name, text) {
      waiting.set(name, text);
      return Promise.resolve();
    },
    async flush() {
      const saved = [...waiting];
      waiting = new Map();
      const [first] = saved;
      if (first === undefined) return;
      if (saved.length === 1) return files.save({ name: first[0], text: first[1] }, first[0].endsWith('.csv') ? 'text/csv' : 'application/json');
      const bytes = zipSync(Object.fromEntries(saved.map(([name, text]) => [name, strToU8(text)])));
      await files.save({ name: `spot-${clock.now().replace(/[T:]/g, '-')}.zip`, bytes }, 'application/zip');
    },
  };
}
