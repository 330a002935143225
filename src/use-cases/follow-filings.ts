import { depositOfConsignment } from '../deposit';
import {
  adviseCorrection,
  doppOf,
  filingSheet,
  registrationOf,
  standingEntry,
  type ChainEntry,
  type CorrectionAdvice,
  type Dopp,
  type DoppParty,
  type FiledState,
  type Registration,
} from '../dopp';
import type { Consignment } from '../shipment/model';
import type { Moment } from '../values';
import type { BuildRequest, BuiltBatch, BuiltConsignment } from './build-documents';
import type { ChainsReading } from './dopp-chains';

/** How far a consignment has come: what is to be filed, what was, and whether its row changed since. */
export const filingStates = ['draft', 'ready', 'filed', 'registered', 'differs'] as const;
export type FilingState = (typeof filingStates)[number];

/** A consignment with its filings. */
export interface FollowedConsignment extends BuiltConsignment {
  readonly state: FilingState;
  /** Required values the row does not have. */
  readonly missing: number;
  /** The filings noted in the workbook, in order. */
  readonly chain: readonly ChainEntry[];
  /** Number and date the tax service gave, from the noted filings or else from the row. */
  readonly registration?: Registration;
  /** How far the filed DOPP has come, as the row tells. */
  readonly filedState: FiledState;
  /** What to do about the row as it stands; only where a filing stands. */
  readonly advice?: CorrectionAdvice;
}

export interface FollowRequest extends BuildRequest {
  /** For whom an intermediary files, by consignment key. */
  readonly principals?: ReadonlyMap<string, DoppParty>;
}

/** Consignments followed between two pauses. */
const consignmentsPerStep = 10;

/** Puts the noted filings beside the consignments, in small steps; each yields the share done, 0 to 1. */
export function* followFilingsInSteps(
  request: FollowRequest,
  batch: BuiltBatch,
  history: ChainsReading,
): Generator<number, readonly FollowedConsignment[]> {
  const followed: FollowedConsignment[] = [];
  for (const built of batch.consignments) {
    followed.push(followFiling(built, request, history));
    if (followed.length % consignmentsPerStep === 0) yield followed.length / batch.consignments.length;
  }
  return followed;
}

function followFiling(built: BuiltConsignment, request: FollowRequest, history: ChainsReading): FollowedConsignment {
  const { consignment, findings } = built;
  const chain = history.chains.get(consignment.key) ?? [];
  const standing = standingEntry(chain);
  const dopp = currentDopp(built, chain, request);
  const { missing } = filingSheet(dopp, 'ru');
  const filedState = filedStateOf(consignment, request);
  const registration = registrationOf(chain) ?? (chain.length === 0 ? (registrationOfRow(consignment) ?? history.unfiled.get(consignment.key)) : undefined);
  const advice = standing && adviseCorrection(chain, dopp, filedState);
  return {
    ...built,
    dopp,
    missing,
    chain,
    filedState,
    ...(registration ? { registration } : {}),
    ...(advice ? { advice } : {}),
    state: stateOf(),
  };

  function stateOf(): FilingState {
    if (advice && advice.action !== 'none') return 'differs';
    if (registration) return 'registered';
    if (standing || (chain.length === 0 && consignment.values.doppDate !== undefined)) return 'filed';
    return findings.error > 0 || missing > 0 ? 'draft' : 'ready';
  }
}

/**
 * The DOPP of the row as it stands. After a filing it is computed as of the day of the primary document, or the
 * rates of another day would look like changes of the row.
 */
function currentDopp(built: BuiltConsignment, chain: readonly ChainEntry[], request: FollowRequest): Dopp {
  const { consignment } = built;
  const { regulation, rates, profile } = request;
  const asOf = standingEntry(chain) ? (primaryOf(chain)?.filedOn ?? request.asOf) : request.asOf;
  const principal = request.principals?.get(consignment.key);
  if (asOf === request.asOf && principal === undefined) return built.dopp;
  const deposit = asOf === request.asOf ? built.deposit : depositOfConsignment(consignment, { asOf, regulation, rates });
  return doppOf(consignment, deposit, { preparedOn: request.asOf, regulation, profile, ...(principal ? { principal } : {}) });
}

function primaryOf(chain: readonly ChainEntry[]): ChainEntry | undefined {
  return [...chain].reverse().find(({ kind }) => kind === 'primary');
}

/** The QR code is given after the deposit is reserved, so a QR code tells of the reservation too. */
function filedStateOf({ values }: Consignment, { regulation, asOf }: FollowRequest): FiledState {
  const { doppStatus, qr, crossedAt } = values;
  const permitting = regulation.on('dopp.permitting-statuses', asOf)?.value ?? [];
  const status = doppStatus?.trim().toLowerCase();
  const secured = permitting.some((text) => text.toLowerCase() === status);
  return { reserved: secured || qr !== undefined, qrReceived: qr !== undefined, crossed: isPast(crossedAt, asOf) };
}

function isPast(moment: Moment | undefined, now: Moment): boolean {
  return moment !== undefined && moment <= now;
}

function registrationOfRow({ values }: Consignment): Registration | undefined {
  const { doppNumber, doppDate } = values;
  return doppNumber === undefined ? undefined : { doppNumber, ...(doppDate === undefined ? {} : { doppDate }) };
}
