import { facts, type Fact } from '../../regulation';
import type { Moment } from '../../values';
import type { Dopp } from '../model';
import { nextCorrection, registrationOf, standingEntry, type ChainEntry } from './chain';
import { diffDopps, type Difference } from './diff';

/** What is to be done about a row that changed after its DOPP was filed. */
export type CorrectionAction = 'none' | 'file' | 'correction' | 'vehicle-change' | 'new-filing';

export interface CorrectionAdvice {
  readonly action: CorrectionAction;
  readonly differences: readonly Difference[];
  /** False when the change is not known to be possible after reservation. */
  readonly knownToBeAllowed: boolean;
  /** The QR code the driver holds may not be valid any more. */
  readonly qrInDoubt: boolean;
  /** What the advice rests on, with its sources. */
  readonly grounds: readonly Fact[];
}

/** How far the filed DOPP has come. */
export interface FiledState {
  /** The deposit is reserved, or the status says so. */
  readonly reserved: boolean;
  readonly qrReceived: boolean;
  /** The truck has crossed: nothing can be corrected any more. */
  readonly crossed: boolean;
}

/**
 * Compares a row as it stands with what was filed. Before reservation a correction is filed; after it only
 * vehicle data are known to be changeable, anything else takes a new filing after the old one is annulled.
 */
export function adviseCorrection(chain: readonly ChainEntry[] | undefined, current: Dopp, state: FiledState): CorrectionAdvice {
  const filed = standingEntry(chain);
  if (!filed) return { action: 'file', differences: [], knownToBeAllowed: true, qrInDoubt: false, grounds: [] };
  const differences = diffDopps(filed.dopp, current);
  if (differences.length === 0)
    return { action: 'none', differences, knownToBeAllowed: true, qrInDoubt: false, grounds: [] };
  const onlyVehicle = differences.every(({ section }) => section === 'vehicle');
  const action = !state.reserved ? 'correction' : onlyVehicle ? 'vehicle-change' : 'new-filing';
  return {
    action,
    differences,
    knownToBeAllowed: !state.crossed && (!state.reserved || onlyVehicle),
    qrInDoubt: state.qrReceived,
    grounds: [
      facts['dopp.correction-before-crossing'],
      ...(state.reserved ? [facts['dopp.vehicle-only-after-reservation']] : []),
      ...(state.qrReceived ? [facts['border.data-match']] : []),
    ],
  };
}

/** The document an advice leads to; `current` is the row as it stands now. */
export function correctedDopp(action: CorrectionAction, chain: readonly ChainEntry[] | undefined, current: Dopp): Dopp {
  const filed = standingEntry(chain);
  const { corrects: _, annulled: __, ...header } = current.header;
  if (!filed || action === 'file' || action === 'new-filing') return { ...current, header: { ...header, correction: 0 } };
  return { ...current, header: { ...header, correction: nextCorrection(chain), corrects: correctedOf(chain) } };
}

/** The document that annuls what was filed; undefined when nothing stands. */
export function annulmentOf(chain: readonly ChainEntry[] | undefined, preparedOn: Moment): Dopp | undefined {
  const filed = standingEntry(chain);
  if (!filed) return undefined;
  return {
    ...filed.dopp,
    header: { ...filed.dopp.header, preparedOn, correction: nextCorrection(chain), annulled: true, corrects: correctedOf(chain) },
  };
}

/** The document corrected, as the tax service numbered it; empty while the number is not known. */
function correctedOf(chain: readonly ChainEntry[] | undefined): { number?: string; date?: Moment } {
  const registration = registrationOf(chain);
  if (!registration) return {};
  const { doppNumber, doppDate } = registration;
  return { number: doppNumber, ...(doppDate === undefined ? {} : { date: doppDate }) };
}
