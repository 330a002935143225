import type { CalendarDate, Decimal, LocalizedText, Moment } from '../values';
import type { LineValues } from './model';

/** Identifier of a column: its name in code, JSON and rule documents. */
export type ColumnId = keyof LineValues;

/** The value each cell type is read to. */
export interface CellValueTypes {
  text: string;
  status: string;
  code: string;
  date: CalendarDate;
  moment: Moment;
  country: string;
  importerTaxId: string;
  partnerTaxId: string;
  kpp: string;
  applicantRole: 'importer' | 'intermediary';
  plate: string;
  phone: string;
  integer: number;
  hsCode: string;
  decimal: Decimal;
  money: Decimal;
  unit: string;
  currency: string;
  vatRate: string;
  rnpt: readonly string[];
}

export type CellType = keyof CellValueTypes;

/**
 * What a column is about. `consignment`: one value per consignment, empty cells inherit and all rows
 * must agree; `document`: empty cells inherit, rows may differ; `line`: each row has its own, nothing inherits.
 */
export type ColumnLevel = 'consignment' | 'document' | 'line';

/** One column of the catalogue. */
export interface ColumnDefinition<Type extends CellType = CellType> {
  /** The header the template writes. */
  readonly header: LocalizedText;
  readonly type: Type;
  readonly level: ColumnLevel;
  /** Other headings real sheets carry. */
  readonly aliases?: readonly string[];
  /** What to type, for the template's explanation sheet. */
  readonly description: LocalizedText;
  /** An example of a value as a user types it. */
  readonly example: string;
  /** Width in the template, in characters. */
  readonly width: number;
  /** A sheet without this column cannot be filed; it is named among the missing ones. */
  readonly required?: true;
  /** Filled by the product or during tracking, not when planning; the template leaves it out. */
  readonly tracked?: true;
}

type TypesOf<Value> = { [Type in CellType]: CellValueTypes[Type] extends Value ? Type : never }[CellType];

/** The catalogue in template order. The compiler demands every column once, with a type that yields its value. */
export const columnTable = {
  shipment: {
    header: { ru: '№ перевозки', en: 'Shipment No' },
    type: 'text',
    level: 'consignment',
    aliases: ['Перевозка', 'Рейс', '№ рейса', 'ДОПП ID', 'Shipment', 'Shipment ID', 'Consignment'],
    description: {
      ru: 'Ваш номер перевозки. Строки с одним номером составляют одну перевозку и одну ДОПП; номер можно написать только в первой строке перевозки.',
      en: 'Your own number of the shipment. Rows with one number make one shipment and one DOPP; the number may stand in the first row only.',
    },
    example: 'SH-2611-01',
    width: 16,
    required: true,
  },
  importDate: {
    header: { ru: 'Плановая дата ввоза', en: 'Planned import date' },
    type: 'moment',
    level: 'consignment',
    aliases: ['Дата ввоза', 'Дата пересечения (план)', 'ETA', 'Import date'],
    description: {
      ru: 'День, когда машина пересечёт границу; можно с временем по Москве.',
      en: 'Day the truck crosses the border; a time of day (Moscow) may follow.',
    },
    example: '27.11.2026 14:30',
    width: 18,
    required: true,
  },
  departureCountry: {
    header: { ru: 'Страна отправления', en: 'Country of departure' },
    type: 'country',
    level: 'consignment',
    aliases: ['Откуда', 'Departure country'],
    description: {
      ru: 'Страна, из которой товар отправлен: код из двух или трёх букв, цифровой код или название.',
      en: 'Country the goods are sent from: code of two or three letters, digits, or name.',
    },
    example: 'KZ',
    width: 12,
    required: true,
  },
  importerInn: {
    header: { ru: 'ИНН импортёра', en: 'Importer INN' },
    type: 'importerTaxId',
    level: 'consignment',
    aliases: ['ИНН получателя', 'ИНН заявителя'],
    description: {
      ru: 'ИНН российского получателя: 10 цифр у организации, 12 у предпринимателя.',
      en: 'INN of the Russian importer: 10 digits for a company, 12 for an entrepreneur.',
    },
    example: '7701000121',
    width: 15,
    required: true,
  },
  importerKpp: {
    header: { ru: 'КПП импортёра', en: 'Importer KPP' },
    type: 'kpp',
    level: 'consignment',
    aliases: ['КПП получателя'],
    description: {
      ru: 'КПП организации, 9 знаков. У предпринимателя пусто.',
      en: 'KPP of a company, 9 characters. Empty for an entrepreneur.',
    },
    example: '770101001',
    width: 13,
  },
  applicantRole: {
    header: { ru: 'Роль заявителя', en: 'Applicant role' },
    type: 'applicantRole',
    level: 'consignment',
    description: {
      ru: 'Кто подаёт ДОПП: importer (импортёр) или intermediary (посредник).',
      en: 'Who files the DOPP: importer or intermediary.',
    },
    example: 'importer',
    width: 14,
  },
  supplierName: {
    header: { ru: 'Поставщик', en: 'Supplier' },
    type: 'text',
    level: 'document',
    aliases: ['Продавец', 'Наименование поставщика', 'Seller'],
    description: { ru: 'Наименование продавца по договору.', en: 'Name of the seller as in the contract.' },
    example: 'ТОО «Туркестан Агро»',
    width: 30,
    required: true,
  },
  supplierTaxId: {
    header: { ru: 'Налоговый номер поставщика', en: 'Supplier tax ID' },
    type: 'partnerTaxId',
    level: 'document',
    aliases: ['ИНН поставщика', 'УНП поставщика', 'БИН поставщика', 'УНП/БИН/ИНН поставщика'],
    description: {
      ru: 'Номер налогоплательщика в стране поставщика: УНП, БИН или ИИН, ИНН, УНН.',
      en: 'Taxpayer number in the supplier’s country: UNP, BIN or IIN, INN, TIN.',
    },
    example: '940140000385',
    width: 18,
    required: true,
  },
  supplierCountry: {
    header: { ru: 'Страна поставщика', en: 'Supplier country' },
    type: 'country',
    level: 'document',
    aliases: ['Страна продавца'],
    description: { ru: 'Страна регистрации поставщика.', en: 'Country the supplier is registered in.' },
    example: 'KZ',
    width: 12,
  },
  contractNumber: {
    header: { ru: 'Номер договора', en: 'Contract No' },
    type: 'text',
    level: 'document',
    aliases: ['Договор', 'Контракт', '№ контракта'],
    description: { ru: 'Номер договора с поставщиком.', en: 'Number of the contract with the supplier.' },
    example: 'TA-12/26',
    width: 16,
  },
  contractDate: {
    header: { ru: 'Дата договора', en: 'Contract date' },
    type: 'date',
    level: 'document',
    aliases: ['Дата контракта'],
    description: { ru: 'Дата договора с поставщиком.', en: 'Date of the contract with the supplier.' },
    example: '02.03.2026',
    width: 12,
  },
  specificationNumber: {
    header: { ru: 'Номер спецификации', en: 'Specification No' },
    type: 'text',
    level: 'document',
    aliases: ['Спецификация'],
    description: { ru: 'Номер спецификации к договору.', en: 'Number of the specification to the contract.' },
    example: '31',
    width: 14,
  },
  specificationDate: {
    header: { ru: 'Дата спецификации', en: 'Specification date' },
    type: 'date',
    level: 'document',
    description: { ru: 'Дата спецификации к договору.', en: 'Date of the specification to the contract.' },
    example: '20.11.2026',
    width: 12,
  },
  invoiceNumber: {
    header: { ru: 'Номер инвойса', en: 'Invoice No' },
    type: 'text',
    level: 'document',
    aliases: ['Инвойс', 'Счёт', 'Номер счёта', 'Invoice'],
    description: { ru: 'Номер инвойса, счёта или счёта-фактуры поставщика.', en: 'Number of the supplier’s invoice.' },
    example: 'KZ-1187',
    width: 14,
  },
  invoiceDate: {
    header: { ru: 'Дата инвойса', en: 'Invoice date' },
    type: 'date',
    level: 'document',
    aliases: ['Дата счёта'],
    description: { ru: 'Дата инвойса.', en: 'Date of the invoice.' },
    example: '21.11.2026',
    width: 12,
  },
  waybillNumber: {
    header: { ru: 'Номер CMR/ТТН', en: 'Waybill No' },
    type: 'text',
    level: 'document',
    aliases: ['CMR', 'ТТН', 'Номер накладной', '№ CMR'],
    description: {
      ru: 'Номер международной или товарно-транспортной накладной.',
      en: 'Number of the CMR or national waybill.',
    },
    example: '0045121',
    width: 16,
  },
  waybillDate: {
    header: { ru: 'Дата CMR/ТТН', en: 'Waybill date' },
    type: 'date',
    level: 'document',
    aliases: ['Дата накладной'],
    description: { ru: 'Дата накладной.', en: 'Date of the waybill.' },
    example: '22.11.2026',
    width: 12,
  },
  carrierName: {
    header: { ru: 'Перевозчик', en: 'Carrier' },
    type: 'text',
    level: 'consignment',
    aliases: ['Транспортная компания'],
    description: { ru: 'Наименование перевозчика.', en: 'Name of the carrier.' },
    example: 'ТОО «Шымкент Транс»',
    width: 26,
  },
  carrierTaxId: {
    header: { ru: 'Налоговый номер перевозчика', en: 'Carrier tax ID' },
    type: 'partnerTaxId',
    level: 'consignment',
    aliases: ['ИНН перевозчика'],
    description: {
      ru: 'Номер налогоплательщика в стране перевозчика.',
      en: 'Taxpayer number in the carrier’s country.',
    },
    example: '150940004561',
    width: 18,
  },
  carrierCountry: {
    header: { ru: 'Страна перевозчика', en: 'Carrier country' },
    type: 'country',
    level: 'consignment',
    description: { ru: 'Страна регистрации перевозчика.', en: 'Country the carrier is registered in.' },
    example: 'KZ',
    width: 12,
  },
  truckPlate: {
    header: { ru: 'Госномер тягача', en: 'Truck plate' },
    type: 'plate',
    level: 'consignment',
    aliases: ['Номер ТС', 'Гос. номер', 'Госномер', 'Тягач', 'Номер машины', 'Truck'],
    description: {
      ru: 'Регистрационный номер тягача или грузовика; номер прицепа пишется в своей колонке.',
      en: 'Registration plate of the tractor or truck; the trailer has a column of its own.',
    },
    example: '482ABE13',
    width: 14,
    required: true,
  },
  trailerPlate: {
    header: { ru: 'Госномер прицепа', en: 'Trailer plate' },
    type: 'plate',
    level: 'consignment',
    aliases: ['Прицеп', 'Номер прицепа', 'Полуприцеп', 'Trailer'],
    description: {
      ru: 'Регистрационный номер прицепа; пусто, если прицепа нет.',
      en: 'Registration plate of the trailer; empty without one.',
    },
    example: '27CDA13',
    width: 14,
  },
  vehicleCountry: {
    header: { ru: 'Страна регистрации ТС', en: 'Vehicle country' },
    type: 'country',
    level: 'consignment',
    description: { ru: 'Страна, где зарегистрирован тягач.', en: 'Country the truck is registered in.' },
    example: 'KZ',
    width: 12,
  },
  driverName: {
    header: { ru: 'Водитель', en: 'Driver' },
    type: 'text',
    level: 'consignment',
    aliases: ['ФИО водителя'],
    description: { ru: 'Фамилия и имя водителя.', en: 'Name of the driver.' },
    example: 'Ахметов Д. К.',
    width: 20,
  },
  driverPhone: {
    header: { ru: 'Телефон водителя', en: 'Driver phone' },
    type: 'phone',
    level: 'consignment',
    description: {
      ru: 'Телефон, на который водителю передают QR-код.',
      en: 'Phone the driver receives the QR code on.',
    },
    example: '+7 701 555 01 02',
    width: 18,
  },
  borderCrossing: {
    header: { ru: 'Пункт пропуска', en: 'Border crossing' },
    type: 'text',
    level: 'consignment',
    aliases: ['МАПП', 'Граница'],
    description: { ru: 'Место, где машина пересечёт границу.', en: 'Place the truck crosses the border at.' },
    example: 'Маштаково',
    width: 16,
  },
  lineNumber: {
    header: { ru: '№ строки', en: 'Line No' },
    type: 'integer',
    level: 'line',
    aliases: ['№ п/п', 'N п/п'],
    description: {
      ru: 'Порядковый номер товарной строки в перевозке.',
      en: 'Number of the goods line within the shipment.',
    },
    example: '1',
    width: 8,
  },
  hsCode: {
    header: { ru: 'Код ТН ВЭД', en: 'HS code' },
    type: 'hsCode',
    level: 'line',
    aliases: ['ТН ВЭД', 'ТНВЭД', 'HS', 'Код товара'],
    description: {
      ru: 'Код ТН ВЭД ЕАЭС, 10 цифр. Колонка должна быть текстовой, чтобы первый ноль не пропал.',
      en: 'HS code of the EAEU, 10 digits. Keep the column as text, so that a leading zero stays.',
    },
    example: '0702000000',
    width: 13,
    required: true,
  },
  goodsName: {
    header: { ru: 'Наименование товара', en: 'Goods description' },
    type: 'text',
    level: 'line',
    aliases: ['Товар', 'Наименование', 'Описание товара'],
    description: { ru: 'Наименование товара, как в инвойсе.', en: 'Description of the goods as in the invoice.' },
    example: 'Томаты свежие',
    width: 36,
    required: true,
  },
  quantity: {
    header: { ru: 'Количество', en: 'Quantity' },
    type: 'decimal',
    level: 'line',
    aliases: ['Кол-во'],
    description: { ru: 'Количество в единице измерения строки.', en: 'Quantity in the unit of the line.' },
    example: '12 000',
    width: 12,
    required: true,
  },
  unit: {
    header: { ru: 'Единица измерения', en: 'Unit' },
    type: 'unit',
    level: 'line',
    aliases: ['Ед. изм.', 'Ед.', 'ЕИ'],
    description: { ru: 'Код ОКЕИ или обозначение: кг, шт, л.', en: 'OKEI code or symbol: kg, pcs, l.' },
    example: 'кг',
    width: 10,
    required: true,
  },
  netWeight: {
    header: { ru: 'Вес нетто, кг', en: 'Net weight, kg' },
    type: 'decimal',
    level: 'line',
    aliases: ['Нетто'],
    description: { ru: 'Вес без упаковки, в килограммах.', en: 'Weight without packing, in kilograms.' },
    example: '12 000',
    width: 12,
  },
  grossWeight: {
    header: { ru: 'Вес брутто, кг', en: 'Gross weight, kg' },
    type: 'decimal',
    level: 'line',
    aliases: ['Брутто'],
    description: { ru: 'Вес с упаковкой, в килограммах.', en: 'Weight with packing, in kilograms.' },
    example: '12 960',
    width: 12,
  },
  unitPrice: {
    header: { ru: 'Цена', en: 'Unit price' },
    type: 'money',
    level: 'line',
    aliases: ['Цена за единицу'],
    description: {
      ru: 'Цена за единицу в валюте строки, без НДС.',
      en: 'Price of one unit in the currency of the line, without VAT.',
    },
    example: '95,00',
    width: 12,
  },
  amount: {
    header: { ru: 'Стоимость', en: 'Amount' },
    type: 'money',
    level: 'line',
    aliases: ['Сумма', 'Стоимость товара', 'Сумма без НДС'],
    description: {
      ru: 'Стоимость строки в её валюте, без НДС.',
      en: 'Amount of the line in its currency, without VAT.',
    },
    example: '1 140 000,00',
    width: 15,
    required: true,
  },
  currency: {
    header: { ru: 'Валюта', en: 'Currency' },
    type: 'currency',
    level: 'line',
    description: {
      ru: 'Буквенный или цифровой код валюты: RUB, BYN, KZT, 933.',
      en: 'Letter or digit code of the currency: RUB, BYN, KZT, 933.',
    },
    example: 'RUB',
    width: 9,
    required: true,
  },
  exchangeRate: {
    header: { ru: 'Курс', en: 'Exchange rate' },
    type: 'decimal',
    level: 'line',
    aliases: ['Курс ЦБ'],
    description: {
      ru: 'Рублей за одну единицу валюты. Если пусто, курс берётся с листа «Курсы».',
      en: 'Roubles for one unit of the currency. When empty, the rate comes from the sheet “Rates”.',
    },
    example: '27,9135',
    width: 11,
  },
  vatRate: {
    header: { ru: 'Ставка НДС', en: 'VAT rate' },
    type: 'vatRate',
    level: 'line',
    aliases: ['НДС', 'НДС %'],
    description: {
      ru: 'Ставка НДС при ввозе в процентах или «без НДС».',
      en: 'VAT rate on import in percent, or “exempt”.',
    },
    example: '10 %',
    width: 10,
    required: true,
  },
  exciseCategory: {
    header: { ru: 'Вид подакцизного товара', en: 'Excise category' },
    type: 'code',
    level: 'line',
    aliases: ['Акцизная категория'],
    description: {
      ru: 'Код вида подакцизного товара из списка; пусто, если товар не подакцизный.',
      en: 'Code of the excise category from the list; empty for goods without excise.',
    },
    example: 'alcohol-over-18',
    width: 18,
  },
  exciseQuantity: {
    header: { ru: 'База акциза', en: 'Excise base' },
    type: 'decimal',
    level: 'line',
    aliases: ['Объём для акциза'],
    description: {
      ru: 'Объём в единицах ставки акциза, например литры безводного спирта.',
      en: 'Quantity in the unit of the excise rate, such as litres of pure alcohol.',
    },
    example: '1 200',
    width: 12,
  },
  exciseAmount: {
    header: { ru: 'Сумма акциза', en: 'Excise amount' },
    type: 'money',
    level: 'line',
    aliases: ['Акциз'],
    description: { ru: 'Сумма акциза по строке в рублях.', en: 'Excise of the line in roubles.' },
    example: '988 800,00',
    width: 14,
  },
  originCountry: {
    header: { ru: 'Страна происхождения', en: 'Country of origin' },
    type: 'country',
    level: 'line',
    description: { ru: 'Страна, где товар произведён.', en: 'Country the goods were made in.' },
    example: 'KZ',
    width: 12,
  },
  rnpt: {
    header: { ru: 'РНПТ', en: 'RNPT' },
    type: 'rnpt',
    level: 'line',
    description: {
      ru: 'Регистрационный номер партии прослеживаемого товара; несколько номеров через точку с запятой.',
      en: 'Registration number of a batch of traceable goods; several numbers are separated by semicolons.',
    },
    example: '1111111/181126/000041/001',
    width: 28,
  },
  traceableQuantity: {
    header: { ru: 'Количество прослеживаемого товара', en: 'Traceable quantity' },
    type: 'decimal',
    level: 'line',
    description: { ru: 'Количество в единице прослеживаемости.', en: 'Quantity in the traceability unit.' },
    example: '60',
    width: 14,
  },
  traceableUnit: {
    header: { ru: 'Единица прослеживаемости', en: 'Traceable unit' },
    type: 'unit',
    level: 'line',
    description: {
      ru: 'Код ОКЕИ или обозначение единицы прослеживаемости.',
      en: 'OKEI code or symbol of the traceability unit.',
    },
    example: 'шт',
    width: 12,
  },
  depositExemption: {
    header: { ru: 'Основание без обеспечения', en: 'Deposit exemption' },
    type: 'code',
    level: 'consignment',
    aliases: ['Освобождение от ОП'],
    description: {
      ru: 'Код основания, по которому обеспечительный платёж не вносится; обычно пусто.',
      en: 'Code of the ground for importing without a security deposit; usually empty.',
    },
    example: '',
    width: 18,
  },
  depositAmount: {
    header: { ru: 'Обеспечительный платёж', en: 'Security deposit' },
    type: 'money',
    level: 'consignment',
    aliases: ['ОП', 'Сумма ОП'],
    description: {
      ru: 'Сумма обеспечительного платежа в рублях; рассчитывается программой.',
      en: 'Security deposit in roubles; computed by the product.',
    },
    example: '660 000,00',
    width: 15,
    tracked: true,
  },
  paymentOrder: {
    header: { ru: '№ платёжного поручения', en: 'Payment order No' },
    type: 'text',
    level: 'consignment',
    aliases: ['№ п/п платежа', 'Платёжка'],
    description: {
      ru: 'Номер платёжного поручения, которым внесён платёж.',
      en: 'Number of the payment order that paid the deposit.',
    },
    example: '418',
    width: 14,
    tracked: true,
  },
  paymentDate: {
    header: { ru: 'Дата платежа', en: 'Payment date' },
    type: 'date',
    level: 'consignment',
    description: { ru: 'День, когда платёж списан со счёта.', en: 'Day the payment left the account.' },
    example: '24.11.2026',
    width: 12,
    tracked: true,
  },
  doppNumber: {
    header: { ru: 'Номер ДОПП', en: 'DOPP No' },
    type: 'text',
    level: 'consignment',
    aliases: ['Рег. номер ДОПП'],
    description: {
      ru: 'Регистрационный номер документа о предстоящей поставке.',
      en: 'Registration number of the document on the upcoming delivery.',
    },
    example: '',
    width: 20,
    tracked: true,
  },
  doppDate: {
    header: { ru: 'Дата подачи ДОПП', en: 'DOPP filed on' },
    type: 'moment',
    level: 'consignment',
    description: {
      ru: 'Когда ДОПП подана; можно с временем по Москве.',
      en: 'When the DOPP was filed; a time of day (Moscow) may follow.',
    },
    example: '24.11.2026 10:15',
    width: 18,
    tracked: true,
  },
  doppStatus: {
    header: { ru: 'Статус ДОПП', en: 'DOPP status' },
    type: 'status',
    level: 'consignment',
    aliases: ['Статус'],
    description: {
      ru: 'Состояние ДОПП, как его сообщила система.',
      en: 'State of the DOPP as the system reported it.',
    },
    example: '',
    width: 16,
    tracked: true,
  },
  qr: {
    header: { ru: 'QR-код', en: 'QR code' },
    type: 'text',
    level: 'consignment',
    aliases: ['QR'],
    description: {
      ru: 'Содержимое QR-кода, присвоенного перевозке.',
      en: 'Text of the QR code given to the shipment.',
    },
    example: '',
    width: 20,
    tracked: true,
  },
  handedOver: {
    header: { ru: 'QR передан', en: 'QR handed over' },
    type: 'moment',
    level: 'consignment',
    description: { ru: 'Когда QR-код передан водителю.', en: 'When the QR code was handed to the driver.' },
    example: '26.11.2026 18:00',
    width: 18,
    tracked: true,
  },
  acknowledged: {
    header: { ru: 'QR подтверждён', en: 'QR acknowledged' },
    type: 'moment',
    level: 'consignment',
    description: {
      ru: 'Когда водитель подтвердил получение QR-кода.',
      en: 'When the driver acknowledged the QR code.',
    },
    example: '26.11.2026 18:20',
    width: 18,
    tracked: true,
  },
  crossedAt: {
    header: { ru: 'Дата пересечения границы', en: 'Border crossed on' },
    type: 'moment',
    level: 'consignment',
    description: {
      ru: 'Когда машина пересекла границу; можно с временем по Москве.',
      en: 'When the truck crossed the border; a time of day (Moscow) may follow.',
    },
    example: '27.11.2026 15:05',
    width: 18,
    tracked: true,
  },
  acceptanceDate: {
    header: { ru: 'Дата принятия на учёт', en: 'Accepted for accounting on' },
    type: 'date',
    level: 'line',
    aliases: ['Дата оприходования'],
    description: { ru: 'День, когда товар принят на учёт.', en: 'Day the goods were accepted for accounting.' },
    example: '30.11.2026',
    width: 12,
    tracked: true,
  },
  statformNumber: {
    header: { ru: '№ статформы', en: 'Statform No' },
    type: 'text',
    level: 'line',
    description: { ru: 'Системный номер статистической формы.', en: 'System number of the statistical form.' },
    example: '',
    width: 16,
    tracked: true,
  },
  incident: {
    header: { ru: 'Инцидент', en: 'Incident' },
    type: 'text',
    level: 'consignment',
    aliases: ['Примечание об инциденте'],
    description: {
      ru: 'Что случилось в пути, если что-то случилось.',
      en: 'What happened on the way, if anything did.',
    },
    example: '',
    width: 24,
    tracked: true,
  },
  // The shared list of columns ends here. The columns below are additions for the month's end; a sheet does without.
  qrReceived: {
    header: { ru: 'QR получен', en: 'QR received' },
    type: 'moment',
    level: 'consignment',
    description: {
      ru: 'Когда пришёл QR-код; время по Москве. По нему считают время от подачи до QR-кода.',
      en: 'When the QR code came, with the time of day (Moscow). The time from filing to the QR code is told by it.',
    },
    example: '25.11.2026 09:40',
    width: 18,
    tracked: true,
  },
  statformDate: {
    header: { ru: 'Дата статформы', en: 'Statform filed on' },
    type: 'date',
    level: 'line',
    description: {
      ru: 'День, когда таможня приняла или зарегистрировала статформу.',
      en: 'Day the customs service took or registered the statistical form.',
    },
    example: '08.12.2026',
    width: 12,
    tracked: true,
  },
  statformStatus: {
    header: { ru: 'Статус статформы', en: 'Statform status' },
    type: 'text',
    level: 'line',
    description: {
      ru: 'Состояние статформы словами личного кабинета таможни.',
      en: 'State of the statistical form in the words of the customs account.',
    },
    example: '',
    width: 16,
    tracked: true,
  },
} as const satisfies { [Id in ColumnId]-?: ColumnDefinition<TypesOf<NonNullable<LineValues[Id]>>> };

/** One column with its identifier. */
export interface Column extends ColumnDefinition {
  readonly id: ColumnId;
  /** Position in the catalogue, from 0. */
  readonly position: number;
}

/** The catalogue in its order. */
export const columns: readonly Column[] = Object.entries(columnTable).map(([id, definition], position) => ({
  ...(definition as ColumnDefinition),
  id: id as ColumnId,
  position,
}));

const byId = new Map(columns.map((column) => [column.id, column]));

/** The catalogue's entry of a column. */
export function columnOf(id: ColumnId): Column {
  const column = byId.get(id);
  if (!column) throw new Error(`Unknown column: ${id}`);
  return column;
}

/** The column's title for messages: its header in both languages. */
export function columnTitle(id: ColumnId): LocalizedText {
  return columnTable[id].header;
}

export function isColumnId(text: string): text is ColumnId {
  return Object.hasOwn(columnTable, text);
}

/** Whether an empty cell takes the value of the row above within its consignment. */
export function inherits(id: ColumnId): boolean {
  return columnTable[id].level !== 'line';
}

/** Columns whose empty cells inherit, in catalogue order. */
export const inheritedColumns: readonly ColumnId[] = columns
  .filter((column) => column.level !== 'line')
  .map((column) => column.id);

/** Columns without which a sheet cannot be filed. */
export const requiredColumns: readonly ColumnId[] = columns
  .filter((column) => column.required)
  .map((column) => column.id);
