import { comparablePlate } from '../identifiers';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { dateOf, type LocalizedText, type TextData } from '../values';
import type { DecodedDocument, FoundCode, ReceiptFields } from './model';
import { readReceiptText } from './read-text';

/** A reason to believe that a document belongs to a consignment, or to doubt it. */
export interface Evidence {
  readonly field: 'doppNumber' | 'qr' | 'truckPlate' | 'trailerPlate' | 'specification' | 'importDate' | 'importer' | 'fileName';
  readonly agrees: boolean;
  readonly document: string;
  readonly sheet: string;
}

/** A consignment a document may belong to. */
export interface Candidate {
  readonly consignment: Consignment;
  readonly evidence: readonly Evidence[];
}

export type ReceiptState =
  /** One consignment answers to it. */
  | 'matched'
  /** Several do, or the only one is contradicted. */
  | 'ambiguous'
  /** None does. */
  | 'unmatched'
  /** The same DOPP was given before among these files. */
  | 'repeated'
  /** Nothing could be read. */
  | 'unreadable';

/** A document with what was found in it and where it belongs. Nothing is written before the user confirms. */
export interface ReadReceipt {
  readonly document: DecodedDocument;
  readonly fields: ReceiptFields;
  /** The one link among the codes, or the one a person chose. */
  readonly qr?: FoundCode;
  /** The links found, where there are several to choose from. */
  readonly links: readonly FoundCode[];
  /** Why the text of the code may not be the DOPP's. It is shown and never written unless a person says so. */
  readonly qrInDoubt?: { readonly text: LocalizedText; readonly data?: TextData };
  /** The importer the document names is none of the sheet's. */
  readonly otherImporter: boolean;
  readonly state: ReceiptState;
  /** The consignment, when `matched`. */
  readonly match?: Candidate;
  /** What to choose from by hand, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What the user should know. */
  readonly remarks: readonly { readonly text: LocalizedText; readonly data?: TextData }[];
}

/** Matches documents to the consignments of a sheet. A doubtful document is never matched. */
export function matchReceipts(documents: readonly DecodedDocument[], sheet: ShipmentSheet): readonly ReadReceipt[] {
  return doubtCodes(matched(documents, sheet), sheet);
}

/** Says of each code whether it is in doubt; to be asked again after documents were matched by hand. */
export function doubtCodes(receipts: readonly ReadReceipt[], sheet: ShipmentSheet): readonly ReadReceipt[] {
  const known = knownCodes(receipts, sheet);
  return receipts.map(({ qrInDoubt: _before, ...receipt }) => {
    const qrInDoubt = receipt.state === 'repeated' ? undefined : doubtOf(receipt, known);
    return qrInDoubt ? { ...receipt, qrInDoubt } : receipt;
  });
}

/** The document as a person matched it, with its evidence and differences; the code too, where several were found. */
export function matchByHand(receipt: ReadReceipt, consignment: Consignment, chosen?: FoundCode): ReadReceipt {
  const { qr: found, ...rest } = receipt;
  const qr = chosen ?? found;
  const evidence = evidenceOf(consignment, receipt.fields, qr, nameOf(receipt.document));
  const kept = receipt.remarks.filter(({ text }) => text !== texts.differs && !(chosen && text === texts.severalCodes));
  return {
    ...rest,
    ...(qr ? { qr } : {}),
    state: 'matched',
    match: { consignment, evidence },
    remarks: [...kept, ...differences(evidence)],
  };
}

function matched(documents: readonly DecodedDocument[], sheet: ShipmentSheet): readonly ReadReceipt[] {
  const index = indexOf(sheet);
  const seen = new Map<string, ReadReceipt[]>();
  const taken = new Map<Consignment, ReadReceipt[]>();
  const receipts = documents.map((document) => {
    const receipt = readReceipt(document, index);
    const marks = [receipt.fields.doppNumber, receipt.qr?.text].filter((mark) => mark !== undefined);
    const earlier = marks
      .flatMap((mark) => seen.get(mark) ?? [])
      .find((one) => one.document.kind === document.kind && sameDopp(one, receipt));
    if (earlier) return repeated(receipt, earlier.document);
    for (const mark of marks) seen.set(mark, [...(seen.get(mark) ?? []), receipt]);
    if (receipt.state !== 'matched' || !receipt.match) return receipt;
    const { consignment } = receipt.match;
    const others = taken.get(consignment) ?? [];
    if (others.some((other) => !sameDopp(other, receipt)))
      return { ...withoutMatch(receipt, 'ambiguous'), remarks: [...receipt.remarks, { text: texts.taken, data: { shipment: consignment.key } }] };
    taken.set(consignment, [...others, receipt]);
    return receipt;
  });
  // A picture of a code adds nothing to the document the code came with.
  const owners = new Map(receipts.flatMap(({ state, qr, document }) => (state === 'matched' && qr ? [[qr.text, document] as const] : [])));
  return receipts.map((receipt) => {
    const owner = receipt.state !== 'matched' && receipt.state !== 'repeated' && receipt.qr ? owners.get(receipt.qr.text) : undefined;
    const saysMore = receipt.fields.doppNumber !== undefined || receipt.fields.truckPlate !== undefined;
    return owner && !saysMore ? repeated(receipt, owner) : receipt;
  });
}

/** Two documents are of one DOPP when its number says so, or the code where one of them has no number. */
function sameDopp(a: ReadReceipt, b: ReadReceipt): boolean {
  const [first, second] = [a.fields.doppNumber, b.fields.doppNumber];
  return first !== undefined && second !== undefined ? first === second : a.qr !== undefined && a.qr.text === b.qr?.text;
}

function repeated(receipt: ReadReceipt, earlier: DecodedDocument): ReadReceipt {
  return { ...withoutMatch(receipt, 'repeated'), remarks: [...receipt.remarks, { text: texts.repeated, data: { file: earlier.file } }] };
}

function withoutMatch(receipt: ReadReceipt, state: ReceiptState): ReadReceipt {
  const { match, ...rest } = receipt;
  return { ...rest, state, candidates: match ? [match, ...receipt.candidates.filter((candidate) => candidate !== match)] : receipt.candidates };
}

interface SheetIndex {
  readonly consignments: readonly Consignment[];
  readonly byNumber: ReadonlyMap<string, readonly Consignment[]>;
  readonly byPlate: ReadonlyMap<string, readonly Consignment[]>;
  readonly bySpecification: ReadonlyMap<string, readonly Consignment[]>;
  readonly byQr: ReadonlyMap<string, readonly Consignment[]>;
  readonly byShipment: ReadonlyMap<string, readonly Consignment[]>;
  /** INN of every importer the sheet names. */
  readonly importers: ReadonlySet<string>;
}

function indexOf({ consignments }: ShipmentSheet): SheetIndex {
  const by = (keys: (consignment: Consignment) => readonly (string | undefined)[]): ReadonlyMap<string, readonly Consignment[]> => {
    const map = new Map<string, Consignment[]>();
    for (const consignment of consignments)
      for (const key of new Set(keys(consignment))) {
        if (key === undefined || key === '') continue;
        const list = map.get(key);
        if (list) list.push(consignment);
        else map.set(key, [consignment]);
      }
    return map;
  };
  return {
    consignments,
    byNumber: by(({ values }) => [values.doppNumber]),
    byPlate: by(({ values }) => [plain(values.truckPlate), ...joinedPlates(values.truckPlate, values.trailerPlate)]),
    bySpecification: by((consignment) => specificationsOf(consignment)),
    byQr: by(({ values }) => [values.qr]),
    byShipment: by(({ shipment }) => [shipment?.toLowerCase()]),
    importers: new Set(consignments.flatMap(({ values: { importerInn } }) => importerInn ?? [])),
  };
}

/** Plates compare by their letters and digits, in Latin. */
function plain(plate: string | undefined): string | undefined {
  return plate === undefined ? undefined : comparablePlate(plate);
}

function joinedPlates(truck: string | undefined, trailer: string | undefined): readonly string[] {
  const first = plain(truck);
  const second = plain(trailer);
  return first !== undefined && second !== undefined ? [first + second] : [];
}

function specificationsOf(consignment: Consignment): readonly string[] {
  return consignment.lines.flatMap(({ values }) => (values.specificationNumber === undefined ? [] : [foldNumber(values.specificationNumber)]));
}

function foldNumber(number: string): string {
  return number.replace(/^№\s*/u, '').replace(/\s/gu, '').toUpperCase();
}

function readReceipt(document: DecodedDocument, index: SheetIndex): ReadReceipt {
  const fields = document.fields ?? readReceiptText(document.pieces);
  const links = [...new Map(document.codes.filter(({ text }) => isLink(text)).map((code) => [code.text, code])).values()];
  const spelled = fields.qr === undefined || links.length > 0 ? undefined : { text: fields.qr };
  const qr = links.length === 1 ? links[0] : spelled;
  const remarks: ReadReceipt['remarks'][number][] = [];
  if (document.problem) remarks.push({ text: document.problem.text, ...(document.problem.data ? { data: document.problem.data } : {}) });
  if (links.length > 1) remarks.push({ text: texts.severalCodes, data: { count: links.length } });
  else if (document.codes.length > 0 && links.length === 0) remarks.push({ text: texts.otherCode });
  else if (!qr && document.kind !== 'xml' && !document.problem) remarks.push({ text: texts.noCode });

  const otherImporter = fields.importerInn !== undefined && index.importers.size > 0 && !index.importers.has(fields.importerInn);
  if (otherImporter) remarks.push({ text: texts.otherImporter, data: { inn: fields.importerInn ?? '' } });
  const base = { document, fields, ...(qr ? { qr } : {}), links, otherImporter };
  const readable = fields.doppNumber !== undefined || fields.truckPlate !== undefined || fields.specifications.length > 0 || qr !== undefined;
  if (!readable) return { ...base, state: 'unreadable', candidates: [], remarks };

  const token = /[^\p{L}\p{N}]+/u;
  const named = nameOf(document);
  const found = new Set<Consignment>([
    ...(fields.doppNumber === undefined ? [] : (index.byNumber.get(fields.doppNumber) ?? [])),
    ...(fields.truckPlate === undefined ? [] : (index.byPlate.get(plain(fields.truckPlate) ?? '') ?? [])),
    ...fields.specifications.flatMap(({ number }) => index.bySpecification.get(foldNumber(number)) ?? []),
    ...(qr ? (index.byQr.get(qr.text) ?? []) : []),
    ...[...index.byShipment].flatMap(([shipment, list]) =>
      shipment.length >= 4 && ` ${named.split(token).join(' ')} `.includes(` ${shipment.split(token).join(' ')} `) ? list : [],
    ),
  ]);
  const weighed = [...found]
    .map((consignment) => ({ consignment, evidence: evidenceOf(consignment, fields, qr, named) }))
    .map((candidate) => ({ candidate, ...weigh(candidate.evidence) }))
    .toSorted((a, b) => b.weight - a.weight);
  const candidates = weighed.map(({ candidate }) => candidate);
  const certain = weighed.filter(({ certain: sure }) => sure);
  const [best] = certain;
  const runnerUp = weighed.find((entry) => entry !== best);
  if (best && !otherImporter && certain.length === 1 && (!runnerUp || best.weight > runnerUp.weight) && links.length <= 1) {
    remarks.push(...differences(best.candidate.evidence));
    return { ...base, state: 'matched', match: best.candidate, candidates, remarks };
  }
  return { ...base, state: candidates.length > 0 ? 'ambiguous' : 'unmatched', candidates, remarks };
}

/** The file's name without its ending: people name files by the shipment. */
function nameOf({ file }: DecodedDocument): string {
  return file.toLowerCase().replace(/\.[a-z]+$/, '');
}

function differences(evidence: readonly Evidence[]): ReadReceipt['remarks'] {
  return evidence.flatMap(({ field, agrees, document, sheet }) =>
    agrees ? [] : [{ text: texts.differs, data: { field: fieldNames[field], document, sheet } }],
  );
}

/** The code of a DOPP is a link; how its address looks is not public, so any link is taken as it is. */
function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

function evidenceOf(consignment: Consignment, fields: ReceiptFields, qr: FoundCode | undefined, named: string): readonly Evidence[] {
  const { values } = consignment;
  const evidence: Evidence[] = [];
  const compare = (field: Evidence['field'], document: string | undefined, sheet: string | undefined, same: (a: string, b: string) => boolean): void => {
    if (document !== undefined && sheet !== undefined) evidence.push({ field, agrees: same(document, sheet), document, sheet });
  };
  const equal = (a: string, b: string): boolean => a === b;
  const samePlate = (a: string, b: string): boolean => plain(a) === plain(b);
  compare('doppNumber', fields.doppNumber, values.doppNumber, equal);
  compare('qr', qr?.text, values.qr, equal);
  const joined =
    fields.trailerPlate === undefined && fields.truckPlate !== undefined && joinedPlates(values.truckPlate, values.trailerPlate).includes(plain(fields.truckPlate) ?? '');
  compare('truckPlate', fields.truckPlate, values.truckPlate, (a, b) => joined || samePlate(a, b));
  if (joined) compare('trailerPlate', fields.truckPlate, values.trailerPlate, () => true);
  else compare('trailerPlate', fields.trailerPlate, values.trailerPlate, samePlate);
  const own = new Set(specificationsOf(consignment));
  if (fields.specifications.length > 0 && own.size > 0)
    evidence.push({
      field: 'specification',
      agrees: fields.specifications.some(({ number }) => own.has(foldNumber(number))),
      document: fields.specifications.map(({ number }) => number).join(', '),
      sheet: [...own].join(', '),
    });
  compare('importDate', fields.plannedImport && dateOf(fields.plannedImport), values.importDate && dateOf(values.importDate), equal);
  compare('importer', fields.importerInn, values.importerInn, equal);
  const shipment = consignment.shipment;
  if (shipment !== undefined && named.includes(shipment.toLowerCase()))
    evidence.push({ field: 'fileName', agrees: true, document: named, sheet: shipment });
  return evidence;
}

const weights: Readonly<Record<Evidence['field'], number>> = {
  doppNumber: 100,
  qr: 100,
  truckPlate: 40,
  specification: 30,
  trailerPlate: 20,
  importDate: 10,
  importer: 5,
  fileName: 5,
};

/** Whose codes are known, and which address most of them lead to. */
interface KnownCodes {
  readonly sheet: ShipmentSheet;
  readonly owners: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly host?: string;
}

function knownCodes(receipts: readonly ReadReceipt[], sheet: ShipmentSheet): KnownCodes {
  const owners = new Map<string, (string | undefined)[]>();
  const hosts = new Map<string, Set<string>>();
  const note = (text: string, number: string | undefined): void => {
    owners.set(text, [...(owners.get(text) ?? []), number]);
    const host = hostOf(text);
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? new Set()).add(text));
  };
  for (const { values } of sheet.consignments) if (values.qr !== undefined) note(values.qr, values.doppNumber);
  for (const { qr, fields, state } of receipts) if (qr && state !== 'repeated') note(qr.text, fields.doppNumber);
  const [most, next] = [...hosts].toSorted(([, a], [, b]) => b.size - a.size);
  const clear = most && most[1].size >= 3 && most[1].size > 2 * (next?.[1].size ?? 0);
  return { sheet, owners, ...(clear ? { host: most[0] } : {}) };
}

/** The address of a link without what follows the host. */
function hostOf(link: string): string | undefined {
  return /^https?:\/\/([^/?#]+)/i.exec(link.trim())?.[1]?.toLowerCase();
}

/**
 * Why a code may be somebody else's. How the tax service writes its links is not published, so nothing but
 * what the sheet and the other documents say can be held against a code.
 */
function doubtOf({ qr, fields, match }: ReadReceipt, { sheet, owners, host }: KnownCodes): ReadReceipt['qrInDoubt'] {
  if (!qr) return undefined;
  const numbers = new Set([...(owners.get(qr.text) ?? []), fields.doppNumber].filter((number) => number !== undefined));
  if (numbers.size > 1) return { text: texts.codeOfAnother, data: { numbers: [...numbers].join(', ') } };
  const holder = sheet.consignments.find(({ values }) => values.qr === qr.text);
  if (holder && holder !== match?.consignment) return { text: texts.codeInRow, data: { shipment: holder.key } };
  const stranger = sheet.consignments.find(
    ({ values: { doppNumber } }) =>
      doppNumber !== undefined && doppNumber.length >= 6 && doppNumber !== fields.doppNumber && hasNumber(qr.text, doppNumber),
  );
  if (stranger && stranger !== match?.consignment)
    return { text: texts.codeNamesAnother, data: { number: stranger.values.doppNumber ?? '', shipment: stranger.key } };
  const own = hostOf(qr.text);
  if (own?.includes('@')) return { text: texts.strangeAddress, data: { host: own } };
  return host !== undefined && own !== host ? { text: texts.otherAddress, data: { host: own ?? '', usual: host } } : undefined;
}

function hasNumber(link: string, number: string): boolean {
  return link.split(/[^\p{L}\p{N}]+/u).includes(number);
}

/**
 * Certain is a match on number or QR text, on the plate, or on the file's name where the file has no text of
 * its own; nothing that names the goods or the parties may contradict it.
 */
function weigh(evidence: readonly Evidence[]): { readonly weight: number; readonly certain: boolean } {
  const says = (field: Evidence['field'], agrees: boolean): boolean => evidence.some((item) => item.field === field && item.agrees === agrees);
  const weight = evidence.reduce((total, { field, agrees }) => total + (agrees ? weights[field] : -weights[field]), 0);
  const known = says('doppNumber', true) || says('qr', true);
  const contradicted =
    says('importer', false) || says('doppNumber', false) || says('truckPlate', false) || (!known && (says('specification', false) || says('qr', false)));
  // A truck goes many times: its plate alone does not tell which trip is meant when the day or the trailer is another.
  const otherTrip = (says('importDate', false) || says('trailerPlate', false)) && !says('specification', true);
  const onlyName = says('fileName', true) && evidence.every(({ field }) => field === 'fileName');
  return { weight, certain: !contradicted && (known || (says('truckPlate', true) && !otherTrip) || onlyName) };
}

/** What the evidence is called. */
export const fieldNames: Readonly<Record<Evidence['field'], LocalizedText>> = {
  doppNumber: { ru: 'номер ДОПП', en: 'DOPP number' },
  qr: { ru: 'текст QR-кода', en: 'text of the QR code' },
  truckPlate: { ru: 'номер тягача', en: 'truck plate' },
  trailerPlate: { ru: 'номер прицепа', en: 'trailer plate' },
  specification: { ru: 'спецификация', en: 'specification' },
  importDate: { ru: 'дата ввоза', en: 'import date' },
  importer: { ru: 'ИНН импортёра', en: 'INN of the importer' },
  fileName: { ru: 'имя файла', en: 'file name' },
};

const texts = {
  repeated: { ru: 'Эта ДОПП уже прочитана из файла «{file}».', en: 'This DOPP was already read from “{file}”.' },
  taken: {
    ru: 'К перевозке {shipment} уже подошёл другой документ. Выберите вручную, какой верный.',
    en: 'Another document already answers to shipment {shipment}. Choose by hand which is right.',
  },
  severalCodes: {
    ru: 'На странице несколько QR-кодов со ссылками ({count}): какой из них от ДОПП, неизвестно. Выберите вручную.',
    en: 'The page has several QR codes with links ({count}): which one is the DOPP’s is not known. Choose by hand.',
  },
  otherCode: {
    ru: 'QR-код на странице — не ссылка, значит, не от ДОПП. Он не записан.',
    en: 'The QR code on the page is no link, so it is not the DOPP’s. It is not written.',
  },
  noCode: { ru: 'QR-код не найден. Загрузите файл с QR-кодом из кабинета.', en: 'No QR code was found. Load the file with the QR code from the cabinet.' },
  differs: { ru: 'Расходится {field}: в документе {document}, в таблице {sheet}.', en: 'Differs, {field}: {document} in the document, {sheet} in the sheet.' },
  otherImporter: {
    ru: 'Документ другого импортёра: ИНН {inn} на листе не встречается.',
    en: 'The document is of another importer: INN {inn} is nowhere in the sheet.',
  },
  codeOfAnother: {
    ru: 'Этот же QR-код стоит у разных ДОПП: {numbers}. Проверьте, чей он.',
    en: 'The same QR code stands with several DOPPs: {numbers}. Check whose it is.',
  },
  codeInRow: {
    ru: 'Этот QR-код уже записан у перевозки {shipment}. Проверьте, чей он.',
    en: 'This QR code is already written beside shipment {shipment}. Check whose it is.',
  },
  codeNamesAnother: {
    ru: 'В ссылке QR-кода номер другого ДОПП: {number} (перевозка {shipment}). Проверьте, чей он.',
    en: 'The link of the QR code holds the number of another DOPP: {number} (shipment {shipment}). Check whose it is.',
  },
  strangeAddress: {
    ru: 'Адрес в QR-коде составлен необычно ({host}), так подделывают ссылки. Проверьте документ в кабинете.',
    en: 'The address in the QR code is put together in an unusual way ({host}), as forged links are. Check the document in the cabinet.',
  },
  otherAddress: {
    ru: 'QR-код ведёт на {host}, а остальные QR-коды на {usual}. Проверьте документ в кабинете.',
    en: 'The QR code leads to {host} while the others lead to {usual}. Check the document in the cabinet.',
  },
} as const satisfies Record<string, LocalizedText>;
