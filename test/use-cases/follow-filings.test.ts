import { describe, expect, it } from 'vitest';
import { exampleProfile, readProfile } from '../../src/profile';
import { readRates } from '../../src/shipment';
import { finish } from '../../src/shipment';
import { followFilingsInSteps, type ChainsReading, type FollowedConsignment } from '../../src/use-cases';
import type { Moment } from '../../src/values';
import { at, built, type BuiltExample } from '../support/built-example';
import { readWorkbookSheet } from '../support/read-workbook';

const { profile, regulation } = readProfile(exampleProfile);
const nothingNoted: ChainsReading = { chains: new Map(), unfiled: new Map(), unreadable: 0 };

async function exampleOn(asOf: Moment): Promise<BuiltExample> {
  const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
  if (!block) throw new Error('The sample workbook has a shipment sheet');
  return built(block, await readWorkbookSheet('examples/shipments.xlsx', 'Курсы'), asOf);
}

async function followed(asOf: Moment, history: ChainsReading): Promise<readonly FollowedConsignment[]> {
  const { sheet, batch } = await exampleOn(asOf);
  const rates = readRates(await readWorkbookSheet('examples/shipments.xlsx', 'Курсы'));
  return finish(followFilingsInSteps({ sheet, rates, asOf, regulation, profile }, batch, history));
}

const inSom = 'SH-2612-05';
const of = (consignments: readonly FollowedConsignment[], key: string): FollowedConsignment | undefined =>
  consignments.find(({ consignment }) => consignment.key === key);

describe('a filed consignment', () => {
  it('does not differ because the rates of another day do', async () => {
    const [early, late] = [at('2026-11-20'), at('2026-11-23')];
    const [before, after] = [of(await followed(early, nothingNoted), inSom), of(await followed(late, nothingNoted), inSom)];
    if (!before || !after) throw new Error('The sample has a consignment in som');
    expect(before.dopp.totals.valueRub).not.toBe(after.dopp.totals.valueRub);
    const history: ChainsReading = { ...nothingNoted, chains: new Map([[inSom, [{ kind: 'primary', filedOn: early, dopp: before.dopp }]]]) };
    expect(of(await followed(late, history), inSom)).toMatchObject({ state: 'filed', advice: { action: 'none' } });
  });

  it('shows a number that came although no filing was noted', async () => {
    const history: ChainsReading = { ...nothingNoted, unfiled: new Map([[inSom, { doppNumber: '77-9' }]]) };
    expect(of(await followed(at('2026-11-23'), history), inSom)).toMatchObject({ state: 'registered', registration: { doppNumber: '77-9' } });
  });
});
