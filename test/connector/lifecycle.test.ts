import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deriveDopp,
  doppStates,
  mayFollow,
  stateOf,
  taxServiceStatuses,
  type DoppEvent,
  type StatusTable,
} from '../../src/connector';

const table: StatusTable = { ...taxServiceStatuses, Подан: 'filed', Зарегистрирован: 'registered', Отклонён: 'rejected', Аннулирован: 'annulled' };
const permitting = ['Обеспечен'];
const derive = (events: readonly DoppEvent[]) => deriveDopp(events, table, permitting);
const status = (order: number, text: string, more: Partial<DoppEvent> = {}): DoppEvent =>
  ({ kind: 'status', id: `s${order}`, order, status: text, ...more }) as DoppEvent;

describe('the state of a DOPP', () => {
  it('is secured and permits entry by the one text known', () => {
    const dopp = derive([status(1, 'Подан'), status(2, ' ОБЕСПЕЧЕН ', { qr: 'код' })]);
    expect(dopp).toMatchObject({ state: 'secured', permitsEntry: true, record: { qr: 'код' }, odd: [] });
  });

  it('keeps and shows an unknown text, and does not let it permit entry', () => {
    const dopp = derive([status(1, 'Обеспечен'), status(2, 'На особом контроле')]);
    expect(dopp).toMatchObject({ state: 'secured', permitsEntry: false, record: { status: 'На особом контроле' } });
  });

  it('believes and reports a transition that should not happen', () => {
    const dopp = derive([status(1, 'Аннулирован'), status(2, 'Подан')]);
    expect(dopp.state).toBe('filed');
    expect(dopp.odd).toEqual([{ before: 'annulled', after: 'filed', event: 's2' }]);
  });

  it('drops the QR code and shows the reason when the filing is rejected, and forgets the reason after the next', () => {
    const rejected = [status(1, 'Обеспечен', { qr: 'код' }), status(2, 'Отклонён', { rejectionReason: 'Код ТН ВЭД' })];
    expect(derive(rejected).record).toEqual({ status: 'Отклонён', rejectionReason: 'Код ТН ВЭД' });
    expect(derive([...rejected, status(3, 'Подан')]).record).toEqual({ status: 'Подан' });
  });

  it('is crossed once somebody recorded it, with a report when the deposit was not secured', () => {
    const crossed: DoppEvent = { kind: 'crossed', id: 'c', order: 5, at: '2026-11-27T14:30' };
    expect(derive([status(1, 'Обеспечен'), crossed])).toMatchObject({ state: 'crossed', odd: [] });
    const early = derive([status(1, 'Подан'), crossed]);
    expect(early.odd).toEqual([{ before: 'filed', after: 'crossed', event: 'c' }]);
    expect(early.permitsEntry).toBe(false);
  });

  it('is unknown without events', () => {
    expect(derive([])).toEqual({ state: undefined, permitsEntry: false, record: {}, odd: [] });
  });

  it('never lets a state follow an end, and reaches every state', () => {
    for (const after of doppStates) expect(mayFollow('closed', after)).toBe(after === 'closed');
    for (const after of doppStates) expect(doppStates.some((before) => before !== after && mayFollow(before, after))).toBe(true);
  });

  it('reads texts of a table in any case and spacing, and no other', () => {
    expect(stateOf(table, '  обеспечен')).toBe('secured');
    expect(stateOf(table, 'Не обеспечен')).toBeUndefined();
    expect(stateOf(table, 'constructor')).toBeUndefined();
  });
});

describe('late, repeated and out-of-order events', () => {
  const text = fc.constantFrom(...Object.keys(table), 'Неизвестный', 'Отозван');
  const event: fc.Arbitrary<DoppEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('status' as const),
      id: fc.string({ minLength: 1, maxLength: 3 }),
      order: fc.integer({ min: 0, max: 20 }),
      status: text,
      qr: fc.constantFrom('код-1', 'код-2'),
    }),
    fc.record({
      kind: fc.constantFrom('handed-over' as const, 'acknowledged' as const, 'incident' as const, 'crossed' as const, 'presented' as const),
      id: fc.string({ minLength: 1, maxLength: 3 }),
      order: fc.integer({ min: 0, max: 20 }),
      at: fc.constantFrom('2026-11-27', '2026-11-28T10:00'),
    }),
  );
  const history = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 });

  it('leave the state right in 20,000 random schedules', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.array(fc.nat(), { maxLength: 8 })),
        ),
        ([events, shuffled, repeats]) => {
          const repeated = [...shuffled, ...repeats.flatMap((index) => events[index % Math.max(events.length, 1)] ?? [])];
          expect(derive(repeated)).toEqual(derive(events));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('permit entry exactly when the last status is «Обеспечен»', () => {
    fc.assert(
      fc.property(history, (events) => {
        const last = events
          .filter((candidate) => candidate.kind === 'status')
          .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
          .at(-1);
        expect(derive(events).permitsEntry).toBe(last?.status === 'Обеспечен');
      }),
      { numRuns: 2_000 },
    );
  });
});
