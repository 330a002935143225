import { CompanyStore } from './company-store';
import type { Database } from './database';
import { hashOf } from './secrets';
import type { DoppEvent } from '../src/connector';
import { simulatorStatuses } from '../src/connector/adapters/spot-gateway/statuses';

export interface SimulatorSettings {
  readonly permitting: readonly string[];
  /** Time a DOPP stays in each state. */
  readonly stepMs: number;
  readonly now: () => number;
}

/**
 * Moves every submitted DOPP one step on its way: registered or rejected with reasons, waiting for the deposit, secured
 * with a QR code. Works in databases made for the simulator only; every number, code and text it invents says so. Several
 * processes may simulate at once: a step has one id and is taken once.
 */
export async function simulateOnce(database: Database, settings: SimulatorSettings): Promise<number> {
  const [mode] = await database.query(`SELECT value FROM settings WHERE name = 'mode'`);
  if (mode?.['value'] !== 'simulator') return 0;
  let moved = 0;
  for (const company of await database.query('SELECT id FROM companies ORDER BY id')) {
    const store = new CompanyStore(database, String(company['id']), { ...settings, simulated: true });
    for (const dopp of await store.unfinished(500)) {
      if (dopp.waitedMs < settings.stepMs) continue;
      const event = nextEvent(dopp);
      if (!event) continue;
      await store.addEvents(dopp.id, [event], 'simulator');
      moved += 1;
    }
  }
  return moved;
}

function nextEvent(dopp: { key: string; state: string; document: string }): DoppEvent | undefined {
  const number = `СИМ-${hashOf(dopp.key).slice(0, 8).toUpperCase()}`;
  const step = (order: number, status: string): DoppEvent & { kind: 'status' } => ({
    kind: 'status',
    id: `sim:${order}:${hashOf(dopp.key)}`,
    order,
    status,
    doppNumber: number,
  });
  switch (dopp.state) {
    case 'checked': {
      const reasons = reasonsToReject(dopp.document);
      return reasons.length > 0
        ? { ...step(1, simulatorStatuses.rejected), rejectionReason: `СИМУЛЯТОР: ${reasons.join('; ')}` }
        : step(1, simulatorStatuses.registered);
    }
    case 'registered':
      return step(2, simulatorStatuses.awaiting);
    case 'awaiting-deposit':
      return { ...step(3, simulatorStatuses.secured), qr: `СИМУЛЯТОР, НЕ ДОПП, ВЪЕЗД НЕ РАЗРЕШАЕТ: ${number}` };
    default:
      return undefined;
  }
}

/** What the simulator looks at: HS codes of ten digits and a truck’s plate. */
function reasonsToReject(text: string): string[] {
  const document = JSON.parse(text) as {
    vehicle?: { truckPlate?: unknown };
    goods?: readonly { hsCode?: unknown }[];
  };
  const reasons: string[] = [];
  const goods = Array.isArray(document.goods) ? document.goods : [];
  if (typeof document.vehicle?.truckPlate !== 'string') reasons.push('нет регистрационного знака тягача');
  if (goods.length === 0) reasons.push('нет товаров');
  goods.forEach(({ hsCode }, index) => {
    if (typeof hsCode !== 'string' || !/^\d{10}$/.test(hsCode)) reasons.push(`строка ${index + 1}: неверный код ТН ВЭД`);
  });
  return reasons;
}
