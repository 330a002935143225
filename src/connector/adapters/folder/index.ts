import { z } from 'zod';
import { readTable } from '../../csv';
import { readItems } from '../../file-connector';
import { act, readRecords, type AnswerProblem, type ItemAnswer, type StatusRecord, type Submission } from '../../port';
import { defineAdapter } from '../adapter';
import { actTable, doppTable } from './tables';
import { folderStatuses } from './statuses';

const settings = z.object({ format: z.enum(['json', 'csv']).default('json') });

/**
 * Exchange with a program that has no interface: it puts lists of statuses into the folder as `status*.json` or
 * `status*.csv`, and finds `submit-…` and `act-…` there, as JSON or as CSV. A file’s name comes from its key, so that what
 * is sent again is the same file.
 */
export const folderAdapter = defineAdapter({
  kind: 'folder',
  title: { ru: 'Папка обмена', en: 'Exchange folder' },
  about: {
    ru: 'Для программы без интерфейса: обмен файлами JSON или CSV. Панель в Excel не видит папок: то, что отправлено, она сохраняет файлом, а файл со статусами вы выбираете сами. Команда spot exchange читает и пишет папку без вас.',
    en: 'For a program without an interface: files in JSON or CSV. The pane in Excel sees no folders: what is sent it saves as a file, and the file of statuses you pick yourself. The command spot exchange reads and writes the folder without you.',
  },
  settings,
  statuses: () => folderStatuses,
  form: [
    {
      name: 'format',
      kind: 'choice',
      label: { ru: 'Вид файлов', en: 'Kind of files' },
      usual: 'json',
      options: [
        { value: 'json', label: { ru: 'JSON', en: 'JSON' } },
        { value: 'csv', label: { ru: 'CSV, через точку с запятой', en: 'CSV with semicolons' } },
      ],
    },
  ],
  create({ format }, _, { folder }) {
    async function put(prefix: string, key: string, shipment: string | undefined, textAfter: (before: string) => string): Promise<ItemAnswer<StatusRecord>> {
      if (!folder) return { ok: false, key, fault: 'failed' };
      const name = `${prefix}-${fileNameOf(key)}.${format}`;
      const before = await folder.read(name);
      const text = textAfter(before ?? '');
      if (before !== undefined && before !== text) return { ok: false, key, fault: 'conflict' };
      if (before === undefined) await folder.write(name, text);
      return { ok: true, key, value: shipment === undefined ? {} : { shipment } };
    }

    /** A DOPP put together on another day is still the same filing: its file keeps the day it was first sent with. */
    const submissionText = (item: Submission, before: string): string => {
      const day = preparedOnOf(before, format);
      const header = item.document['header'];
      const sent = day === undefined || !isObject(header) ? item : { ...item, document: { ...item.document, header: { ...header, preparedOn: day } } };
      return format === 'csv' ? doppTable(sent) : json(sent);
    };
    const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
    return {
      ...(folder?.attended ? { attended: true } : {}),
      async listChanges() {
        if (!folder) return { ok: false, fault: 'not-configured' };
        const records: StatusRecord[] = [];
        const problems: AnswerProblem[] = [];
        try {
          const names = (await folder.list()).filter((name) => /^status[^/\\]*\.(json|csv)$/i.test(name)).sort();
          for (const name of names) {
            const text = await folder.read(name).catch(() => undefined);
            const items = text === undefined ? undefined : readItems(name, text);
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
          for (const item of items) answers.push(await put('submit', item.key, item.shipment, (before) => submissionText(item, before)));
          await folder?.flush?.();
          return { ok: true, value: answers };
        } catch {
          return { ok: false, fault: 'unreachable' };
        }
      },
      async record(acts) {
        try {
          const answers: ItemAnswer<StatusRecord>[] = [];
          for (const given of acts) answers.push(await put('act', given.id, given.shipment, () => (format === 'csv' ? actTable(given) : json(act.parse(given)))));
          await folder?.flush?.();
          return { ok: true, value: answers };
        } catch {
          return { ok: false, fault: 'unreachable' };
        }
      },
    };
  },
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The day a DOPP of the folder was put together; undefined for a file that says none. */
function preparedOnOf(text: string, format: 'json' | 'csv'): unknown {
  if (format === 'csv') return readTable(text.replace(/^\uFEFF/, ''))?.[0]?.['header.preparedOn'];
  try {
    const content: unknown = JSON.parse(text);
    const document = isObject(content) ? content['document'] : undefined;
    return isObject(document) && isObject(document['header']) ? document['header']['preparedOn'] : undefined;
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
