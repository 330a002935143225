import { z } from 'zod';
import type { ConnectorFault, ItemFault, OutboxEntry, OutboxReport } from '../../src/connector';
import type { AnyAdapter } from '../../src/connector/adapters';
import type { LocalizedText } from '../../src/values';
import type { LocalStorage } from '../services';
import { nameOf, outboxOf, type Connection } from './connection';
import { faultText } from './connection-faults';
import type { OutboxItem, OutboxView } from './tracking';

const refusedSchema = z.array(
  z.object({
    id: z.string(),
    shipment: z.string(),
    what: z.enum(['submit', 'handed-over', 'acknowledged', 'incident', 'presented', 'crossed']),
    fault: z.enum(['conflict', 'invalid', 'not-found', 'not-allowed', 'failed', 'unreadable']),
    said: z.string().optional(),
  }),
);
type Refused = z.infer<typeof refusedSchema>;

/** Refusals kept at most; the oldest go first. */
const mostRefused = 200;

const why: Readonly<Record<ItemFault, LocalizedText>> = {
  conflict: {
    ru: 'Такая отправка уже была, но с другим содержанием. Если ДОПП изменилась, подайте исправленную.',
    en: 'This was sent before with other contents. If the DOPP changed, file a correction.',
  },
  invalid: {
    ru: 'Источник не принял данные. Проверьте перевозку на вкладке «Проверка».',
    en: 'The source did not take the data. Look at the consignment in the section “Check”.',
  },
  'not-found': {
    ru: 'Источник не знает такой перевозки. Проверьте её номер.',
    en: 'The source knows no such shipment. Check its number.',
  },
  'not-allowed': {
    ru: 'Источник такого не принимает или сейчас не разрешает.',
    en: 'The source does not take this, or not now.',
  },
  failed: { ru: 'У источника произошёл сбой.', en: 'The source failed.' },
  unreadable: { ru: 'Ответ источника не удалось прочитать.', en: 'The source’s answer could not be read.' },
};

/** Everything that waits for the source, and what it did not take, in words. */
export function outboxView(
  storage: LocalStorage,
  connection: Connection,
  adapter: Pick<AnyAdapter, 'faults'> | undefined,
  fault?: ConnectorFault,
): OutboxView {
  const waiting = outboxOf(storage, connection).entries().map(itemOf);
  return {
    waiting,
    refused: loadRefused(storage, connection).map(({ fault: reason, said, ...item }) => ({ ...item, why: why[reason], ...(said ? { said } : {}) })),
    ...(fault !== undefined && waiting.length > 0 ? { fault: faultText(fault, adapter) } : {}),
  };
}

/** Keeps what was refused until the user has seen it, across restarts. */
export function keepRefused(storage: LocalStorage, connection: Connection, refused: OutboxReport['refused']): void {
  if (refused.length === 0) return;
  const fresh: Refused = refused.map(({ entry, fault, text }) => ({ ...itemOf(entry), fault, ...(text === undefined ? {} : { said: text }) }));
  const ids = new Set(fresh.map(({ id }) => id));
  save(storage, connection, [...loadRefused(storage, connection).filter(({ id }) => !ids.has(id)), ...fresh].slice(-mostRefused));
}

/** Takes an item out, whether it waits or was refused. */
export function forgetItem(storage: LocalStorage, connection: Connection, id: string): void {
  outboxOf(storage, connection).withdraw(id);
  save(storage, connection, loadRefused(storage, connection).filter((one) => one.id !== id));
}

function itemOf({ kind, item }: OutboxEntry): Pick<OutboxItem, 'id' | 'shipment' | 'what'> {
  return kind === 'submit'
    ? { id: item.key, shipment: item.shipment, what: 'submit' }
    : { id: item.id, shipment: item.shipment ?? item.doppNumber ?? '', what: item.kind };
}

function loadRefused(storage: LocalStorage, connection: Connection): Refused {
  try {
    const parsed = refusedSchema.safeParse(JSON.parse(storage.get(keyOf(connection)) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function save(storage: LocalStorage, connection: Connection, refused: Refused): void {
  if (refused.length === 0) storage.remove(keyOf(connection));
  else storage.set(keyOf(connection), JSON.stringify(refused));
}

function keyOf(connection: Connection): string {
  return `spot.refused.${nameOf(connection)}`;
}
