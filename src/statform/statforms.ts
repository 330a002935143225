import { statformDue, type Deadline, type StatformDue } from '../deadlines';
import { firstDay, isInMonth, lastDay, uniqueNotes, type Month, type MonthNote } from '../month';
import type { CompanyProfile, Profile } from '../profile';
import type { Regulation } from '../regulation';
import type { ColumnId } from '../shipment/columns';
import { countryName, finish, unitSymbol } from '../shipment';
import type { GoodsLine, RateTable, ShipmentSheet } from '../shipment/model';
import { dateFromParts, dateOf, Decimal, monthOf, roundHalfUp, sum, yearOf, type CalendarDate, type Moment } from '../values';
import { partyIdentifier, russianIdentifier, type PartyIdentifier } from './parties';
import { stableGuid } from './stable-id';
import { texts } from './texts';

export interface StatformRequest {
  readonly sheet: ShipmentSheet;
  readonly month: Month;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly asOf: Moment;
  readonly profile: Profile;
  /** Prepare anew what was filed: each new form annuls the number of the rows (`PreviousRegNumberDoc`). */
  readonly replaceFiled?: boolean;
}

export interface StatformCountry {
  /** Alpha-2. */
  readonly code: string;
  /** Russian, at most 40 characters. */
  readonly name: string;
}

export interface StatformParty {
  readonly name: string;
  readonly country: string;
  readonly identifier?: PartyIdentifier;
}

/** One kind of goods of a form, from one row of the sheet. */
export interface StatformGoods {
  readonly row: number;
  readonly hsCode: string;
  /** One to five parts of at most 250 characters. */
  readonly description: readonly string[];
  readonly additionalCodes: readonly string[];
  readonly traceable?: StatformQuantity;
  /** Kilograms. */
  readonly netWeight?: Decimal;
  /** In the form's currency. */
  readonly invoiced: Decimal;
  readonly valueRub: Decimal;
  readonly valueUsd: Decimal;
  readonly origin: StatformCountry;
  readonly supplementary?: StatformQuantity;
}

export interface StatformQuantity {
  readonly quantity: Decimal;
  /** OKEI. */
  readonly unit: string;
  readonly unitName: string;
}

/** Everything a form says; present only when nothing mandatory is missing. */
export interface StatformFields {
  readonly documentId: string;
  /** Number of the form this one annuls. */
  readonly previousNumber?: string;
  readonly direction: 'ИМ';
  readonly transportMode: string;
  readonly month: Month;
  readonly consignor: StatformParty;
  readonly consignee: StatformParty;
  readonly responsible: StatformParty;
  readonly tradeCountry: StatformCountry;
  readonly dispatchCountry?: StatformCountry;
  readonly destinationCountry: StatformCountry;
  readonly currency: string;
  readonly total: Decimal;
  readonly documents: readonly { readonly name: string; readonly number: string; readonly date?: CalendarDate }[];
  readonly goods: readonly StatformGoods[];
  readonly signer: {
    readonly surname: string;
    readonly firstName: string;
    readonly patronymic?: string;
    readonly position?: string;
    readonly phone?: string;
    readonly email?: string;
  };
  /** Moscow time. */
  readonly signedAt: Moment;
}

/** What the customs service answered to a form that was filed, as the rows have it. */
export interface StatformReceipt {
  readonly number: string;
  readonly date?: CalendarDate;
  /** In the words of the customs account. */
  readonly status?: string;
}

/** One form: rows of the month with the same counterparty, contract, direction and terms. */
export interface StatForm {
  /** Distinguishes the forms of a month, from 1. */
  readonly number: number;
  readonly supplier: string;
  readonly contract: string;
  readonly currency: string;
  readonly rows: readonly number[];
  /** `filed`: the rows carry a form's number already; `late`: the term has passed without one. */
  readonly status: 'to-file' | 'late' | 'filed';
  readonly receipt?: StatformReceipt;
  /** Undefined while something mandatory is missing, or when the form is filed already. */
  readonly fields?: StatformFields;
  readonly notes: readonly MonthNote[];
}

/** The statistical forms of a month. */
export interface Statforms {
  readonly month: Month;
  readonly asOf: Moment;
  readonly due: Deadline<StatformDue>;
  readonly forms: readonly StatForm[];
  readonly notes: readonly MonthNote[];
}

/** `Count3Type`: goods are numbered with three digits. */
const mostGoods = 999;

/** The statistical forms for the goods that moved in a month, by the date of crossing. */
export function statforms(request: StatformRequest): Statforms {
  return finish(statformsInSteps(request));
}

/** Rows between two pauses. */
const rowsPerStep = 100;

/** `statforms` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* statformsInSteps(request: StatformRequest): Generator<number, Statforms> {
  const { sheet, month, regulation, asOf } = request;
  const notes: MonthNote[] = [];
  const due = statformDue(lastDay(month), regulation);
  const late = due.ok && dateOf(asOf) > due.date;
  const groups = new Map<string, GoodsLine[]>();
  for (const [position, line] of sheet.lines.entries()) {
    if (position % rowsPerStep === 0) yield (position / sheet.lines.length) * 0.3;
    if (!movedIn(line, request, notes)) continue;
    const key = groupKey(line, request.replaceFiled === true || isAnnulled(line));
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  if (groups.size === 0) notes.push({ code: 'noRows', kind: 'note', text: texts.noRows });
  const forms: StatForm[] = [];
  const all = [...groups].flatMap(([key, lines]) =>
    Array.from({ length: Math.ceil(lines.length / mostGoods) }, (_, part) => ({ key: `${key}|${part * mostGoods}`, lines: lines.slice(part * mostGoods, (part + 1) * mostGoods) })),
  );
  for (const [position, { key, lines }] of all.entries()) {
    forms.push(yield* formOf(position + 1, key, lines, late, request));
    yield 0.3 + (0.7 * (position + 1)) / all.length;
  }
  return { month, asOf, due, forms, notes: uniqueNotes(notes) };
}

/** Whether a line moved in the month: it crossed the border then; else it was accepted or planned then. */
function movedIn(line: GoodsLine, { sheet, month }: StatformRequest, notes: MonthNote[]): boolean {
  const { crossedAt, acceptanceDate, importDate } = line.values;
  if (crossedAt !== undefined) return isInMonth(crossedAt, month);
  const date = acceptanceDate ?? importDate;
  if (!isInMonth(date, month)) return false;
  notes.push({
    code: acceptanceDate === undefined ? 'plannedDate' : 'acceptedDate',
    kind: 'doubt',
    text: acceptanceDate === undefined ? texts.plannedDate : texts.acceptedDate,
    consignment: sheet.consignmentOf(line).key,
    rows: [line.row],
    column: 'crossedAt',
    cell: sheet.cellOf(line.row, 'crossedAt'),
  });
  return true;
}

/** One line without control characters: the album's identifiers are tokens, and XML holds no controls. */
function tidy(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

function groupKey({ values }: GoodsLine, replaceFiled: boolean): string {
  const supplier = values.supplierTaxId ?? tidy(values.supplierName ?? '').toLowerCase();
  return JSON.stringify([
    values.importerInn ?? '',
    supplier,
    values.supplierCountry ?? '',
    tidy(values.contractNumber ?? '').toLowerCase(),
    values.contractDate ?? '',
    values.departureCountry ?? '',
    values.currency ?? '',
    replaceFiled ? '' : tidy(values.statformNumber ?? ''),
  ]);
}

/** Collects what is missing while the fields of one form are read. */
class FormReader {
  readonly notes: MonthNote[] = [];
  complete = true;

  constructor(
    private readonly sheet: ShipmentSheet,
    private readonly lines: readonly GoodsLine[],
  ) {}

  /** Something mandatory is missing or cannot be written. */
  problem(code: keyof typeof texts, line: GoodsLine | undefined, column: ColumnId | undefined, data?: MonthNote['data']): undefined {
    this.complete = false;
    this.note('problem', code, line, column, data);
    return undefined;
  }

  doubt(code: keyof typeof texts, line?: GoodsLine, column?: ColumnId, data?: MonthNote['data']): void {
    this.note('doubt', code, line, column, data);
  }

  private note(
    kind: MonthNote['kind'],
    code: keyof typeof texts,
    line: GoodsLine | undefined,
    column: ColumnId | undefined,
    data: MonthNote['data'],
  ): void {
    this.notes.push({
      code,
      kind,
      text: texts[code],
      ...(data ? { data } : {}),
      rows: line ? [line.row] : this.lines.map(({ row }) => row),
      ...(column && line ? { column, cell: this.sheet.cellOf(line.row, column) } : {}),
    });
  }
}

/** Whether the customs account says that the form of a row does not stand any more. The words are ours. */
function isAnnulled({ values }: GoodsLine): boolean {
  return values.statformNumber !== undefined && values.statformStatus !== undefined && /аннул|отмен|annul|cancel/iu.test(values.statformStatus);
}

function* formOf(
  number: number,
  key: string,
  lines: readonly GoodsLine[],
  late: boolean,
  request: StatformRequest,
): Generator<number, StatForm> {
  const values = lines[0]?.values ?? {};
  const filed = new Set(lines.flatMap((line) => tidy(line.values.statformNumber ?? '') || []));
  const base = {
    number,
    supplier: values.supplierName ?? '',
    contract: values.contractNumber ?? '',
    currency: values.currency ?? '',
    rows: lines.map(({ row }) => row),
  };
  const reader = new FormReader(request.sheet, lines);
  const receipt = receiptOf(lines, reader);
  const annulled = lines.some(isAnnulled);
  if (receipt && !request.replaceFiled && !annulled) return { ...base, status: 'filed', receipt, notes: uniqueNotes(reader.notes) };
  if (annulled) reader.doubt('annulledByWords', lines[0], 'statformStatus');
  const fields = yield* fieldsOf(key, lines, filed, request, reader);
  return {
    ...base,
    status: late && receipt === undefined ? 'late' : 'to-file',
    ...(receipt === undefined ? {} : { receipt }),
    ...(reader.complete && fields ? { fields } : {}),
    notes: uniqueNotes(reader.notes),
  };
}

/** The receipt the rows of a form carry; where they differ, the first counts and the rest is said. */
function receiptOf(lines: readonly GoodsLine[], reader: FormReader): StatformReceipt | undefined {
  const [first] = lines.filter(({ values }) => tidy(values.statformNumber ?? '') !== '');
  if (!first) return undefined;
  const { statformDate: date, statformStatus } = first.values;
  const status = tidy(statformStatus ?? '') || undefined;
  const odd = lines.find(({ values }) => (values.statformDate ?? date) !== date || (tidy(values.statformStatus ?? '') || status) !== status);
  if (odd) reader.doubt('receiptsDiffer', odd, odd.values.statformDate === date ? 'statformStatus' : 'statformDate');
  return {
    number: tidy(first.values.statformNumber ?? ''),
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
  };
}

function* fieldsOf(
  key: string,
  lines: readonly GoodsLine[],
  filed: ReadonlySet<string>,
  request: StatformRequest,
  reader: FormReader,
): Generator<number, StatformFields | undefined> {
  const [first] = lines;
  if (!first) return undefined;
  const { month, regulation, profile, asOf } = request;
  const { values } = first;
  const transport = regulation.on('statform.transport-mode', lastDay(month));
  if (!transport) return reader.problem('noTransportCode', undefined, undefined);
  if (!transport.overridden) reader.doubt('transportDoubtful', undefined, undefined, { code: transport.value });
  const previousNumber = previousOf(filed, first, reader);
  const consignor = consignorOf(first, reader);
  const consignee = importerOf(first, profile.company, reader);
  const currency = values.currency ?? reader.problem('noCurrency', first, 'currency');
  const goods: StatformGoods[] = [];
  for (const [position, line] of lines.entries()) {
    const own = goodsOf(line, request, reader);
    if (own) goods.push(own);
    if (position % rowsPerStep === rowsPerStep - 1) yield 0.5;
  }
  const signer = signerOf(profile.company, reader);
  const total = roundHalfUp(sum(goods.map(({ invoiced }) => invoiced)), 2);
  if (!fitsDigits(total, 20)) reader.problem('amountTooLong', first, 'amount');
  if (!consignor || !consignee || !currency || !signer) return undefined;
  reader.doubt('responsibleAssumed');
  return {
    documentId: stableGuid(`${month}|${key}|${previousNumber ?? ''}`),
    ...(previousNumber === undefined ? {} : { previousNumber }),
    direction: 'ИМ',
    transportMode: transport.value,
    month,
    consignor,
    consignee,
    responsible: consignee,
    tradeCountry: countryOf(consignor.country),
    ...(values.departureCountry === undefined ? {} : { dispatchCountry: countryOf(values.departureCountry) }),
    destinationCountry: countryOf('RU'),
    currency,
    total,
    documents: documentsOf(lines, reader),
    goods,
    signer,
    signedAt: asOf,
  };
}

function previousOf(filed: ReadonlySet<string>, first: GoodsLine, reader: FormReader): string | undefined {
  const [number] = filed;
  if (filed.size > 1) return reader.problem('severalNumbers', first, 'statformNumber', { list: [...filed].slice(0, 5).join(', ') });
  if (number !== undefined && number.length > 50) return reader.problem('numberTooLong', first, 'statformNumber');
  return number;
}

function countryOf(code: string): StatformCountry {
  return { code, name: countryName(code).ru.slice(0, 40) };
}

/** `NameType` of the album holds 150 characters. */
const longestName = 150;

function consignorOf(line: GoodsLine, reader: FormReader): StatformParty | undefined {
  const { supplierCountry, supplierTaxId } = line.values;
  const supplierName = tidy(line.values.supplierName ?? '') || undefined;
  if (supplierName === undefined) reader.problem('noSupplier', line, 'supplierName');
  if (supplierCountry === undefined) reader.problem('noSupplierCountry', line, 'supplierCountry');
  if (supplierName === undefined || supplierCountry === undefined) return undefined;
  if (supplierName.length > longestName) reader.doubt('nameCut', line, 'supplierName', { length: longestName });
  const identifier = supplierTaxId === undefined ? undefined : partyIdentifier(supplierCountry, supplierTaxId);
  if (!identifier) reader.doubt(supplierTaxId === undefined ? 'noSupplierTaxId' : 'supplierTaxIdLeftOut', line, 'supplierTaxId');
  return { name: supplierName.slice(0, longestName), country: supplierCountry, ...(identifier ? { identifier } : {}) };
}

function importerOf(line: GoodsLine, company: CompanyProfile, reader: FormReader): StatformParty | undefined {
  const { importerInn, importerKpp } = line.values;
  if (company.name === undefined) return reader.problem('noCompanyName', line, 'importerInn');
  const inn = importerInn ?? company.inn;
  if (inn === undefined) return reader.problem('noImporterInn', line, 'importerInn');
  if (company.inn !== undefined && company.inn !== inn)
    return reader.problem('otherImporter', line, 'importerInn', { inn, own: company.inn });
  if (company.name.length > longestName) reader.doubt('nameCut', undefined, undefined, { length: longestName });
  const identifier = russianIdentifier({ ogrn: company.ogrn, inn, kpp: importerKpp ?? company.kpp });
  return { name: tidy(company.name).slice(0, longestName), country: 'RU', ...(identifier ? { identifier } : {}) };
}

function signerOf(company: CompanyProfile, reader: FormReader): StatformFields['signer'] | undefined {
  const { signer, phone, email } = company;
  if (!signer?.surname || !signer.firstName) return reader.problem('noSigner', undefined, undefined);
  return {
    surname: signer.surname,
    firstName: signer.firstName,
    ...(signer.patronymic === undefined ? {} : { patronymic: signer.patronymic }),
    ...(signer.position === undefined ? {} : { position: signer.position }),
    ...(phone === undefined || phone.length > 24 ? {} : { phone }),
    ...(email === undefined || email.length > 50 ? {} : { email }),
  };
}

function documentsOf(lines: readonly GoodsLine[], reader: FormReader): StatformFields['documents'] {
  const found = new Map<string, StatformFields['documents'][number]>();
  for (const line of lines) {
    const { values } = line;
    const kinds = [
      ['Договор', values.contractNumber, values.contractDate, 'contractNumber'],
      ['Инвойс', values.invoiceNumber, values.invoiceDate, 'invoiceNumber'],
    ] as const;
    for (const [name, number, date, column] of kinds) {
      const written = tidy(number ?? '');
      if (written === '') {
        if (column === 'contractNumber') reader.doubt('noContract', line, column);
        continue;
      }
      if (written.length > 50) reader.doubt('documentTooLong', line, column);
      else found.set(`${name}|${written}|${date ?? ''}`, { name, number: written, ...(date === undefined ? {} : { date }) });
    }
  }
  return [...found.values()];
}

function goodsOf(line: GoodsLine, request: StatformRequest, reader: FormReader): StatformGoods | undefined {
  const { values } = line;
  const hsCode = values.hsCode?.replace(/\s+/g, '');
  const isCode = hsCode !== undefined && /^(\d{4}|\d{6}|\d{8}|\d{10})$/.test(hsCode);
  if (!isCode) reader.problem(hsCode === undefined ? 'noHsCode' : 'hsCodeShape', line, 'hsCode');
  const name = tidy(values.goodsName ?? '');
  if (name === '') reader.problem('noGoodsName', line, 'goodsName');
  if (name.length > 1250) reader.doubt('nameCut', line, 'goodsName', { length: 1250 });
  const { originCountry, amount, netWeight } = values;
  if (originCountry === undefined) reader.problem('noOrigin', line, 'originCountry');
  if (amount === undefined) reader.problem('noAmount', line, 'amount');
  else if (amount.isNegative() && !amount.isZero()) reader.problem('negativeAmount', line, 'amount', { amount: amount.toString() });
  if (netWeight === undefined) reader.doubt('noNetWeight', line, 'netWeight');
  else if (netWeight.isNegative()) reader.problem('negativeWeight', line, 'netWeight');
  const invoiced = amount && roundHalfUp(amount, 2);
  const statistical = invoiced && statisticalValues(line, invoiced, request, reader);
  if (!isCode || name === '' || !originCountry || !invoiced || invoiced.isNegative() || !statistical) return undefined;
  const code = values.rnpt?.length ? request.regulation.on('statform.traceable-code', lastDay(request.month))?.value : undefined;
  const traceable = quantityOf(line, values.traceableQuantity, values.traceableUnit, 'traceableQuantity', reader);
  const supplementary = supplementaryOf(line, reader);
  return {
    row: line.row,
    hsCode,
    description: (name.slice(0, 1250).match(/.{1,250}/gsu) ?? []).slice(0, 5),
    additionalCodes: code === undefined ? [] : [code],
    ...(traceable ? { traceable } : {}),
    ...(netWeight === undefined ? {} : { netWeight: roundHalfUp(netWeight, 6) }),
    invoiced,
    ...statistical,
    origin: countryOf(originCountry),
    ...(supplementary ? { supplementary } : {}),
  };
}

/** The value at the rate of the movement in roubles, and in dollars at the rate of one day of the month: both rules doubtful. */
function statisticalValues(
  line: GoodsLine,
  invoiced: Decimal,
  { month, rates, regulation }: StatformRequest,
  reader: FormReader,
): { readonly valueRub: Decimal; readonly valueUsd: Decimal } | undefined {
  const { currency, exchangeRate, crossedAt, acceptanceDate, importDate } = line.values;
  if (currency === undefined) return undefined;
  reader.doubt('ratesDoubtful');
  const moved = dateOf(crossedAt ?? acceptanceDate ?? importDate ?? lastDay(month));
  const rate = currency === 'RUB' ? new Decimal(1) : (rates.find(currency, moved)?.rate ?? exchangeRate);
  if (!rate) return reader.problem('noRate', line, 'exchangeRate', { currency, date: moved });
  const first = firstDay(month);
  const on = dateFromParts(yearOf(first), monthOf(first), regulation.on('statform.usd-rate-day', first)?.value ?? 1) ?? first;
  const dollar = rates.find('USD', on);
  if (!dollar) return reader.problem('noDollarRate', undefined, undefined, { date: on });
  if (!dollar.exact) reader.doubt('dollarRateOfEarlierDay', undefined, undefined, { date: on, rateDate: dollar.date });
  const valueRub = roundHalfUp(invoiced.times(rate), 2);
  const valueUsd = currency === 'USD' ? invoiced : roundHalfUp(valueRub.div(dollar.rate), 2);
  if (!fitsDigits(valueRub, 20) || !fitsDigits(valueUsd, 11)) return reader.problem('amountTooLong', line, 'amount');
  return { valueRub, valueUsd };
}

function fitsDigits(value: Decimal, digits: number): boolean {
  return value.abs().times(100).trunc().toFixed().length <= digits;
}

/** OKEI codes of mass: the net weight says these already. */
const massUnits = ['163', '166', '168', '206'];

/**
 * The quantity of the row as the supplementary one, when its unit is not one of mass. Whether the HS code has
 * a supplementary unit is in the customs tariff, which is not ours: the form says so.
 */
function supplementaryOf(line: GoodsLine, reader: FormReader): StatformQuantity | undefined {
  const { quantity, unit } = line.values;
  if (quantity === undefined || unit === undefined || massUnits.includes(unit)) return undefined;
  reader.doubt('supplementaryDoubtful');
  return quantityOf(line, quantity, unit, 'quantity', reader);
}

function quantityOf(
  line: GoodsLine,
  quantity: Decimal | undefined,
  unit: string | undefined,
  column: ColumnId,
  reader: FormReader,
): StatformQuantity | undefined {
  if (quantity === undefined || unit === undefined) return undefined;
  const rounded = roundHalfUp(quantity, 6);
  if (unit.length !== 3 || rounded.isNegative() || rounded.precision(true) > 24) {
    reader.doubt('quantityLeftOut', line, column);
    return undefined;
  }
  return { quantity: rounded, unit, unitName: unitSymbol(unit).slice(0, 13) };
}
