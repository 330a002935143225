import { filingDeadline } from '../deadlines';
import type { Profile } from '../profile';
import type { Regulation } from '../regulation';
import { columnTitle } from '../shipment';
import type { ColumnId } from '../shipment/columns';
import type { Consignment } from '../shipment/model';
import { addMinutes, momentText, type Language, type LocalizedText, type Moment } from '../values';
import { fillTemplate } from './template';

/** Who is asked. */
export type Addressee = 'supplier' | 'carrier';

/** What each of them knows; these are asked for when the row lacks them. */
const asked: Readonly<Record<Addressee, readonly ColumnId[]>> = {
  supplier: [
    'supplierTaxId',
    'contractNumber',
    'contractDate',
    'specificationNumber',
    'specificationDate',
    'invoiceNumber',
    'invoiceDate',
    'hsCode',
    'goodsName',
    'quantity',
    'unit',
    'netWeight',
    'grossWeight',
    'amount',
    'currency',
    'originCountry',
  ],
  carrier: [
    'carrierName',
    'carrierTaxId',
    'carrierCountry',
    'truckPlate',
    'vehicleCountry',
    'waybillNumber',
    'waybillDate',
    'driverName',
    'driverPhone',
    'borderCrossing',
  ],
};

/** Hours before the filing deadline by which data must have arrived; the company sets its own. */
export type CutOffs = Readonly<Record<Addressee, number>>;

/** Cut-offs of our own choosing, no rule of law: a working day for goods, half of one for the vehicle. */
export const usualCutOffs: CutOffs = { supplier: 24, carrier: 12 };

/** The cut-offs of a company's profile; those it does not set are the usual ones. */
export function cutOffsOf({ requests }: Pick<Profile, 'requests'>): CutOffs {
  return {
    supplier: requests?.supplierCutOffHours ?? usualCutOffs.supplier,
    carrier: requests?.carrierCutOffHours ?? usualCutOffs.carrier,
  };
}

export interface MissingItem {
  readonly column: ColumnId;
  /** Rows of the sheet that lack it. */
  readonly rows: readonly number[];
}

/** What one addressee still owes for a consignment. */
export interface DataRequest {
  readonly consignment: Consignment;
  readonly addressee: Addressee;
  readonly missing: readonly MissingItem[];
  /** The last moment to file, and the last moment for the data to arrive; undefined while the import date is missing. */
  readonly filingDeadline?: Moment;
  readonly neededBy?: Moment;
}

/** The requests of a consignment; an addressee who owes nothing gets none. */
export function dataRequests(
  consignment: Consignment,
  { regulation, depositRequired, cutOffs = usualCutOffs }: { readonly regulation: Regulation; readonly depositRequired: boolean; readonly cutOffs?: CutOffs },
): readonly DataRequest[] {
  const { importDate } = consignment.values;
  const deadline = importDate === undefined ? undefined : filingDeadline(importDate, { depositRequired }, regulation);
  return (Object.keys(asked) as Addressee[]).flatMap((addressee) => {
    const missing = asked[addressee].flatMap((column) => {
      const rows = consignment.lines.filter(({ values }) => values[column] === undefined).map(({ row }) => row);
      return rows.length === 0 ? [] : [{ column, rows }];
    });
    if (missing.length === 0) return [];
    if (!deadline?.ok) return [{ consignment, addressee, missing }];
    return [
      { consignment, addressee, missing, filingDeadline: deadline.moment, neededBy: addMinutes(deadline.moment, -60 * cutOffs[addressee]) },
    ];
  });
}

/** A letter ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A company's own wording: `{shipment}`, `{items}`, `{neededBy}`, `{deadline}`, `{importDate}`, `{company}`, `{phone}` are filled in. */
export type LetterTemplate = Letter;

/** The letter of a request by a template. */
export function requestLetter(
  { consignment, addressee, missing, filingDeadline: deadline, neededBy }: DataRequest,
  language: Language,
  { company = '', phone = '', template = letterTemplates[addressee][language] }: { readonly company?: string; readonly phone?: string; readonly template?: LetterTemplate } = {},
): Letter {
  const shown = (moment: Moment | undefined): string => (moment === undefined ? noDate[language] : momentText(moment, language));
  const several = consignment.lines.length > 1;
  const items = missing
    .map(({ column, rows }) => {
      const names = several && rows.length < consignment.lines.length ? ` (${rowWord[language]} ${rows.join(', ')})` : '';
      return `— ${columnTitle(column)[language]}${names}`;
    })
    .join('\n');
  const values = {
    shipment: consignment.shipment ?? consignment.key,
    items,
    neededBy: shown(neededBy),
    deadline: shown(deadline),
    importDate: shown(consignment.values.importDate),
    company,
    phone,
  };
  return { subject: fillTemplate(template.subject, values), body: fillTemplate(template.body, values) };
}

const noDate: LocalizedText = { ru: 'дата ввоза не указана', en: 'the import date is not given' };
const rowWord: LocalizedText = { ru: 'строки таблицы', en: 'rows of the sheet' };

/** The wording the product ships with; a company may keep its own in files. */
export const letterTemplates: Readonly<Record<Addressee, Readonly<Record<Language, LetterTemplate>>>> = {
  supplier: {
    ru: {
      subject: 'Перевозка {shipment}: нужны данные для ДОПП',
      body: 'Здравствуйте!\n\nДля подачи документа о предстоящей поставке (ДОПП) по перевозке {shipment} не хватает данных:\n\n{items}\n\nПришлите их, пожалуйста, не позднее {neededBy} (по Москве). Последний срок подачи — {deadline}, плановая дата ввоза — {importDate}. Без ДОПП и QR-кода машину не пропустят.\n\n{company}\n{phone}',
    },
    en: {
      subject: 'Shipment {shipment}: data needed for the DOPP',
      body: 'Hello,\n\nto file the document on forthcoming delivery (DOPP) for shipment {shipment} we still need:\n\n{items}\n\nPlease send it no later than {neededBy} (Moscow time). The last moment to file is {deadline}, the planned import date {importDate}. Without the DOPP and its QR code the truck is not let through.\n\n{company}\n{phone}',
    },
  },
  carrier: {
    ru: {
      subject: 'Перевозка {shipment}: данные о машине и водителе',
      body: 'Здравствуйте!\n\nДля ДОПП по перевозке {shipment} нужны данные о машине:\n\n{items}\n\nПришлите их, пожалуйста, не позднее {neededBy} (по Москве). Номера пишите так, как в свидетельстве о регистрации. Плановая дата ввоза — {importDate}. До получения QR-кода машина не должна выезжать к границе.\n\n{company}\n{phone}',
    },
    en: {
      subject: 'Shipment {shipment}: vehicle and driver',
      body: 'Hello,\n\nfor the DOPP of shipment {shipment} we need the data of the vehicle:\n\n{items}\n\nPlease send it no later than {neededBy} (Moscow time). Write the plates as in the registration certificate. The planned import date is {importDate}. The truck must not leave for the border before the QR code has come.\n\n{company}\n{phone}',
    },
  },
};
