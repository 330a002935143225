import type { Language, LocalizedText } from '../values';
import { columnLetters } from './cell-address';
import { columns, type CellType, type Column } from './columns';
import type { CellInput } from './model';
import { rateColumns, ratesSheetNames, type RateColumnId } from './rates';

/** A value a validation list offers, with what it means. */
export interface ListItem {
  readonly value: string;
  readonly label?: LocalizedText;
}

/** The lists of the template; what the law allows comes from the regulation pack, so the caller passes it in. */
export interface TemplateLists {
  readonly countries: readonly ListItem[];
  readonly vatRates: readonly ListItem[];
  readonly units: readonly ListItem[];
  readonly currencies: readonly ListItem[];
  readonly applicantRoles: readonly ListItem[];
  readonly exciseCategories: readonly ListItem[];
  readonly depositExemptions: readonly ListItem[];
}

export type TemplateListId = keyof TemplateLists;

export interface TemplateColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Excel number format of the whole column. */
  readonly format: string;
}

/** A list a column's cells are chosen from. Excel warns about another value and lets the user keep it. */
export interface TemplateValidation {
  /** Range of the cells, `C2:C1001`. */
  readonly range: string;
  /** Formula of the list, `'Списки'!$A$2:$A$6`. */
  readonly formula: string;
  readonly title: string;
  readonly message: string;
}

export interface TemplateSheet {
  readonly name: string;
  /** Headers stand in row 1. */
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly validations: readonly TemplateValidation[];
  readonly hidden: boolean;
}

/** The template workbook without a file format: whoever writes it sets headers bold and freezes row 1. */
export interface TemplateModel {
  readonly language: Language;
  readonly sheets: readonly TemplateSheet[];
}

/** Rows the validation lists cover. */
const preparedRows = 1000;

const names = {
  shipments: { ru: 'Отгрузки', en: 'Shipments' },
  explanation: { ru: 'Пояснения', en: 'Columns' },
  lists: { ru: 'Списки', en: 'Lists' },
} as const satisfies Record<string, LocalizedText>;

/** Names of the template's sheets. */
export const templateSheetNames = { ...names, rates: ratesSheetNames };

const formats: Readonly<Record<CellType, string>> = {
  text: '@',
  status: '@',
  code: '@',
  date: 'dd.mm.yyyy',
  moment: 'dd.mm.yyyy hh:mm',
  country: '@',
  importerTaxId: '@',
  partnerTaxId: '@',
  kpp: '@',
  applicantRole: '@',
  plate: '@',
  phone: '@',
  integer: '0',
  hsCode: '@',
  decimal: '#,##0.######',
  money: '#,##0.00',
  unit: '@',
  currency: '@',
  vatRate: '@',
  rnpt: '@',
};

/** Columns the template writes: those a user fills in when planning. */
export const templateColumns: readonly Column[] = columns.filter((column) => !column.tracked);

/** The template workbook: shipments, an explanation of each column, rates, and the (hidden) lists. */
export function templateModel(language: Language, lists: TemplateLists): TemplateModel {
  return {
    language,
    sheets: [
      shipmentsSheet(language, lists),
      explanationSheet(language),
      ratesSheet(language),
      listsSheet(language, lists),
    ],
  };
}

function shipmentsSheet(language: Language, lists: TemplateLists): TemplateSheet {
  return {
    name: names.shipments[language],
    columns: templateColumns.map((column) => ({
      header: column.header[language],
      width: Math.max(column.width, Math.ceil(column.header[language].length * 0.8)),
      format: formats[column.type],
    })),
    rows: [],
    validations: templateColumns.flatMap((column, index) => {
      const list = listOf(column);
      if (!list || lists[list].length === 0) return [];
      const letters = columnLetters(index + 1);
      return [
        {
          range: `${letters}2:${letters}${preparedRows + 1}`,
          formula: listFormula(language, list, lists),
          title: column.header[language].slice(0, 32),
          message: column.description[language].slice(0, 255),
        },
      ];
    }),
    hidden: false,
  };
}

/** The list a column is chosen from. */
function listOf(column: Column): TemplateListId | undefined {
  switch (column.type) {
    case 'country':
      return 'countries';
    case 'vatRate':
      return 'vatRates';
    case 'unit':
      return 'units';
    case 'currency':
      return 'currencies';
    case 'applicantRole':
      return 'applicantRoles';
    case 'code':
      return column.id === 'exciseCategory' ? 'exciseCategories' : 'depositExemptions';
    default:
      return undefined;
  }
}

const explanationHeaders: readonly { readonly header: LocalizedText; readonly width: number }[] = [
  { header: { ru: 'Колонка', en: 'Column' }, width: 30 },
  { header: { ru: 'Что писать', en: 'What to type' }, width: 70 },
  { header: { ru: 'Пример', en: 'Example' }, width: 28 },
  { header: { ru: 'Обязательна', en: 'Required' }, width: 13 },
  { header: { ru: 'Пустая ячейка берёт значение строки выше', en: 'An empty cell takes the value above' }, width: 24 },
  { header: { ru: 'Другие распознаваемые заголовки', en: 'Other headers that are recognised' }, width: 50 },
  { header: { ru: 'Имя в JSON', en: 'Name in JSON' }, width: 20 },
];

/** Explains every column, also those the template leaves out, because a user may add them. */
function explanationSheet(language: Language): TemplateSheet {
  const yes = { ru: 'да', en: 'yes' }[language];
  const other: Language = language === 'ru' ? 'en' : 'ru';
  return {
    name: names.explanation[language],
    columns: explanationHeaders.map(({ header, width }) => ({ header: header[language], width, format: '@' })),
    rows: columns.map((column) => [
      column.header[language],
      column.description[language],
      column.example,
      column.required ? yes : '',
      column.level === 'line' ? '' : yes,
      [column.header[other], ...(column.aliases ?? [])].join('; '),
      column.id,
    ]),
    validations: [],
    hidden: false,
  };
}

const rateFormats: Readonly<Record<RateColumnId, string>> = {
  date: 'dd.mm.yyyy',
  currency: '@',
  nominal: '0',
  rate: '0.0000',
};

function ratesSheet(language: Language): TemplateSheet {
  return {
    name: ratesSheetNames[language],
    columns: (Object.keys(rateColumns) as RateColumnId[]).map((id) => ({
      header: rateColumns[id].header[language],
      width: 12,
      format: rateFormats[id],
    })),
    rows: [],
    validations: [],
    hidden: false,
  };
}

const listTitles: Readonly<Record<TemplateListId, LocalizedText>> = {
  countries: { ru: 'Страны', en: 'Countries' },
  vatRates: { ru: 'Ставки НДС', en: 'VAT rates' },
  units: { ru: 'Единицы измерения', en: 'Units' },
  currencies: { ru: 'Валюты', en: 'Currencies' },
  applicantRoles: { ru: 'Роли заявителя', en: 'Applicant roles' },
  exciseCategories: { ru: 'Виды подакцизных товаров', en: 'Excise categories' },
  depositExemptions: { ru: 'Основания без обеспечения', en: 'Deposit exemptions' },
};

const listIds = Object.keys(listTitles) as TemplateListId[];

/** Each list takes two columns: the values, and beside them what they mean. */
function listsSheet(language: Language, lists: TemplateLists): TemplateSheet {
  const longest = Math.max(...listIds.map((id) => lists[id].length));
  const rows = Array.from({ length: longest }, (_, index) =>
    listIds.flatMap((id): readonly CellInput[] => {
      const item = lists[id][index];
      return [item?.value ?? null, item?.label?.[language] ?? null];
    }),
  );
  return {
    name: names.lists[language],
    columns: listIds.flatMap((id) => [
      { header: listTitles[id][language], width: 20, format: '@' },
      { header: { ru: 'Значение', en: 'Meaning' }[language], width: 40, format: '@' },
    ]),
    rows,
    validations: [],
    hidden: true,
  };
}

function listFormula(language: Language, list: TemplateListId, lists: TemplateLists): string {
  const letters = columnLetters(listIds.indexOf(list) * 2 + 1);
  return `'${names.lists[language]}'!$${letters}$2:$${letters}$${lists[list].length + 1}`;
}
