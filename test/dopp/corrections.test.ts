import { beforeAll, describe, expect, it } from 'vitest';
import {
  adviseCorrection,
  annulmentOf,
  correctedDopp,
  diffDopps,
  nextCorrection,
  readChains,
  readDopp,
  standingEntry,
  withFiling,
  type Dopp,
  type DoppChains,
} from '../../src/dopp';
import { at, builtExample } from '../support/built-example';

let dopp: Dopp;
let chains: DoppChains;
beforeAll(async () => {
  const [first] = (await builtExample()).batch.consignments;
  if (!first) throw new Error('The sample workbook has consignments');
  dopp = first.dopp;
  chains = withFiling({}, 'SH-1', { kind: 'primary', dopp, filedOn: at('2026-11-24T09:00'), doppNumber: '77-1' });
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
    ['nothing changed', () => chains['SH-1'], () => dopp, secured, 'none', true, false],
    ['goods before reservation', () => chains['SH-1'], otherWeight, nothingYet, 'correction', true, false],
    ['the truck after reservation', () => chains['SH-1'], otherTruck, secured, 'vehicle-change', true, true],
    ['goods after reservation', () => chains['SH-1'], otherWeight, secured, 'new-filing', false, true],
    ['the truck after the crossing', () => chains['SH-1'], otherTruck, { ...secured, crossed: true }, 'vehicle-change', false, true],
  ] as const;
  it.each(cases)('%s', (_, chain, current, state, action, allowed, qrInDoubt) => {
    const advice = adviseCorrection(chain(), current(), state);
    expect([advice.action, advice.knownToBeAllowed, advice.qrInDoubt]).toEqual([action, allowed, qrInDoubt]);
    if (qrInDoubt) expect(advice.grounds.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('builds a correction that names what it corrects', () => {
    const correction = correctedDopp('correction', chains['SH-1'], otherWeight());
    expect(correction.header).toMatchObject({ correction: 1, corrects: { number: '77-1' } });
    expect(readDopp(correction).ok).toBe(true);
  });

  it('builds an annulment, after which a primary document follows', () => {
    const annulment = annulmentOf(chains['SH-1'], at('2026-11-25'));
    if (!annulment) throw new Error('A standing DOPP can be annulled');
    expect(annulment.header).toMatchObject({ annulled: true, correction: 1 });
    const after = withFiling(chains, 'SH-1', { kind: 'annulment', dopp: annulment, filedOn: at('2026-11-25') });
    expect([standingEntry(after['SH-1']), nextCorrection(after['SH-1'])]).toEqual([undefined, 0]);
    expect(annulmentOf(after['SH-1'], at('2026-11-26'))).toBeUndefined();
  });
});

describe('the history', () => {
  it('only grows: what was filed stays as it was', () => {
    const before = JSON.stringify(chains);
    const after = withFiling(chains, 'SH-1', { kind: 'correction', dopp: correctedDopp('correction', chains['SH-1'], otherWeight()), filedOn: at('2026-11-25') });
    expect(JSON.stringify(chains)).toBe(before);
    expect(after['SH-1']?.map(({ kind, dopp: { header } }) => [kind, header.correction])).toEqual([['primary', 0], ['correction', 1]]);
  });

  it('survives being kept as JSON, and counts what cannot be read', () => {
    expect(readChains(JSON.parse(JSON.stringify(chains)))).toEqual({ chains, unreadable: 0 });
    expect(readChains({ 'SH-1': [{ kind: 'primary' }], 'SH-2': 'x' }).unreadable).toBe(2);
    expect(readChains(null)).toEqual({ chains: {}, unreadable: 0 });
  });
});
