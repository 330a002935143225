import { beforeAll, describe, expect, it } from 'vitest';
import {
  adviseCorrection,
  annulmentOf,
  chainsOf,
  correctedDopp,
  diffDopps,
  filedEvent,
  nextCorrection,
  readChainEvents,
  readDopp,
  registeredEvent,
  registrationOf,
  standingEntry,
  type ChainEntry,
  type ChainEvent,
  type Dopp,
} from '../../src/dopp';
import { at, builtExample } from '../support/built-example';

let dopp: Dopp;
let events: readonly ChainEvent[];
const chain = (more: readonly ChainEvent[] = []): readonly ChainEntry[] => chainsOf([...events, ...more]).get('SH-1') ?? [];
beforeAll(async () => {
  const [first] = (await builtExample()).batch.consignments;
  if (!first) throw new Error('The sample workbook has consignments');
  dopp = first.dopp;
  events = [
    filedEvent('SH-1', { kind: 'primary', dopp, filedOn: at('2026-11-24T09:00') }),
    registeredEvent('SH-1', { doppNumber: '77-1', doppDate: at('2026-11-24') }),
  ];
});

const otherTruck = (): Dopp => ({ ...dopp, vehicle: { ...dopp.vehicle, truckPlate: '001AAA13' } });
const otherWeight = (): Dopp => ({ ...dopp, goods: dopp.goods.map((line, index) => (index === 0 ? { ...line, netWeight: '1' } : line)) });
const nothingYet = { reserved: false, qrReceived: false, crossed: false };
const secured = { reserved: true, qrReceived: true, crossed: false };

describe('what differs', () => {
  it('is listed field by field with the number of the form', () => {
    expect(diffDopps(dopp, otherTruck())).toEqual([
      expect.objectContaining({ place: 'vehicle.truckPlate', label: '4.1А', before: '482ABE13', after: '001AAA13' }),
    ]);
  });

  it('is nothing when only the day of preparation differs', () => {
    expect(diffDopps(dopp, { ...dopp, header: { ...dopp.header, preparedOn: '2030-01-01', correction: 3 } })).toEqual([]);
  });

  it('sees lines and documents that came or went', () => {
    const shorter = { ...dopp, goods: dopp.goods.slice(0, 1), documents: dopp.documents.slice(1) };
    const differences = diffDopps(dopp, shorter);
    expect(differences.some(({ line, after }) => line === 2 && after === undefined)).toBe(true);
    expect(differences.some(({ section }) => section === 'documents')).toBe(true);
  });
});

describe('what to do about a change', () => {
  const cases = [
    ['not filed yet', () => undefined, otherTruck, nothingYet, 'file', true, false],
    ['nothing changed', () => chain(), () => dopp, secured, 'none', true, false],
    ['goods before reservation', () => chain(), otherWeight, nothingYet, 'correction', true, false],
    ['the truck after reservation', () => chain(), otherTruck, secured, 'vehicle-change', true, true],
    ['goods after reservation', () => chain(), otherWeight, secured, 'new-filing', false, true],
    ['the truck after the crossing', () => chain(), otherTruck, { ...secured, crossed: true }, 'vehicle-change', false, true],
  ] as const;
  it.each(cases)('%s', (_, filed, current, state, action, allowed, qrInDoubt) => {
    const advice = adviseCorrection(filed(), current(), state);
    expect([advice.action, advice.knownToBeAllowed, advice.qrInDoubt]).toEqual([action, allowed, qrInDoubt]);
    if (qrInDoubt) expect(advice.grounds.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('builds a correction that names what it corrects', () => {
    const correction = correctedDopp('correction', chain(), otherWeight());
    expect(correction.header).toMatchObject({ correction: 1, corrects: { number: '77-1' } });
    expect(readDopp(correction).ok).toBe(true);
  });

  it('builds an annulment, after which a primary document follows', () => {
    const annulment = annulmentOf(chain(), at('2026-11-25'));
    if (!annulment) throw new Error('A standing DOPP can be annulled');
    expect(annulment.header).toMatchObject({ annulled: true, correction: 1 });
    const after = chain([filedEvent('SH-1', { kind: 'annulment', dopp: annulment, filedOn: at('2026-11-25') })]);
    expect([standingEntry(after), nextCorrection(after)]).toEqual([undefined, 0]);
    expect(annulmentOf(after, at('2026-11-26'))).toBeUndefined();
  });
});

describe('the history', () => {
  const correction = (): ChainEvent =>
    filedEvent('SH-1', { kind: 'correction', dopp: correctedDopp('correction', chain(), otherWeight()), filedOn: at('2026-11-25') });

  it('only grows: what was filed stays as it was', () => {
    const before = JSON.stringify(chain());
    const after = chain([correction()]);
    expect(JSON.stringify(chain())).toBe(before);
    expect(after.map(({ kind, dopp: { header } }) => [kind, header.correction])).toEqual([['primary', 0], ['correction', 1]]);
  });

  it('gives a number that comes later to the last filing, and a correction without its own that of what it corrects', () => {
    const corrected = chain([correction()]);
    expect(corrected.map(({ doppNumber }) => doppNumber)).toEqual(['77-1', undefined]);
    expect(registrationOf(corrected)).toEqual({ doppNumber: '77-1', doppDate: '2026-11-24' });
    const numbered = chain([correction(), registeredEvent('SH-1', { doppNumber: '77-2' })]);
    expect(registrationOf(numbered)).toEqual({ doppNumber: '77-2' });
    const second = chain([correction(), filedEvent('SH-1', { kind: 'primary', dopp, filedOn: at('2026-11-26') })]);
    expect(registrationOf(second)).toBeUndefined();
  });

  it('survives being kept as JSON, and counts what cannot be read', () => {
    expect(readChainEvents(JSON.parse(JSON.stringify(events)))).toEqual({ events, unreadable: 0 });
    expect(readChainEvents([{ event: 'filed' }, 'x', events[1]])).toEqual({ events: [events[1]], unreadable: 2 });
    expect(readChainEvents(null)).toEqual({ events: [], unreadable: 1 });
  });

  it('takes whatever a shipment is called', () => {
    const named = chainsOf([filedEvent('__proto__', { kind: 'primary', dopp, filedOn: at('2026-11-24') })]);
    expect([named.get('__proto__')?.length, named.get('constructor')]).toEqual([1, undefined]);
  });
});
