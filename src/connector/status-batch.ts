import type { Connector, ConnectorAnswer, StatusRecord } from './port';

/**
 * Looks up single DOPPs and asks for all of one tick in one request, each number once. `nextTick` calls back when the
 * tick is over. Undefined for a number the source does not know.
 */
export function createStatusBatch(
  connector: Pick<Connector, 'getStatuses'>,
  nextTick: (callback: () => void) => void,
): (doppNumber: string) => Promise<ConnectorAnswer<StatusRecord | undefined>> {
  let waiting = new Map<string, ((answer: ConnectorAnswer<StatusRecord | undefined>) => void)[]>();
  const ask = async (): Promise<void> => {
    const asked = waiting;
    waiting = new Map();
    const numbers = [...asked.keys()];
    const answer = connector.getStatuses
      ? await connector.getStatuses(numbers.map((doppNumber) => ({ doppNumber })))
      : ({ ok: false, fault: 'not-configured' } as const);
    numbers.forEach((number, index) => {
      const item = answer.ok ? answer.value[index] : undefined;
      const given: ConnectorAnswer<StatusRecord | undefined> = !answer.ok
        ? answer
        : item && !item.ok && item.fault !== 'not-found'
          ? { ok: false, fault: 'unreadable' }
          : { ok: true, value: item?.ok ? item.value : undefined };
      for (const resolve of asked.get(number) ?? []) resolve(given);
    });
  };
  return (doppNumber) =>
    new Promise((resolve) => {
      if (waiting.size === 0) nextTick(() => void ask());
      const same = waiting.get(doppNumber);
      if (same) same.push(resolve);
      else waiting.set(doppNumber, [resolve]);
    });
}
