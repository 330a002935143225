import type { Confidence } from '../regulation';
import type { ColumnId } from '../shipment/columns';
import type { LocalizedText } from '../values';

/** The sections of a DOPP in the order they are filled in. Only the numbers 4.1, 5 and 6.1 are known from real documents. */
export const doppSections = [
  'header',
  'applicant',
  'supplier',
  'carrier',
  'vehicle',
  'route',
  'documents',
  'goods',
  'totals',
  'deposit',
  'signer',
] as const;
export type DoppSection = (typeof doppSections)[number];

export const sectionTitles: Readonly<Record<DoppSection, LocalizedText>> = {
  header: { ru: 'Документ', en: 'Document' },
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  supplier: { ru: 'Поставщик', en: 'Supplier' },
  carrier: { ru: 'Перевозчик', en: 'Carrier' },
  vehicle: { ru: 'Транспортное средство (раздел 4.1)', en: 'Vehicle (section 4.1)' },
  route: { ru: 'Маршрут', en: 'Route' },
  documents: { ru: 'Договор, спецификации (раздел 6.1) и товаросопроводительные документы', en: 'Contract, specifications (section 6.1) and shipping documents' },
  goods: { ru: 'Товары', en: 'Goods' },
  totals: { ru: 'Итоги', en: 'Totals' },
  deposit: { ru: 'Обеспечительный платёж', en: 'Security deposit' },
  signer: { ru: 'Подписант', en: 'Signer' },
};

/** One field of the form as far as it is known. */
export interface DoppField {
  /** Where in the model, from the section's own entry for lists: `truckPlate`, `number`. */
  readonly key: string;
  readonly section: DoppSection;
  /** The number real documents print beside it. */
  readonly label?: string;
  readonly title: LocalizedText;
  /** The column of the sheet the value comes from. */
  readonly column?: ColumnId;
  /** A DOPP without it is not complete; `intermediary`: only one an intermediary files. */
  readonly required?: true | 'intermediary';
  readonly confidence: Confidence;
}

const fieldList = (
  section: DoppSection,
  fields: Readonly<Record<string, Omit<DoppField, 'key' | 'section'>>>,
): readonly DoppField[] => Object.entries(fields).map(([key, field]) => ({ key, section, ...field }));

/** The fields in the order they are filled in. */
export const doppFields: readonly DoppField[] = [
  ...fieldList('header', {
    shipment: { title: { ru: 'Номер перевозки (ваш)', en: 'Shipment number (your own)' }, column: 'shipment', confidence: 'inferred' },
    correction: { title: { ru: 'Номер корректировки', en: 'Correction number' }, confidence: 'inferred' },
    annulled: { title: { ru: 'Аннулирование', en: 'Annulment' }, confidence: 'inferred' },
    'corrects.number': { title: { ru: 'Исправляемая ДОПП, номер', en: 'DOPP corrected, number' }, column: 'doppNumber', confidence: 'inferred' },
    'corrects.date': { title: { ru: 'Исправляемая ДОПП, дата', en: 'DOPP corrected, date' }, column: 'doppDate', confidence: 'inferred' },
    plannedImport: { title: { ru: 'Плановая дата ввоза', en: 'Planned import date' }, column: 'importDate', required: true, confidence: 'consistent' },
  }),
  ...fieldList('applicant', {
    role: { title: { ru: 'Роль заявителя', en: 'Role of the applicant' }, column: 'applicantRole', confidence: 'consistent' },
    inn: { title: { ru: 'ИНН заявителя', en: 'INN of the applicant' }, column: 'importerInn', required: true, confidence: 'inferred' },
    kpp: { title: { ru: 'КПП заявителя', en: 'KPP of the applicant' }, column: 'importerKpp', confidence: 'inferred' },
    name: { title: { ru: 'Наименование заявителя', en: 'Name of the applicant' }, confidence: 'inferred' },
    'principal.name': { title: { ru: 'За кого подаёт посредник', en: 'For whom the intermediary files' }, required: 'intermediary', confidence: 'inferred' },
    'principal.taxId': { title: { ru: 'Налоговый номер того, за кого подаёт посредник', en: 'Tax number of the one the intermediary files for' }, required: 'intermediary', confidence: 'inferred' },
  }),
  ...fieldList('supplier', {
    country: { title: { ru: 'Страна поставщика (ОКСМ)', en: 'Country of the supplier (OKSM)' }, column: 'supplierCountry', required: true, confidence: 'inferred' },
    taxId: { title: { ru: 'Налоговый номер поставщика', en: 'Tax number of the supplier' }, column: 'supplierTaxId', required: true, confidence: 'inferred' },
    name: { title: { ru: 'Наименование поставщика', en: 'Name of the supplier' }, column: 'supplierName', required: true, confidence: 'consistent' },
  }),
  ...fieldList('carrier', {
    country: { title: { ru: 'Страна перевозчика (ОКСМ)', en: 'Country of the carrier (OKSM)' }, column: 'carrierCountry', required: true, confidence: 'inferred' },
    taxId: { title: { ru: 'Налоговый номер перевозчика', en: 'Tax number of the carrier' }, column: 'carrierTaxId', required: true, confidence: 'inferred' },
    name: { title: { ru: 'Наименование перевозчика', en: 'Name of the carrier' }, column: 'carrierName', required: true, confidence: 'consistent' },
  }),
  ...fieldList('vehicle', {
    truckPlate: { label: '4.1А', title: { ru: 'Авто: регистрационный знак', en: 'Vehicle: registration plate' }, column: 'truckPlate', required: true, confidence: 'single' },
    trailerPlate: { label: '4.1Б', title: { ru: 'Номер прицепа', en: 'Trailer plate' }, column: 'trailerPlate', confidence: 'single' },
    country: { title: { ru: 'Страна регистрации (ОКСМ)', en: 'Country of registration (OKSM)' }, column: 'vehicleCountry', confidence: 'inferred' },
    driverName: { title: { ru: 'Водитель', en: 'Driver' }, column: 'driverName', confidence: 'inferred' },
  }),
  ...fieldList('route', {
    departureCountry: { title: { ru: 'Страна отправления (ОКСМ)', en: 'Country of departure (OKSM)' }, column: 'departureCountry', required: true, confidence: 'inferred' },
    borderCrossing: { title: { ru: 'Место пересечения границы', en: 'Border crossing' }, column: 'borderCrossing', confidence: 'inferred' },
  }),
  ...fieldList('documents', {
    number: { title: { ru: 'номер', en: 'number' }, confidence: 'single' },
    date: { title: { ru: 'дата', en: 'date' }, confidence: 'single' },
  }),
  ...fieldList('goods', {
    lineNumber: { title: { ru: 'Номер строки', en: 'Line number' }, column: 'lineNumber', confidence: 'inferred' },
    hsCode: { title: { ru: 'Код ТН ВЭД', en: 'HS code' }, column: 'hsCode', required: true, confidence: 'consistent' },
    goodsName: { title: { ru: 'Наименование товара', en: 'Description of goods' }, column: 'goodsName', required: true, confidence: 'consistent' },
    quantity: { title: { ru: 'Количество', en: 'Quantity' }, column: 'quantity', required: true, confidence: 'inferred' },
    unit: { title: { ru: 'Единица (ОКЕИ)', en: 'Unit (OKEI)' }, column: 'unit', required: true, confidence: 'inferred' },
    netWeight: { title: { ru: 'Вес нетто, кг', en: 'Net weight, kg' }, column: 'netWeight', confidence: 'inferred' },
    grossWeight: { title: { ru: 'Вес брутто, кг', en: 'Gross weight, kg' }, column: 'grossWeight', required: true, confidence: 'inferred' },
    amount: { title: { ru: 'Стоимость в валюте договора', en: 'Value in contract currency' }, column: 'amount', required: true, confidence: 'single' },
    currency: { title: { ru: 'Валюта', en: 'Currency' }, column: 'currency', required: true, confidence: 'inferred' },
    exchangeRate: { title: { ru: 'Курс рубля за единицу валюты', en: 'Roubles per unit of the currency' }, column: 'exchangeRate', confidence: 'single' },
    valueRub: { title: { ru: 'Стоимость в рублях', en: 'Value in roubles' }, confidence: 'inferred' },
    vatRate: { title: { ru: 'Ставка НДС, %', en: 'VAT rate, %' }, column: 'vatRate', required: true, confidence: 'inferred' },
    vat: { title: { ru: 'Сумма НДС', en: 'VAT' }, confidence: 'inferred' },
    exciseCategory: { title: { ru: 'Вид подакцизного товара', en: 'Kind of excisable goods' }, column: 'exciseCategory', confidence: 'inferred' },
    exciseQuantity: { title: { ru: 'База акциза', en: 'Excise base' }, column: 'exciseQuantity', confidence: 'inferred' },
    excise: { title: { ru: 'Сумма акциза', en: 'Excise' }, column: 'exciseAmount', confidence: 'inferred' },
    originCountry: { title: { ru: 'Страна происхождения (ОКСМ)', en: 'Country of origin (OKSM)' }, column: 'originCountry', confidence: 'inferred' },
    'traceability.rnpt': { title: { ru: 'РНПТ', en: 'RNPT' }, column: 'rnpt', confidence: 'single' },
    'traceability.quantity': { title: { ru: 'Количество в единице прослеживаемости', en: 'Quantity in the unit of traceability' }, column: 'traceableQuantity', confidence: 'inferred' },
    'traceability.unit': { title: { ru: 'Единица прослеживаемости (ОКЕИ)', en: 'Unit of traceability (OKEI)' }, column: 'traceableUnit', confidence: 'inferred' },
  }),
  ...fieldList('totals', {
    lines: { title: { ru: 'Товарных строк', en: 'Goods lines' }, confidence: 'inferred' },
    valueRub: { title: { ru: 'Стоимость в рублях, всего', en: 'Value in roubles, total' }, required: true, confidence: 'inferred' },
    netWeight: { title: { ru: 'Вес нетто, всего, кг', en: 'Net weight, total, kg' }, confidence: 'inferred' },
    grossWeight: { title: { ru: 'Вес брутто, всего, кг', en: 'Gross weight, total, kg' }, confidence: 'inferred' },
  }),
  ...fieldList('deposit', {
    required: { title: { ru: 'Обеспечительный платёж нужен', en: 'A security deposit is due' }, confidence: 'consistent' },
    vat: { title: { ru: 'НДС, ₽', en: 'VAT, RUB' }, confidence: 'consistent' },
    excise: { title: { ru: 'Акциз, ₽', en: 'Excise, RUB' }, confidence: 'consistent' },
    total: { title: { ru: 'Обеспечительный платёж, ₽', en: 'Security deposit, RUB' }, confidence: 'consistent' },
    exemption: { title: { ru: 'Основание освобождения', en: 'Ground of exemption' }, column: 'depositExemption', confidence: 'inferred' },
  }),
  ...fieldList('signer', {
    kind: { title: { ru: 'Кто подписывает', en: 'Who signs' }, confidence: 'inferred' },
    surname: { title: { ru: 'Фамилия', en: 'Surname' }, confidence: 'inferred' },
    firstName: { title: { ru: 'Имя', en: 'First name' }, confidence: 'inferred' },
    patronymic: { title: { ru: 'Отчество', en: 'Patronymic' }, confidence: 'inferred' },
    position: { title: { ru: 'Должность', en: 'Position' }, confidence: 'inferred' },
    powerOfAttorney: { title: { ru: 'Доверенность', en: 'Power of attorney' }, confidence: 'inferred' },
  }),
];

/** Titles of the kinds of documents, with the columns their number and date come from. */
export const documentKinds = {
  contract: { title: { ru: 'Договор', en: 'Contract' }, number: 'contractNumber', date: 'contractDate' },
  specification: {
    title: { ru: 'Спецификация', en: 'Specification' },
    number: 'specificationNumber',
    date: 'specificationDate',
    numberLabel: '6.1А',
    dateLabel: '6.1Б',
  },
  invoice: { title: { ru: 'Инвойс', en: 'Invoice' }, number: 'invoiceNumber', date: 'invoiceDate' },
  waybill: { title: { ru: 'Накладная (CMR, ТТН)', en: 'Waybill (CMR, TTN)' }, number: 'waybillNumber', date: 'waybillDate' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: LocalizedText;
      readonly number: ColumnId;
      readonly date: ColumnId;
      readonly numberLabel?: string;
      readonly dateLabel?: string;
    }
  >
>;

/** The value of a field as a person types it into the form; `values` are those of its section or list entry. */
export function shownValue(value: unknown, language: 'ru' | 'en'): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? { ru: 'да', en: 'yes' }[language] : { ru: 'нет', en: 'no' }[language];
  if (Array.isArray(value)) return value.map(String).join('; ');
  const text = String(value);
  return codeWords[text]?.[language] ?? isoDates(text);
}

const codeWords: Readonly<Record<string, LocalizedText>> = {
  importer: { ru: 'импортёр', en: 'importer' },
  intermediary: { ru: 'посредник', en: 'intermediary' },
  head: { ru: 'руководитель', en: 'head of the company' },
  representative: { ru: 'представитель', en: 'representative' },
  exempt: { ru: 'без НДС', en: 'exempt' },
};

/** Dates as the form takes them, `dd.mm.yyyy`, in either language. */
function isoDates(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/, (_, year: string, month: string, day: string, time?: string) =>
    `${day}.${month}.${year}${time === undefined ? '' : ` ${time}`}`,
  );
}
