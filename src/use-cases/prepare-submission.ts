import { stateOf, submissionKey, type StatusTable, type Submission } from '../connector';
import { adviseCorrection, correctedDopp, standingEntry, type ChainEntry, type ChainEntryKind, type Dopp, type Filing } from '../dopp';
import type { LocalizedText, Moment, TextData } from '../values';
import type { BuiltConsignment } from './build-documents';
import type { StatusEvent } from './status-memory';

export type HeldReason = 'no-shipment' | 'errors' | 'filed-elsewhere' | 'unchanged' | 'not-correctable';

/** A DOPP as it would be sent, or why it is held back. */
export type PreparedSubmission =
  | { readonly item: Submission }
  | { readonly reason: HeldReason; readonly text: LocalizedText; readonly data?: TextData };

/** Of the workbook, what a submission depends on: the filings of the consignment, and what became of them. */
export interface KnownFilings {
  readonly chain: readonly ChainEntry[] | undefined;
  readonly history: readonly StatusEvent[];
}

/** The DOPP of a consignment under its stable key: the first one, a correction after it, or none while it may not be sent. */
export function prepareSubmission({ consignment, dopp, findings }: BuiltConsignment, known: KnownFilings, table: StatusTable): PreparedSubmission {
  const { shipment, values } = consignment;
  if (shipment === undefined) return { reason: 'no-shipment', text: texts['no-shipment'] };
  if (findings.error > 0) return { reason: 'errors', text: texts.errors, data: { count: findings.error } };
  const state = values.doppStatus === undefined ? undefined : stateOf(table, values.doppStatus);
  const ended = state === 'rejected' || state === 'annulled';
  const filing = ended ? { document: dopp } : filingOf(known.chain, dopp, values, state);
  if ('held' in filing) return { reason: filing.held, text: texts[filing.held] };
  return { item: itemOf(shipment, filing.document, endedFilings(known.history, table)) };
}

/** A sent DOPP as the history of filings keeps it. */
export function filingOfSubmission(item: Submission, filedOn: Moment): Filing {
  const dopp = item.document as unknown as Dopp;
  return { kind: kindOf(dopp), filedOn, dopp };
}

function filingOf(
  chain: readonly ChainEntry[] | undefined,
  dopp: Dopp,
  values: { readonly doppNumber?: string | undefined; readonly qr?: string | undefined; readonly crossedAt?: string | undefined },
  state: string | undefined,
): { readonly document: Dopp } | { readonly held: HeldReason } {
  if (!standingEntry(chain)) return values.doppNumber === undefined ? { document: dopp } : { held: 'filed-elsewhere' };
  const advice = adviseCorrection(chain, dopp, {
    reserved: state === 'secured' || state === 'presented' || values.qr !== undefined,
    qrReceived: values.qr !== undefined,
    crossed: values.crossedAt !== undefined,
  });
  if (advice.action === 'none') return { held: 'unchanged' };
  if (!advice.knownToBeAllowed || advice.action === 'new-filing') return { held: 'not-correctable' };
  return { document: correctedDopp(advice.action, chain, dopp) };
}

function kindOf({ header }: Dopp): ChainEntryKind {
  return header.correction === 0 ? 'primary' : 'correction';
}

/** The day a document was put together makes no other filing of it. */
function itemOf(shipment: string, dopp: Dopp, attempt: number): Submission {
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
  'no-shipment': { ru: 'У строки нет номера перевозки. Впишите его.', en: 'The row has no shipment number. Type one.' },
  errors: {
    ru: 'Ошибок: {count}. Исправьте их на вкладке «Проверка».',
    en: 'Errors: {count}. Correct them in the section “Check”.',
  },
  'filed-elsewhere': {
    ru: 'Номер ДОПП уже есть, а что именно подано, в этой книге не отмечено. Исправление подайте там, где подавали ДОПП.',
    en: 'There is a DOPP number already, and this workbook does not know what was filed. File the correction where the DOPP was filed.',
  },
  unchanged: { ru: 'Уже подана, с тех пор строки не менялись.', en: 'Filed already, and the rows did not change since.' },
  'not-correctable': {
    ru: 'После обеспечения меняется только транспорт. Сначала аннулируйте поданную ДОПП, потом подайте новую.',
    en: 'Once the deposit is reserved only the vehicle can change. Annul the filed DOPP first, then file a new one.',
  },
} as const satisfies Record<HeldReason, LocalizedText>;
