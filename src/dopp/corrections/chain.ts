import { z } from 'zod';
import { parseIsoMoment, type Moment } from '../../values';
import { doppModel, type Dopp } from '../model';

/** Key of the chains among the settings kept in the workbook. */
export const chainsSetting = 'dopp-chains';

const entrySchema = z.object({
  kind: z.enum(['primary', 'correction', 'vehicle-change', 'annulment']),
  filedOn: z.string().refine((text) => parseIsoMoment(text) !== undefined),
  /** The number and date the tax service gave, once they are known. */
  doppNumber: z.string().min(1).optional(),
  doppDate: z.string().optional(),
  dopp: doppModel,
});

/** One filing, as it was filed. An entry is never changed and never removed. */
export type ChainEntry = Readonly<z.infer<typeof entrySchema>>;
export type ChainEntryKind = ChainEntry['kind'];

/** The filings of every consignment in the order they were made, by shipment number. */
export type DoppChains = Readonly<Record<string, readonly ChainEntry[]>>;

/** Reads what the workbook keeps. Entries that cannot be read are counted, so that nobody believes the history whole. */
export function readChains(kept: unknown): { readonly chains: DoppChains; readonly unreadable: number } {
  const chains: Record<string, ChainEntry[]> = {};
  let unreadable = 0;
  if (typeof kept !== 'object' || kept === null) return { chains, unreadable };
  for (const [key, list] of Object.entries(kept)) {
    const entries: ChainEntry[] = [];
    for (const item of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const parsed = entrySchema.safeParse(item);
      if (parsed.success) entries.push(parsed.data);
      else unreadable += 1;
    }
    if (!Array.isArray(list)) unreadable += 1;
    chains[key] = entries;
  }
  return { chains, unreadable };
}

/** The chains with one filing more; what was there stays as it was. */
export function withFiling(
  chains: DoppChains,
  key: string,
  filing: { readonly kind: ChainEntryKind; readonly dopp: Dopp; readonly filedOn: Moment; readonly doppNumber?: string; readonly doppDate?: string },
): DoppChains {
  return { ...chains, [key]: [...(chains[key] ?? []), filing] };
}

/** The last filing that stands: undefined before the first and after an annulment. */
export function standingEntry(chain: readonly ChainEntry[] | undefined): ChainEntry | undefined {
  const last = chain?.at(-1);
  return last?.kind === 'annulment' ? undefined : last;
}

/** Number of the next correction: 0 for a primary document, which also follows an annulment. */
export function nextCorrection(chain: readonly ChainEntry[] | undefined): number {
  return standingEntry(chain) ? (chain?.at(-1)?.dopp.header.correction ?? 0) + 1 : 0;
}
