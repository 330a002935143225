import { provisionalProfile, type DeclarationSection, type FormatProfile, type ListedSupply, type Section4, type Section4Lists, type Section4Row } from '../../declaration';
import { dateCell, moneyCell, monthText } from '../../month';
import type { CellInput } from '../../shipment/model';
import { momentText, type Decimal, type Language, type LocalizedText } from '../../values';
import type { TableColumn, TableToWrite } from '../../workbook';
import { columnWords, dueLine, noteLines, rowsText } from './words';

/** Section 4, the lines of sections 1 and 3, and what to look at, each as a sheet. The last only when it has rows. */
export function section4Tables(
  section4: Section4,
  language: Language,
  format: FormatProfile = provisionalProfile,
): readonly TableToWrite[] {
  const lists = listTable(section4, language);
  return [mainTable(section4, language, format), linesTable(section4, language, format), ...(lists ? [lists] : [])];
}

const date = { width: 13, format: 'dd.mm.yyyy' };
const money = { width: 16, format: '#,##0.00' };

function mainTable(section4: Section4, language: Language, format: FormatProfile): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const taxColumns = (kind: LocalizedText): TableColumn[] =>
    [words.tax, words.depositShort, words.payable, words.excessShort].map((part) => ({ header: `${kind[language]}: ${part[language]}`, width: 14, format: money.format }));
  const { vat, excise } = section4.totals;
  return {
    sheet: `${text(words.sheet)} ${section4.month}`,
    title: [
      `${text(words.title)}: ${monthText(section4.month, language)}`,
      `${text(words.asOf)} ${momentText(section4.asOf, language)}. ${dueLine(section4.due, language)}`,
      ...(section4.complete ? [] : [text(words.incomplete)]),
      format.title[language],
    ],
    columns: [
      { header: text(columnWords.number), width: 6, format: '0' },
      { header: text(columnWords.shipment), width: 20, format: '@' },
      { header: text(columnWords.dopp), width: 18, format: '@' },
      { header: text(words.filed), ...date },
      { header: text(words.imported), ...date },
      { header: text(words.accepted), width: 13, format: '@' },
      ...taxColumns(words.vat),
      ...taxColumns(words.excise),
      { header: text(words.carried), ...money },
      { header: text(columnWords.rows), width: 12, format: '@' },
      { header: text(words.place), width: 22, format: '@' },
    ],
    rows: [...section4.rows, ...section4.otherRows].map((row, index) => rowCells(row, index + 1, language)),
    totals: [
      [
        null,
        text(words.section4Total),
        null,
        null,
        null,
        null,
        ...[vat.tax, vat.deposit, vat.payable, vat.excess].map(moneyCell),
        ...[excise.tax, excise.deposit, excise.payable, excise.excess].map(moneyCell),
      ],
    ],
    notes: noteLines(section4.notes, language),
  };
}

function rowCells(row: Section4Row, number: number, language: Language): CellInput[] {
  return [
    number,
    row.consignment,
    row.doppNumber ?? null,
    dateCell(row.doppDate),
    dateCell(row.importDate),
    row.acceptanceDates.map((accepted) => momentText(accepted, language)).join(', '),
    ...[row.vat, row.excise].flatMap(({ tax, deposit, payable, excess }) => [tax, deposit, payable, excess].map(moneyCell)),
    row.carried.isZero() ? null : moneyCell(row.carried),
    rowsText(row.rows),
    places[row.kind][language],
  ];
}

function linesTable(section4: Section4, language: Language, format: FormatProfile): TableToWrite {
  const text = (word: LocalizedText): string => word[language];
  const section = (title: LocalizedText, figures: DeclarationSection, names: FormatProfile['section1']): CellInput[][] =>
    (['tax', 'deposit', 'payable', 'excess'] as const).map((part) => [
      text(title),
      names[part].line ?? '—',
      text(words[part]),
      figures.kbk ?? '—',
      moneyCell(figures[part].exact),
      moneyCell(figures[part].roubles),
      moneyCell(figures[part].difference),
    ]);
  const explained = (name: LocalizedText, title: LocalizedText, amount: Decimal): CellInput[][] =>
    amount.isZero() ? [] : [[text(title), '—', text(name), '—', moneyCell(amount), null, null]];
  return {
    sheet: `${text(words.linesSheet)} ${section4.month}`,
    title: [`${text(words.linesTitle)}: ${monthText(section4.month, language)}`, format.title[language]],
    columns: [
      { header: text(words.section), width: 20, format: '@' },
      { header: text(words.line), width: 10, format: '@' },
      { header: text(words.figure), width: 46, format: '@' },
      { header: text(words.kbk), width: 24, format: '@' },
      { header: text(words.exact), ...money },
      { header: text(words.roubles), width: 16, format: '#,##0' },
      { header: text(words.difference), ...money },
    ],
    rows: [
      ...section(words.section1, section4.section1, format.section1),
      ...explained(words.outside, words.section1, section4.section1.taxOutsideSection4),
      ...explained(words.across, words.section1, section4.section1.coveredAcross),
      ...section(words.section3, section4.section3, format.section3),
      ...explained(words.outside, words.section3, section4.section3.taxOutsideSection4),
      ...explained(words.across, words.section3, section4.section3.coveredAcross),
    ],
    notes: [text(words.rounding), ...(format.section1.tax.line === null ? [text(words.noLines)] : [])],
  };
}

function listTable(section4: Section4, language: Language): TableToWrite | undefined {
  const rows = (Object.keys(section4ListTitles) as (keyof Section4Lists)[]).flatMap((list) =>
    section4.lists[list].map((supply: ListedSupply): CellInput[] => [
      section4ListTitles[list][language],
      supply.consignment,
      supply.doppNumber ?? null,
      moneyCell(supply.amount),
      rowsText(supply.rows),
      supply.cell,
    ]),
  );
  if (rows.length === 0) return undefined;
  return {
    sheet: `${words.listSheet[language]} ${section4.month}`,
    title: [`${words.listTitle[language]}: ${monthText(section4.month, language)}`],
    columns: [
      { header: words.what[language], width: 52, format: '@' },
      { header: columnWords.shipment[language], width: 16, format: '@' },
      { header: columnWords.dopp[language], width: 24, format: '@' },
      { header: columnWords.amount[language], ...money },
      { header: columnWords.rows[language], width: 20, format: '@' },
      { header: columnWords.cell[language], width: 10, format: '@' },
    ],
    rows,
  };
}

const places: Readonly<Record<Section4Row['kind'], LocalizedText>> = {
  deposit: { ru: 'раздел 4', en: 'section 4' },
  'no-deposit': { ru: 'без платежа: только разделы 1 и 3', en: 'no deposit: sections 1 and 3 only' },
  'no-dopp': { ru: 'нет ДОПП: только разделы 1 и 3', en: 'no DOPP: sections 1 and 3 only' },
};

/** What each list of section 4 is of. */
export const section4ListTitles: Readonly<Record<keyof Section4Lists, LocalizedText>> = {
  notAccepted: { ru: 'ДОПП подана, товар принят на учёт не весь', en: 'DOPP filed, goods not all accepted' },
  withoutDopp: { ru: 'Принято на учёт без номера ДОПП', en: 'Accepted without a DOPP number' },
  depositsNotUsed: { ru: 'Обеспечительный платёж не использован', en: 'Deposit not used' },
  acceptedTwice: { ru: 'Один номер ДОПП принят на учёт дважды', en: 'One DOPP number accepted twice' },
  depositGreaterThanPaid: { ru: 'Платёж уплачен не полностью', en: 'Deposit not paid in full' },
};

const words = {
  sheet: { ru: 'Раздел 4', en: 'Section 4' },
  title: { ru: 'Раздел 4 декларации по косвенным налогам (КНД 1151088)', en: 'Section 4 of the indirect tax declaration (KND 1151088)' },
  asOf: { ru: 'Составлено', en: 'Made on' },
  incomplete: { ru: 'НЕ ВСЁ ПОСЧИТАНО: итоги неполные, причины под таблицей.', en: 'NOT COMPLETE: the totals are too small, see below.' },
  filed: { ru: 'Дата ДОПП', en: 'DOPP date' },
  imported: { ru: 'Дата ввоза', en: 'Import date' },
  accepted: { ru: 'Принято на учёт', en: 'Accepted' },
  vat: { ru: 'НДС', en: 'VAT' },
  excise: { ru: 'Акциз', en: 'Excise' },
  tax: { ru: 'налог исчислен', en: 'tax' },
  deposit: { ru: 'обеспечительный платёж', en: 'deposit' },
  depositShort: { ru: 'платёж', en: 'deposit' },
  excessShort: { ru: 'превышение', en: 'excess' },
  payable: { ru: 'к уплате', en: 'payable' },
  excess: { ru: 'превышение платежа', en: 'excess of the deposit' },
  carried: { ru: 'Остаток платежа', en: 'Deposit carried on' },
  place: { ru: 'Куда входит', en: 'Where it stands' },
  section4Total: { ru: 'Итого по разделу 4', en: 'Total of section 4' },
  linesSheet: { ru: 'Разделы 1 и 3', en: 'Sections 1 and 3' },
  linesTitle: { ru: 'Перенос в разделы 1 и 3', en: 'Carried to sections 1 and 3' },
  section: { ru: 'Раздел', en: 'Section' },
  section1: { ru: 'Раздел 1, НДС', en: 'Section 1, VAT' },
  section3: { ru: 'Раздел 3, акциз', en: 'Section 3, excise' },
  line: { ru: 'Строка', en: 'Line' },
  figure: { ru: 'Показатель', en: 'Figure' },
  kbk: { ru: 'КБК', en: 'KBK' },
  exact: { ru: 'Точно, ₽', en: 'Exact, RUB' },
  roubles: { ru: 'В декларацию, ₽', en: 'In the declaration, RUB' },
  difference: { ru: 'Разница округления', en: 'Rounding difference' },
  outside: { ru: 'в том числе налог вне раздела 4', en: 'of it tax outside section 4' },
  across: { ru: 'излишек одних ДОПП, покрывший налог других', en: 'excess of some DOPPs that covers the tax of others' },
  rounding: {
    ru: 'Налог и платёж округлены до рубля по отдельности, «к уплате» и «превышение» посчитаны из округлённых. Правило округления не опубликовано.',
    en: 'Tax and deposit are rounded to the rouble each; payable and excess follow from the rounded figures. The rule of rounding is not published.',
  },
  noLines: { ru: 'Коды строк новой формы не опубликованы, поэтому графа пуста.', en: 'The line codes of the new form are not published, so the column is empty.' },
  listSheet: { ru: 'К проверке', en: 'To check' },
  listTitle: { ru: 'Что проверить до подачи', en: 'What to check before filing' },
  what: { ru: 'Что не сходится', en: 'What does not fit' },
} as const satisfies Record<string, LocalizedText>;
