import { z } from 'zod';
import { act, readRecords, type AnswerProblem, type Connector, type ItemAnswer, type StatusRecord } from '../../port';
import { defineAdapter } from '../adapter';
import { readTable } from './csv';

const settings = z.object({});

/**
 * Exchange with a program that has no interface: it puts lists of statuses into the folder as `status*.json` or
 * `status*.csv`, and finds `submit-….json` and `act-….json` there. A file’s name comes from its key, so that what is sent
 * again is the same file.
 */
export const folderAdapter = defineAdapter({
  kind: 'folder',
  title: { ru: 'Папка обмена', en: 'Exchange folder' },
  settings,
  secrets: [],
  create(_, __, { folder }): Connector {
    async function put(prefix: string, key: string, shipment: string | undefined, content: unknown): Promise<ItemAnswer<StatusRecord>> {
      if (!folder) return { ok: false, key, fault: 'failed' };
      const name = `${prefix}-${fileNameOf(key)}.json`;
      const text = `${JSON.stringify(content, null, 2)}\n`;
      const before = await folder.read(name);
      if (before !== undefined && before !== text) return { ok: false, key, fault: 'conflict' };
      if (before === undefined) await folder.write(name, text);
      return { ok: true, key, value: shipment === undefined ? {} : { shipment } };
    }

    return {
      kind: 'folder',
      async listChanges() {
        if (!folder) return { ok: false, fault: 'not-configured' };
        const records: StatusRecord[] = [];
        const problems: AnswerProblem[] = [];
        try {
          const names = (await folder.list()).filter((name) => /^status[^/\\]*\.(json|csv)$/i.test(name)).sort();
          for (const name of names) {
            const items = itemsOf(name, (await folder.read(name)) ?? '');
            if (!items) {
              problems.push({ path: name, expected: 'JSON or CSV' });
              continue;
            }
            const read = readRecords(items);
            records.push(...read.records);
            problems.push(...read.problems.map(({ path, expected }) => ({ path: `${name} ${path}`, expected })));
          }
        } catch {
          return { ok: false, fault: 'unreachable' };
        }
        return { ok: true, value: { records, problems, cursor: '' } };
      },
      async submit(items) {
        try {
          const answers: ItemAnswer<StatusRecord>[] = [];
          for (const item of items) answers.push(await put('submit', item.key, item.shipment, item));
          return { ok: true, value: answers };
        } catch {
          return { ok: false, fault: 'unreachable' };
        }
      },
      async record(acts) {
        try {
          const answers: ItemAnswer<StatusRecord>[] = [];
          for (const given of acts) answers.push(await put('act', given.id, given.shipment, act.parse(given)));
          return { ok: true, value: answers };
        } catch {
          return { ok: false, fault: 'unreachable' };
        }
      },
    };
  },
});

function itemsOf(name: string, text: string): readonly unknown[] | undefined {
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

/** Letters, digits and hyphens as they are, everything else as its code: two keys never share a name on any file system. */
function fileNameOf(key: string): string {
  return Array.from(new TextEncoder().encode(key), (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}
