import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { correctedDopp, standingEntry, type Dopp } from '../../src/dopp';
import {
  exportChains,
  loadChains,
  noteAllRegistered,
  noteAnnulled,
  noteFiling,
  noteFilings,
  noteRegistered,
} from '../../src/use-cases';
import { packText, unpackText } from '../../src/use-cases/packed-text';
import { at, builtExample } from '../support/built-example';
import { WorkbookInMemory } from '../taskpane/workbook-in-memory';

let dopp: Dopp;
beforeAll(async () => {
  const [first] = (await builtExample()).batch.consignments;
  if (!first) throw new Error('The sample workbook has consignments');
  dopp = first.dopp;
});

const workbookWithNothing = (): WorkbookInMemory => new WorkbookInMemory('S', []);
const filing = () => ({ kind: 'primary', dopp, filedOn: at('2026-11-24T09:00') }) as const;

describe('the filings a workbook remembers', () => {
  it('are none in a new workbook', async () => {
    const { chains, unreadable } = await loadChains(workbookWithNothing());
    expect([chains.size, unreadable]).toEqual([0, 0]);
  });

  it('come back as they were filed, with number and date', async () => {
    const workbook = workbookWithNothing();
    await noteFiling(workbook, 'SH-1', filing());
    await noteRegistered(workbook, 'SH-1', { doppNumber: '77-1', date: at('2026-11-24') });
    const { chains } = await loadChains(workbook);
    expect(chains.get('SH-1')).toEqual([{ ...filing(), doppNumber: '77-1', doppDate: '2026-11-24' }]);
  });

  it('keep what was filed when a correction and an annulment follow', async () => {
    const workbook = workbookWithNothing();
    await noteFiling(workbook, 'SH-1', filing());
    const before = (await loadChains(workbook)).chains.get('SH-1');
    await noteFiling(workbook, 'SH-1', { ...filing(), kind: 'correction', dopp: correctedDopp('correction', before, dopp) });
    expect(await noteAnnulled(workbook, 'SH-1', at('2026-11-25'))).toEqual({ ok: true });
    const chain = (await loadChains(workbook)).chains.get('SH-1');
    expect(chain?.map(({ kind }) => kind)).toEqual(['primary', 'correction', 'annulment']);
    expect(chain?.[0]).toEqual(before?.[0]);
    expect(standingEntry(chain)).toBeUndefined();
    expect(await noteAnnulled(workbook, 'SH-1', at('2026-11-26'))).toMatchObject({ ok: false });
  });

  it('remember the same number once, and a number that came without a filing', async () => {
    const workbook = workbookWithNothing();
    await noteAllRegistered(workbook, [{ key: 'SH-1', doppNumber: '77-1' }, { key: 'SH-2', doppNumber: '77-2', date: at('2026-11-24') }]);
    const before = JSON.stringify([...workbook.settings]);
    await noteRegistered(workbook, 'SH-2', { doppNumber: '77-2' });
    expect(JSON.stringify([...workbook.settings])).toBe(before);
    expect([...(await loadChains(workbook)).unfiled.keys()]).toEqual(['SH-1', 'SH-2']);
  });

  it('stand in several settings when they are many, none of them large', async () => {
    const workbook = workbookWithNothing();
    const keys = Array.from({ length: 300 }, (_, index) => `SH-${index}`);
    await noteFilings(workbook, keys.map((key) => ({ ...filing(), key })));
    const parts = [...workbook.settings].filter(([key]) => /-\d+$/.test(key));
    expect(parts.length).toBeGreaterThan(1);
    for (const [, value] of parts) expect(JSON.stringify(value).length).toBeLessThan(60_000);
    const first = workbook.settings.get('dopp-chains-1');
    await noteFiling(workbook, 'SH-0', { ...filing(), kind: 'correction' });
    expect(workbook.settings.get('dopp-chains-1')).toBe(first);
    const { chains } = await loadChains(workbook);
    expect([...chains.keys()]).toEqual(keys);
    expect(chains.get('SH-0')?.length).toBe(2);
  });

  it('are all there when many are noted at the same time', async () => {
    const workbook = workbookWithNothing();
    await Promise.all(Array.from({ length: 20 }, (_, index) => noteFiling(workbook, `SH-${index}`, filing())));
    expect((await loadChains(workbook)).chains.size).toBe(20);
  });

  it('are found when the pane was closed between writing a part and counting it', async () => {
    const workbook = workbookWithNothing();
    await noteFiling(workbook, 'SH-1', filing());
    workbook.settings.delete('dopp-chains');
    expect((await loadChains(workbook)).chains.size).toBe(1);
  });

  it('say that a part cannot be read, and leave it as it is', async () => {
    const workbook = workbookWithNothing();
    await noteFiling(workbook, 'SH-1', filing());
    const damaged = { version: 1, bytes: 10, packed: 'AAAA' };
    workbook.settings.set('dopp-chains-1', damaged);
    await noteFiling(workbook, 'SH-2', filing());
    const { chains, unreadable } = await loadChains(workbook);
    expect([[...chains.keys()], unreadable]).toEqual([['SH-2'], 1]);
    expect(workbook.settings.get('dopp-chains-1')).toBe(damaged);
  });

  it('can be copied out as text', async () => {
    const workbook = workbookWithNothing();
    await noteFiling(workbook, 'SH-1', filing());
    expect(JSON.parse(await exportChains(workbook))).toMatchObject({ format: 'spot-dopp-chains', events: [{ event: 'filed', key: 'SH-1' }] });
  });
});

describe('a text made small', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  const damaged = [
    ['is of another length than it says', { ...packText('текст'), bytes: 3 }],
    ['is cut off', { bytes: 10_000, packed: packText('текст '.repeat(1000)).packed.slice(0, 10) }],
    ['declares more than memory holds', { bytes: 1e12, packed: packText('текст').packed }],
    ['has strange letters', { bytes: 3, packed: '«»' }],
  ] as const;
  it.each(damaged)('is refused when it %s', (_, given) => {
    expect(unpackText(given)).toBeUndefined();
  });
});
