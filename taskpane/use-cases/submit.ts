import { capabilitiesOf, stateOf, submissionKey, type StatusTable } from '../../src/connector';
import { adviseCorrection, correctedDopp, standingEntry, type ChainEntry, type ChainEntryKind, type Dopp } from '../../src/dopp';
import { buildDocumentsInSteps } from '../../src/use-cases';
import type { LocalizedText } from '../../src/values';
import { outboxOf, readConnection } from './connection';
import { loadChains, noteFilings } from './dopp-chains';
import { inSlices } from './pause';
import { readAndCheck } from './prepare';
import type { SheetRequest } from '../services';
import { inTurn, loadMemories, type StatusEvent } from './status-memory';
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
  for (const { consignment, dopp, findings } of batch.consignments) {
    const { key, shipment, values, lines } = consignment;
    if (!request.keys.has(key)) continue;
    const hold = (text: LocalizedText, data?: TrackNote['data']): void => void held.push({ key, why: { text, ...(data ? { data } : {}) } });
    if (!connector || !capabilitiesOf(connector).includes('submit')) hold(texts.noSource);
    else if (shipment === undefined) hold(texts.noShipment);
    else if (findings.error > 0) hold(texts.errors, { count: findings.error });
    else {
      const state = values.doppStatus === undefined ? undefined : stateOf(table, values.doppStatus);
      const ended = state === 'rejected' || state === 'annulled';
      const filing = ended ? { kind: 'primary' as const, document: dopp } : filingOf(chains.get(key), dopp, values, state);
      if ('held' in filing) hold(filing.held);
      else ready.push({ key, lines: lines.length, item: itemOf(shipment, filing.document, endedFilings(history[key] ?? [], table)) });
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
      ready.map(({ key, item }) => {
        const dopp = item.document as unknown as Dopp;
        return { key, kind: kindOf(dopp), filedOn, dopp };
      }),
    );
    return noted.ok ? [] : [{ text: noted.text }];
  });
}

function filingOf(
  chain: readonly ChainEntry[] | undefined,
  dopp: Dopp,
  values: { readonly doppNumber?: string | undefined; readonly qr?: string | undefined; readonly crossedAt?: string | undefined },
  state: string | undefined,
): { readonly document: Dopp } | { readonly held: LocalizedText } {
  if (!standingEntry(chain)) return values.doppNumber === undefined ? { document: dopp } : { held: texts.filedElsewhere };
  const advice = adviseCorrection(chain, dopp, {
    reserved: state === 'secured' || state === 'presented' || values.qr !== undefined,
    qrReceived: values.qr !== undefined,
    crossed: values.crossedAt !== undefined,
  });
  if (advice.action === 'none') return { held: texts.unchanged };
  if (!advice.knownToBeAllowed || advice.action === 'new-filing') return { held: texts.notCorrectable };
  return { document: correctedDopp(advice.action, chain, dopp) };
}

function kindOf({ header }: Dopp): ChainEntryKind {
  return header.correction === 0 ? 'primary' : 'correction';
}

/** The day a document was put together makes no other filing of it. */
function itemOf(shipment: string, dopp: Dopp, attempt: number): ReadySubmission['item'] {
  const { preparedOn: _, ...header } = dopp.header;
  const document = { ...dopp };
  return { key: submissionKey({ shipment, document: { ...document, header } }, attempt), shipment, document };
}

/** Filings that ended without a DOPP: the same document may be filed again after each. */
function endedFilings(history: readonly StatusEvent[], table: StatusTable): number {
  return history.filter(({ status }) => {
    const state = status === undefined ? undefined : stateOf(table, status);
    return state === 'rejected' || state === 'annulled';
  }).length;
}

const texts = {
  noSource: {
    ru: 'Источник статусов не подключён или не принимает ДОПП. Подключите его в настройках.',
    en: 'No source of statuses is connected, or it takes no DOPPs. Connect one in Settings.',
  },
  noShipment: { ru: 'У строки нет номера перевозки. Впишите его.', en: 'The row has no shipment number. Type one.' },
  errors: {
    ru: 'Ошибок: {count}. Исправьте их на вкладке «Проверка».',
    en: 'Errors: {count}. Correct them in the section “Check”.',
  },
  filedElsewhere: {
    ru: 'Номер ДОПП уже есть, а что именно подано, в этой книге не отмечено. Исправление подайте там, где подавали ДОПП.',
    en: 'There is a DOPP number already, and this workbook does not know what was filed. File the correction where the DOPP was filed.',
  },
  unchanged: { ru: 'Уже подана, с тех пор строки не менялись.', en: 'Filed already, and the rows did not change since.' },
  notCorrectable: {
    ru: 'После обеспечения меняется только транспорт. Сначала аннулируйте поданную ДОПП, потом подайте новую.',
    en: 'Once the deposit is reserved only the vehicle can change. Annul the filed DOPP first, then file a new one.',
  },
} as const satisfies Record<string, LocalizedText>;
