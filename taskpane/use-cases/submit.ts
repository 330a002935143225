import { capabilitiesOf } from '../../src/connector';
import { buildDocumentsInSteps } from '../../src/use-cases';
import { filingOfSubmission, prepareSubmission } from '../../src/use-cases/prepare-submission';
import { inTurn, loadMemories } from '../../src/use-cases/status-memory';
import type { LocalizedText } from '../../src/values';
import { outboxOf, readConnection } from './connection';
import { loadChains, noteFilings } from '../../src/use-cases/dopp-chains';
import { inSlices } from './pause';
import { readAndCheck } from './prepare';
import type { SheetRequest } from '../services';
import type { StatusSurroundings } from './status-surroundings';
import type { PreparedSubmissions, ReadySubmission, TrackNote } from './tracking';

type Chosen = SheetRequest & { readonly keys: ReadonlySet<string> };

/** Checks the sheet and puts the chosen DOPPs together as they would be sent; says of each other why it is held back. */
export async function prepareSubmissions({ workbook, storage, connect }: StatusSurroundings, request: Chosen): Promise<PreparedSubmissions> {
  const connection = readConnection(request.profile, storage);
  const connector = connection && (await connect(connection))?.connector;
  const table = connector?.statuses ?? {};
  const { checked, reading } = await readAndCheck(workbook, request, { silences: [], rules: [] });
  const { sheet, rates, result } = checked;
  const { profile, regulation } = reading;
  const batch = await inSlices(
    buildDocumentsInSteps({ sheet, rates, asOf: request.asOf, regulation, profile, check: result }),
    request.signal,
  );
  const { chains } = await loadChains(workbook);
  const history = (await loadMemories(workbook))[request.sheet]?.history ?? {};
  const ready: ReadySubmission[] = [];
  const held: PreparedSubmissions['held'][number][] = [];
  for (const built of batch.consignments) {
    const { consignment } = built;
    const { key, lines } = consignment;
    if (!request.keys.has(key)) continue;
    const hold = (text: LocalizedText, data?: TrackNote['data']): void => void held.push({ key, why: { text, ...(data ? { data } : {}) } });
    if (!connector || !capabilitiesOf(connector).includes('submit')) hold(texts.noSource);
    else {
      const prepared = prepareSubmission(built, { chain: chains.get(key), history: history[key] ?? [] }, table);
      if ('item' in prepared) ready.push({ key, lines: lines.length, item: prepared.item });
      else hold(prepared.text, prepared.data);
    }
  }
  return { ready, held };
}

/** Puts the DOPPs into the outbox, and the filings into the history of the workbook; answers what could not be noted. */
export function submitPrepared(
  { workbook, clock, storage }: StatusSurroundings,
  request: Pick<SheetRequest, 'sheet' | 'profile'>,
  ready: readonly ReadySubmission[],
): Promise<readonly TrackNote[]> {
  return inTurn(workbook, async () => {
    const connection = readConnection(request.profile, storage);
    if (!connection) return [{ text: texts.noSource }];
    const outbox = outboxOf(storage, connection);
    for (const { item } of ready) outbox.submit(item);
    const filedOn = clock.now();
    const noted = await noteFilings(
      workbook,
      ready.map(({ key, item }) => ({ key, ...filingOfSubmission(item, filedOn) })),
    );
    return noted.ok ? [] : [{ text: noted.text }];
  });
}

const texts = {
  noSource: {
    ru: 'Источник статусов не подключён или не принимает ДОПП. Подключите его в настройках.',
    en: 'No source of statuses is connected, or it takes no DOPPs. Connect one in Settings.',
  },
} as const satisfies Record<string, LocalizedText>;
