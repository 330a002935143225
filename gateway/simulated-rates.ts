import type { SourceRate } from '../src/connector';
import { hashOf } from './secrets';

/** Currencies the simulator invents rates for: nominal, and about how many roubles stand for it. */
const invented = [
  ['AMD', 100, 20],
  ['BYN', 1, 27],
  ['CNY', 1, 11],
  ['EUR', 1, 90],
  ['KGS', 100, 90],
  ['KZT', 100, 16],
  ['USD', 1, 80],
] as const satisfies readonly (readonly [currency: string, nominal: number, about: number])[];

/** Invented rates of a day, the same each time they are asked for; each says that it is invented. */
export function simulatedRates(moment: string): readonly SourceRate[] {
  const date = moment.slice(0, 10);
  return invented.map(([currency, nominal, about]) => {
    const share = parseInt(hashOf(`${currency} ${date}`).slice(0, 4), 16);
    return { date, currency, nominal, rate: (about + share / 65536).toFixed(4), origin: 'СИМУЛЯТОР: курс выдуман' };
  });
}
