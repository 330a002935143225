import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paced, pacedFilter, pacedInOrder, pacedSum } from '../../src/month';
import { finish } from '../../src/shipment';
import { Decimal, sum } from '../../src/values';

describe('work in small steps', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 2000 });

  it('comes to the same as work at one go', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        expect(finish(pacedFilter(items, (item) => item > 0))).toEqual(items.filter((item) => item > 0));
        expect(finish(pacedSum(items, (item) => new Decimal(item))).equals(sum(items.map((item) => new Decimal(item))))).toBe(true);
        const inOrder = finish(pacedInOrder(items.map((value, place) => ({ value, place })), ({ value }) => value % 7, (a, b) => a - b));
        expect(inOrder).toEqual(items.map((value, place) => ({ value, place })).sort((a, b) => (a.value % 7) - (b.value % 7)));
      }),
      { numRuns: 50 },
    );
  });

  it('pauses after every few hundred items, and tells how far it is', () => {
    const shares = [...paced(Array.from({ length: 2000 }), () => undefined)];
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
