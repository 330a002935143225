import { comparablePlate } from '../identifiers';
import { facts, type Fact, type Regulation } from '../regulation';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { dateOf, momentText, type LocalizedText, type Moment, type TextData } from '../values';

/** What the carrier's papers say, as the user reads them out; what is not given is not compared. */
export interface PapersInHand {
  readonly truckPlate?: string;
  readonly trailerPlate?: string;
  readonly waybillNumber?: string;
  readonly invoiceNumber?: string;
  readonly hsCodes?: readonly string[];
  /** Kilograms, digits with a point or comma. */
  readonly grossWeight?: string;
}

/** A point where papers and sheet differ: one of the grounds for turning a truck back. */
export interface PaperDifference {
  readonly field: LocalizedText;
  readonly papers: string;
  readonly sheet: string;
}

export type IncidentEntry = 'permitted' | 'not-permitted' | 'unknown';

/** The answer to "the truck stands at the border": one view of one consignment. */
export interface IncidentView {
  readonly consignment: Consignment;
  readonly doppNumber?: string;
  readonly status?: string;
  /** A status that is not known to permit import does not permit it. */
  readonly entry: IncidentEntry;
  readonly qrPresent: boolean;
  readonly handedOver?: Moment;
  readonly differences: readonly PaperDifference[];
  /** What to do now, the most urgent first. */
  readonly steps: readonly { readonly text: LocalizedText; readonly data?: TextData; readonly ground?: Fact }[];
}

/** Consignments a plate, DOPP number or shipment number names; the part of a number is not enough. */
export function findForIncident(sheet: ShipmentSheet, typed: string): readonly Consignment[] {
  const text = typed.trim();
  if (text === '') return [];
  const plate = comparablePlate(text);
  const same = (value: string | undefined): boolean => value !== undefined && value.trim().toLowerCase() === text.toLowerCase();
  const samePlate = (value: string | undefined): boolean => value !== undefined && plate !== '' && comparablePlate(value) === plate;
  return sheet.consignments.filter(
    ({ values, shipment }) => same(shipment) || same(values.doppNumber) || samePlate(values.truckPlate) || samePlate(values.trailerPlate),
  );
}

/** Everything known about a consignment that is being stopped. */
export function incidentView(consignment: Consignment, papers: PapersInHand, regulation: Regulation, now: Moment): IncidentView {
  const { values } = consignment;
  const permitting = regulation.on('dopp.permitting-statuses', now)?.value ?? [];
  const entry: IncidentEntry =
    values.doppStatus === undefined
      ? 'unknown'
      : permitting.some((status) => status.toLowerCase() === values.doppStatus?.trim().toLowerCase())
        ? 'permitted'
        : 'not-permitted';
  const differences = compare(consignment, papers);
  const qrPresent = values.qr !== undefined;
  const steps: IncidentView['steps'][number][] = [];
  if (values.doppNumber === undefined) steps.push({ text: steptexts.noDopp });
  if (entry === 'not-permitted')
    steps.push({ text: steptexts.status, data: { status: values.doppStatus ?? '' }, ground: facts['border.status-must-permit'] });
  if (entry === 'unknown') steps.push({ text: steptexts.statusUnknown, ground: facts['border.status-must-permit'] });
  if (!qrPresent) steps.push({ text: steptexts.noQr, ground: facts['border.no-qr'] });
  else if (values.handedOver === undefined) steps.push({ text: steptexts.notHanded, ground: facts['carrier.needs-qr'] });
  if (differences.length > 0) steps.push({ text: steptexts.differs, ground: facts['border.data-match'] });
  if (steps.length === 0) steps.push({ text: steptexts.allRight });
  steps.push({ text: steptexts.log });
  return {
    consignment,
    ...(values.doppNumber === undefined ? {} : { doppNumber: values.doppNumber }),
    ...(values.doppStatus === undefined ? {} : { status: values.doppStatus }),
    entry,
    qrPresent,
    ...(values.handedOver === undefined ? {} : { handedOver: values.handedOver }),
    differences,
    steps,
  };
}

function compare({ values, lines }: Consignment, papers: PapersInHand): readonly PaperDifference[] {
  const found: PaperDifference[] = [];
  const check = (field: LocalizedText, given: string | undefined, sheet: string | undefined, same: (a: string, b: string) => boolean): void => {
    const typed = given?.trim();
    if (typed === undefined || typed === '') return;
    if (sheet === undefined || !same(typed, sheet)) found.push({ field, papers: typed, sheet: sheet ?? '—' });
  };
  const plates = (a: string, b: string): boolean => comparablePlate(a) === comparablePlate(b);
  const numbers = (a: string, b: string): boolean => a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase();
  check(fields.truck, papers.truckPlate, values.truckPlate, plates);
  check(fields.trailer, papers.trailerPlate, values.trailerPlate, plates);
  const all = (column: 'waybillNumber' | 'invoiceNumber'): string | undefined =>
    [...new Set(lines.flatMap((line) => line.values[column] ?? []))].join('; ') || undefined;
  const oneOf = (a: string, b: string): boolean => b.split('; ').some((number) => numbers(a, number));
  check(fields.waybill, papers.waybillNumber, all('waybillNumber'), oneOf);
  check(fields.invoice, papers.invoiceNumber, all('invoiceNumber'), oneOf);
  const codes = new Set(lines.flatMap((line) => line.values.hsCode ?? []));
  for (const code of papers.hsCodes ?? []) check(fields.hsCode, code, [...codes].join('; ') || undefined, (typed) => codes.has(typed.replace(/\s/g, '')));
  const [first, ...others] = lines.map((line) => line.values.grossWeight);
  const total = [first, ...others].some((weight) => weight === undefined)
    ? undefined
    : others.reduce((sum, weight) => (weight === undefined ? sum : sum?.plus(weight)), first);
  check(fields.weight, papers.grossWeight, total?.toString(), (typed, sheet) => {
    const plain = typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
    return /^\d+(\.\d+)?$/.test(plain) && total !== undefined && total.equals(plain) && sheet !== '';
  });
  return found;
}

/** The line for the sheet's incident column. */
export function incidentNote(view: IncidentView, what: string, now: Moment): string {
  const differences = view.differences.map(({ field, papers, sheet }) => `${field.ru}: ${papers} ≠ ${sheet}`);
  return [momentText(now, 'ru'), what.trim(), ...differences].filter((part) => part !== '').join('; ');
}

/** The report to the client: what happened, what is known, what is being done. No blame and no guess. */
export function incidentReport(view: IncidentView, what: string, now: Moment, language: 'ru' | 'en'): string {
  const { consignment, doppNumber, status, qrPresent, handedOver, differences } = view;
  const { values, shipment, key } = consignment;
  const words = reportWords[language];
  const yes = (value: boolean): string => (value ? words.yes : words.no);
  return [
    `${words.title} ${shipment ?? key}`,
    `${words.when}: ${momentText(now, language)} (${words.moscow})`,
    `${words.what}: ${what.trim() === '' ? '—' : what.trim()}`,
    '',
    `${words.vehicle}: ${[values.truckPlate, values.trailerPlate].filter((plate) => plate !== undefined).join(' / ') || '—'}`,
    `${words.importDate}: ${values.importDate === undefined ? '—' : momentText(dateOf(values.importDate), language)}`,
    `${words.dopp}: ${doppNumber ?? '—'}`,
    `${words.status}: ${status ?? '—'}`,
    `${words.qr}: ${yes(qrPresent)}`,
    `${words.handed}: ${handedOver === undefined ? words.no : momentText(handedOver, language)}`,
    '',
    `${words.differences}: ${differences.length === 0 ? words.none : ''}`.trimEnd(),
    ...differences.map(({ field, papers, sheet }) => `— ${field[language]}: ${words.inPapers} ${papers}, ${words.inSheet} ${sheet}`),
    '',
    `${words.next}:`,
    ...view.steps.map(({ text, data }, index) => `${index + 1}. ${fill(text[language], data)}`),
  ].join('\n');
}

function fill(text: string, data: TextData = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

const fields = {
  truck: { ru: 'Номер тягача', en: 'Truck plate' },
  trailer: { ru: 'Номер прицепа', en: 'Trailer plate' },
  waybill: { ru: 'Накладная', en: 'Waybill' },
  invoice: { ru: 'Инвойс', en: 'Invoice' },
  hsCode: { ru: 'Код ТН ВЭД', en: 'HS code' },
  weight: { ru: 'Вес брутто, кг', en: 'Gross weight, kg' },
} as const satisfies Record<string, LocalizedText>;

const steptexts = {
  noDopp: { ru: 'В таблице нет номера ДОПП: проверьте в кабинете, подан ли документ.', en: 'The sheet has no DOPP number: check in the cabinet whether the document was filed.' },
  status: {
    ru: 'Статус «{status}» не из тех, при которых ввоз точно разрешён. Проверьте статус в кабинете; пока он другой, машина не въезжает.',
    en: 'The status “{status}” is not one known to permit import. Check it in the cabinet; until it changes the truck does not enter.',
  },
  statusUnknown: { ru: 'Статус в таблице не записан: откройте ссылку из QR-кода или кабинет.', en: 'The sheet has no status: open the link of the QR code or the cabinet.' },
  noQr: { ru: 'QR-кода нет: получите его в кабинете и передайте водителю.', en: 'There is no QR code: take it from the cabinet and hand it to the driver.' },
  notHanded: { ru: 'QR-код есть, но передача водителю не отмечена: отправьте ему карточку сейчас.', en: 'There is a QR code, but no hand-over to the driver is noted: send him the card now.' },
  differs: {
    ru: 'Бумаги расходятся с ДОПП: исправьте ДОПП до пересечения границы или замените документы, с которыми едет водитель.',
    en: 'The papers differ from the DOPP: correct the DOPP before the border is crossed, or replace the papers the driver carries.',
  },
  allRight: { ru: 'По таблице всё в порядке: попросите инспектора назвать основание и запишите его.', en: 'By the sheet all is in order: ask the inspector for the ground and note it.' },
  log: { ru: 'Запишите случай в таблицу и отправьте отчёт клиенту.', en: 'Log the incident in the sheet and send the report to the client.' },
} as const satisfies Record<string, LocalizedText>;

const reportWords = {
  ru: {
    title: 'Задержка на границе, перевозка', when: 'Когда', moscow: 'по Москве', what: 'Что случилось', vehicle: 'Машина', importDate: 'Плановая дата ввоза',
    dopp: 'Номер ДОПП', status: 'Статус ДОПП', qr: 'QR-код получен', handed: 'QR-код передан водителю', differences: 'Расхождения с документами', none: 'не найдены',
    inPapers: 'в документах', inSheet: 'в таблице', next: 'Что делаем', yes: 'да', no: 'нет',
  },
  en: {
    title: 'Held at the border, shipment', when: 'When', moscow: 'Moscow time', what: 'What happened', vehicle: 'Vehicle', importDate: 'Planned import date',
    dopp: 'DOPP number', status: 'DOPP status', qr: 'QR code received', handed: 'QR code handed to the driver', differences: 'Differences from the papers', none: 'none found',
    inPapers: 'in the papers', inSheet: 'in the sheet', next: 'What is being done', yes: 'yes', no: 'no',
  },
} as const;
