import { comparablePlate, latinTwin } from '../identifiers';
import { facts, type Fact, type Regulation } from '../regulation';
import { cellReaders } from '../shipment';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { addMinutes, momentText, sum, type Decimal, type LocalizedText, type Moment, type TextData } from '../values';

/** What the carrier's papers may be asked about, in the order they are typed. */
export const paperFields = [
  'truckPlate',
  'trailerPlate',
  'grossWeight',
  'netWeight',
  'packages',
  'waybillNumber',
  'invoiceNumber',
  'specificationNumber',
  'contractNumber',
  'hsCodes',
] as const;
export type PaperField = (typeof paperFields)[number];

export const paperFieldNames: Readonly<Record<PaperField, LocalizedText>> = {
  truckPlate: { ru: 'Номер тягача', en: 'Truck plate' },
  trailerPlate: { ru: 'Номер прицепа', en: 'Trailer plate' },
  grossWeight: { ru: 'Вес брутто, кг', en: 'Gross weight, kg' },
  netWeight: { ru: 'Вес нетто, кг', en: 'Net weight, kg' },
  packages: { ru: 'Число мест', en: 'Packages' },
  waybillNumber: { ru: 'Накладная', en: 'Waybill' },
  invoiceNumber: { ru: 'Инвойс', en: 'Invoice' },
  specificationNumber: { ru: 'Спецификация', en: 'Specification' },
  contractNumber: { ru: 'Договор', en: 'Contract' },
  hsCodes: { ru: 'Код ТН ВЭД', en: 'HS code' },
};

/** What the carrier's papers say, as the user reads them out; what is not given is not compared. Several HS codes stand with commas. */
export type PapersInHand = Partial<Readonly<Record<PaperField, string>>>;

/** A point where papers and sheet differ: one of the grounds for turning a truck back. */
export interface PaperDifference {
  readonly field: PaperField;
  readonly papers: string;
  /** Undefined: the sheet does not say. */
  readonly sheet?: string;
}

export type IncidentEntry = 'permitted' | 'not-permitted' | 'unknown';

/** What to do, by the reason for it. */
export const incidentStepIds = ['leave', 'noDopp', 'status', 'statusUnknown', 'noQr', 'notHanded', 'differs', 'notComparable', 'allRight', 'log'] as const;
export type IncidentStepId = (typeof incidentStepIds)[number];

export interface IncidentStep {
  readonly id: IncidentStepId;
  readonly text: LocalizedText;
  readonly data?: TextData;
  readonly ground?: Fact;
}

/** The answer to "the truck stands at the border": one view of one consignment. */
export interface IncidentView {
  readonly consignment: Consignment;
  readonly doppNumber?: string;
  readonly status?: string;
  /** A status that is not known to permit import does not permit it. */
  readonly entry: IncidentEntry;
  readonly qrPresent: boolean;
  readonly handedOver?: Moment;
  readonly acknowledged?: Moment;
  readonly differences: readonly PaperDifference[];
  /** Typed, but the sheet has nothing to compare it with. */
  readonly notCompared: readonly PaperDifference[];
  /** Fields that were compared and agree. */
  readonly agreed: readonly PaperField[];
  /** What to do now, the most urgent first. */
  readonly steps: readonly IncidentStep[];
}

/** Consignments a plate, DOPP number, shipment number or QR text names; the part of a number is not enough. */
export function findForIncident(sheet: ShipmentSheet, typed: string): readonly Consignment[] {
  const text = typed.trim();
  if (text === '') return [];
  const plate = comparablePlate(text);
  const same = (value: string | undefined): boolean => value !== undefined && comparableNumber(value) === comparableNumber(text);
  const samePlate = (value: string | undefined): boolean => value !== undefined && plate !== '' && comparablePlate(value) === plate;
  return sheet.consignments.filter(
    ({ values, shipment }) =>
      same(shipment) || same(values.doppNumber) || values.qr === text || samePlate(values.truckPlate) || samePlate(values.trailerPlate),
  );
}

/** Fewer characters than this are found in too many numbers to help. */
const leastPart = 3;

/** Consignments of which a plate or number contains what was typed: to be offered, never taken. */
export function nearForIncident(sheet: ShipmentSheet, typed: string): readonly Consignment[] {
  const part = comparableNumber(typed);
  if (part.length < leastPart) return [];
  return sheet.consignments.filter(({ values, shipment }) =>
    [shipment, values.doppNumber, values.truckPlate, values.trailerPlate].some((value) => value !== undefined && comparableNumber(value).includes(part)),
  );
}

export interface IncidentCircumstances {
  readonly regulation: Regulation;
  /** When the truck was stopped. */
  readonly now: Moment;
  /** An order to leave was given. */
  readonly orderedToLeave?: boolean;
}

/** Everything known about a consignment that is being stopped. */
export function incidentView(consignment: Consignment, papers: PapersInHand, { regulation, now, orderedToLeave = false }: IncidentCircumstances): IncidentView {
  const { values } = consignment;
  const entry = entryOf(values.doppStatus, regulation, now);
  const { differences, notCompared, agreed } = compare(consignment, papers);
  const qrPresent = values.qr !== undefined;
  const steps: IncidentStep[] = [];
  const step = (id: IncidentStepId, ground?: Fact, data?: TextData): void => {
    steps.push({ id, text: stepTexts[id], ...(data ? { data } : {}), ...(ground ? { ground } : {}) });
  };
  const hours = regulation.on('lead.departure-hours', now)?.value;
  if (orderedToLeave && hours !== undefined) {
    const until = addMinutes(now, hours * 60);
    step('leave', facts['border.three-hours-to-leave'], { hours, untilRu: momentText(until, 'ru'), untilEn: momentText(until, 'en') });
  }
  if (values.doppNumber === undefined) step('noDopp');
  if (entry === 'not-permitted') step('status', facts['border.status-must-permit'], { status: values.doppStatus ?? '' });
  if (entry === 'unknown') step('statusUnknown', facts['border.status-must-permit']);
  if (!qrPresent) step('noQr', facts['border.no-qr']);
  else if (values.handedOver === undefined) step('notHanded', facts['carrier.needs-qr']);
  if (differences.length > 0) step('differs', facts['border.data-match']);
  if (notCompared.length > 0) step('notComparable');
  if (steps.length === 0) step('allRight');
  step('log');
  return {
    consignment,
    ...(values.doppNumber === undefined ? {} : { doppNumber: values.doppNumber }),
    ...(values.doppStatus === undefined ? {} : { status: values.doppStatus }),
    entry,
    qrPresent,
    ...(values.handedOver === undefined ? {} : { handedOver: values.handedOver }),
    ...(values.acknowledged === undefined ? {} : { acknowledged: values.acknowledged }),
    differences,
    notCompared,
    agreed,
    steps,
  };
}

/** Whether a status lets the vehicle in: only those of `dopp.permitting-statuses` are known to. */
export function entryOf(status: string | undefined, regulation: Regulation, on: Moment): IncidentEntry {
  const plain = status?.trim().toLowerCase();
  if (plain === undefined || plain === '') return 'unknown';
  const permitting = regulation.on('dopp.permitting-statuses', on)?.value ?? [];
  return permitting.some((text) => text.toLowerCase() === plain) ? 'permitted' : 'not-permitted';
}

/** A number as far as it matters: no spaces, no marks, no case, one alphabet for letters that look alike. */
function comparableNumber(text: string): string {
  return [...text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')].map((letter) => latinTwin(letter) ?? letter).join('');
}

type Comparison = Pick<IncidentView, 'differences' | 'notCompared' | 'agreed'>;

function compare(consignment: Consignment, papers: PapersInHand): Comparison {
  const differences: PaperDifference[] = [];
  const notCompared: PaperDifference[] = [];
  const agreed: PaperField[] = [];
  for (const field of paperFields) {
    const typed = papers[field]?.trim() ?? '';
    if (typed === '') continue;
    const { sheet, same } = sides[field](consignment, typed);
    if (sheet === undefined) notCompared.push({ field, papers: typed });
    else if (same) agreed.push(field);
    else differences.push({ field, papers: typed, sheet });
  }
  return { differences, notCompared, agreed };
}

/** What the sheet says, and whether the papers say the same. */
type Side = (consignment: Consignment, typed: string) => { readonly sheet: string | undefined; readonly same: boolean };

const plate =
  (column: 'truckPlate' | 'trailerPlate'): Side =>
  ({ values: { [column]: sheet } }, typed) => ({ sheet, same: sheet !== undefined && comparablePlate(sheet) === comparablePlate(typed) });

/** One of the numbers of the consignment; of several typed each must be one of them. */
const number =
  (column: 'waybillNumber' | 'invoiceNumber' | 'specificationNumber' | 'contractNumber' | 'hsCode'): Side =>
  ({ lines }, typed) => {
    const all = [...new Set(lines.flatMap((line) => line.values[column] ?? []))];
    const known = new Set(all.map(comparableNumber));
    const parts = column === 'hsCode' ? typed.split(/[,;\n]+/).filter((part) => part.trim() !== '') : [typed];
    return { sheet: all.length === 0 ? undefined : all.join(', '), same: parts.every((part) => known.has(comparableNumber(part))) };
  };

/** The weight of the whole consignment; unknown while a line has none. */
const weight =
  (column: 'grossWeight' | 'netWeight'): Side =>
  ({ lines }, typed) => {
    const weights = lines.flatMap((line) => {
      const value = line.values[column];
      return value === undefined ? [] : [value];
    });
    if (weights.length < lines.length) return { sheet: undefined, same: false };
    const total = sum(weights);
    const inPapers = cellReaders.decimal(typed.replace(/\s*(кг|kg)\.?$/iu, ''), false).value as Decimal | undefined;
    return { sheet: total.toString(), same: inPapers !== undefined && total.equals(inPapers) };
  };

const sides: Readonly<Record<PaperField, Side>> = {
  truckPlate: plate('truckPlate'),
  trailerPlate: plate('trailerPlate'),
  grossWeight: weight('grossWeight'),
  netWeight: weight('netWeight'),
  // The sheet has no column for packages: what the papers say is kept for the report.
  packages: () => ({ sheet: undefined, same: false }),
  waybillNumber: number('waybillNumber'),
  invoiceNumber: number('invoiceNumber'),
  specificationNumber: number('specificationNumber'),
  contractNumber: number('contractNumber'),
  hsCodes: number('hsCode'),
};

const stepTexts: Readonly<Record<IncidentStepId, LocalizedText>> = {
  leave: {
    ru: 'На выезд по предписанию даётся {hours} ч, до {untilRu} по Москве (по тексту законопроекта). Подтвердите срок у инспектора.',
    en: 'The order to leave gives {hours} h, until {untilEn} Moscow time (by the bill). Have the inspector confirm it.',
  },
  noDopp: {
    ru: 'В таблице нет номера ДОПП: проверьте в кабинете, подан ли документ.',
    en: 'The sheet has no DOPP number: check in the cabinet whether the document was filed.',
  },
  status: {
    ru: 'Статус «{status}» не из тех, при которых ввоз точно разрешён. Проверьте статус в кабинете; пока он другой, машина не въезжает.',
    en: 'The status “{status}” is not one known to permit import. Check it in the cabinet; until it changes the truck does not enter.',
  },
  statusUnknown: {
    ru: 'Статус в таблице не записан: откройте ссылку из QR-кода или кабинет.',
    en: 'The sheet has no status: open the link of the QR code or the cabinet.',
  },
  noQr: {
    ru: 'QR-кода нет: получите его в кабинете и передайте водителю.',
    en: 'There is no QR code: take it from the cabinet and hand it to the driver.',
  },
  notHanded: {
    ru: 'QR-код есть, но передача водителю не отмечена: отправьте ему карточку сейчас.',
    en: 'There is a QR code, but no hand-over to the driver is noted: send him the card now.',
  },
  differs: {
    ru: 'Бумаги расходятся с таблицей: сверьте с поданной ДОПП, исправьте её до пересечения границы или замените документы, с которыми едет водитель.',
    en: 'The papers differ from the sheet: compare with the filed DOPP, correct it before the border is crossed, or replace the papers the driver carries.',
  },
  notComparable: {
    ru: 'Часть введённого сравнить не с чем: в таблице этих сведений нет. Сверьте их с поданной ДОПП.',
    en: 'Some of what you typed has nothing to be compared with in the sheet. Compare it with the filed DOPP.',
  },
  allRight: {
    ru: 'По таблице всё в порядке: попросите инспектора назвать основание и запишите его.',
    en: 'By the sheet all is in order: ask the inspector for the ground and note it.',
  },
  log: {
    ru: 'Запишите случай в журнал и отправьте отчёт клиенту.',
    en: 'Log the incident and send the report to the client.',
  },
};
