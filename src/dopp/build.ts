import { type Decimal, roundHalfUp, sum, zero, type Moment } from '../values';
import type { ConsignmentDeposit } from '../deposit';
import type { Regulation } from '../regulation';
import type { Profile } from '../profile';
import type { Consignment, GoodsLine, LineValues } from '../shipment/model';
import type { Dopp, DoppGoodsLine, DoppParty } from './model';

export interface DoppContext {
  readonly preparedOn: Moment;
  readonly regulation: Regulation;
  readonly profile: Profile;
  /** 0 for a primary document, 1 and up for its corrections. */
  readonly correction?: number;
  /** The DOPP a correction corrects, as the tax service numbered it. */
  readonly corrects?: { readonly number?: string; readonly date?: Moment };
  /** The document annuls the one it corrects. */
  readonly annulled?: boolean;
  /** For whom an intermediary files; left out for an importer. */
  readonly principal?: DoppParty;
}

type DocumentKind = Dopp['documents'][number]['kind'];

const documentColumns: readonly (readonly [DocumentKind, keyof LineValues, keyof LineValues])[] = [
  ['contract', 'contractNumber', 'contractDate'],
  ['specification', 'specificationNumber', 'specificationDate'],
  ['invoice', 'invoiceNumber', 'invoiceDate'],
  ['waybill', 'waybillNumber', 'waybillDate'],
];

/**
 * The DOPP of a consignment as our model of form 1160303: every readable value of its rows, nothing
 * invented; what the rows do not say is left out. Money is rounded to kopecks, half up; the deposit is
 * taken as computed.
 */
export function doppOf(consignment: Consignment, deposit: ConsignmentDeposit, context: DoppContext): Dopp {
  const { values } = consignment;
  const numeric = (alpha2: string | undefined): string | undefined =>
    alpha2 === undefined ? undefined : numericCountry(alpha2, context);
  const { company } = context.profile;
  const sameCompany = values.importerInn === undefined || values.importerInn === company?.inn;
  return {
    format: 'spot-dopp',
    version: '1.0',
    form: '1160303',
    header: compact({
      shipment: values.shipment,
      correction: context.correction ?? 0,
      annulled: context.annulled,
      corrects: context.corrects && compact({ ...context.corrects }),
      preparedOn: context.preparedOn,
      plannedImport: values.importDate,
    }),
    applicant: compact({
      role: values.applicantRole,
      inn: values.importerInn ?? company?.inn,
      kpp: values.importerKpp ?? (sameCompany ? company?.kpp : undefined),
      name: sameCompany ? company?.name : undefined,
      principal: values.applicantRole === 'intermediary' ? context.principal : undefined,
    }),
    supplier: compact({
      country: numeric(values.supplierCountry),
      taxId: values.supplierTaxId,
      name: values.supplierName,
    }),
    carrier: compact({
      country: numeric(values.carrierCountry),
      taxId: values.carrierTaxId,
      name: values.carrierName,
    }),
    vehicle: compact({
      country: numeric(values.vehicleCountry),
      truckPlate: values.truckPlate,
      trailerPlate: values.trailerPlate,
      driverName: values.driverName,
    }),
    route: compact({ departureCountry: numeric(values.departureCountry), borderCrossing: values.borderCrossing }),
    documents: uniqueDocuments(consignment.lines.flatMap(documentsOf)),
    goods: consignment.lines.map((line, position) => goodsLine(line, position, deposit, numeric)),
    totals: compact({
      lines: consignment.lines.length,
      valueRub: deposit.lines.length === consignment.lines.length
        ? money(sum(deposit.lines.map((line) => line.valueRub)))
        : undefined,
      netWeight: sum(consignment.lines.map((line) => line.values.netWeight ?? zero)).toString(),
      grossWeight: sum(consignment.lines.map((line) => line.values.grossWeight ?? zero)).toString(),
    }),
    deposit: compact({
      required: deposit.required,
      vat: deposit.complete ? deposit.vat.toFixed(2) : undefined,
      excise: deposit.complete ? deposit.excise.toFixed(2) : undefined,
      total: deposit.complete ? deposit.total.toFixed(2) : undefined,
      exemption: values.depositExemption,
    }),
    ...(company?.signer ? { signer: compact({ ...company.signer }) } : {}),
  };
}

function goodsLine(
  line: GoodsLine,
  position: number,
  deposit: ConsignmentDeposit,
  numeric: (alpha2: string | undefined) => string | undefined,
): DoppGoodsLine {
  const { values } = line;
  const computed = deposit.lines.find((candidate) => candidate.row === line.row);
  const rate = computed && values.amount && !values.amount.isZero() ? computed.valueRub.div(values.amount) : undefined;
  return compact({
    lineNumber: values.lineNumber !== undefined && values.lineNumber > 0 ? values.lineNumber : position + 1,
    hsCode: values.hsCode,
    goodsName: values.goodsName,
    quantity: values.quantity?.toString(),
    unit: values.unit,
    netWeight: values.netWeight?.toString(),
    grossWeight: values.grossWeight?.toString(),
    amount: values.amount?.toString(),
    currency: values.currency,
    exchangeRate: values.currency === 'RUB' ? undefined : rate?.toSignificantDigits(12).toString(),
    valueRub: computed && money(computed.valueRub),
    vatRate: values.vatRate,
    vat: computed && money(computed.vat),
    exciseCategory: values.exciseCategory,
    exciseQuantity: values.exciseQuantity?.toString(),
    excise: computed && !computed.excise.isZero() ? money(computed.excise) : undefined,
    originCountry: numeric(values.originCountry),
    traceability: values.rnpt
      ? compact({
          rnpt: [...values.rnpt],
          quantity: values.traceableQuantity?.toString(),
          unit: values.traceableUnit,
        })
      : undefined,
    documents: documentsOf(line),
  });
}

function documentsOf(line: GoodsLine): Dopp['documents'] {
  return documentColumns.flatMap(([kind, numberColumn, dateColumn]) => {
    const number = line.values[numberColumn];
    const date = line.values[dateColumn];
    return typeof number === 'string'
      ? [compact({ kind, number, date: typeof date === 'string' ? date : undefined })]
      : [];
  });
}

function uniqueDocuments(documents: Dopp['documents']): Dopp['documents'] {
  const seen = new Map(documents.map((document) => [JSON.stringify(document), document]));
  return [...seen.values()];
}

function numericCountry(alpha2: string, context: DoppContext): string | undefined {
  return context.regulation.on('states.codes', context.preparedOn)?.value[alpha2]?.numeric;
}

function money(value: Decimal): string {
  return roundHalfUp(value, 2).toFixed(2);
}

/** The object without its undefined properties. */
function compact<T extends object>(value: T): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never;
}
