import type { Fact } from '../define';
import { borderFacts } from './border';
import { depositFacts } from './deposit';
import { doppFacts } from './dopp';
import { goodsFacts } from './goods';
import { plateFacts } from './plates';
import { reportingFacts } from './reporting';
import { taxIdFacts } from './tax-ids';
import { taxServiceFacts } from './tax-service';

/** Statements about the law that rules and texts rest on, by id. Adding one takes a line in its area's file. */
export const facts = {
  ...borderFacts,
  ...doppFacts,
  ...depositFacts,
  ...goodsFacts,
  ...plateFacts,
  ...taxIdFacts,
  ...reportingFacts,
  ...taxServiceFacts,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
