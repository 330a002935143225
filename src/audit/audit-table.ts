import type { CellInput } from '../shipment/model';
import { fillText, momentText, type Language, type LocalizedText } from '../values';
import type { TableColumn, TableToWrite } from '../workbook';
import type { Audit, AuditedGoods } from './audit';
import { auditCategories, categoryTitles, type AuditCategory } from './categories';
import { confidenceWords } from './grounds';

const words = {
  sheet: { ru: 'Аудит ассортимента', en: 'Assortment audit' },
  title: { ru: 'Аудит ассортимента: лист «{sheet}», на {date}', en: 'Assortment audit: sheet “{sheet}”, as of {date}' },
  titleOfList: { ru: 'Аудит ассортимента на {date}', en: 'Assortment audit as of {date}' },
  hint: {
    ru: 'Код ТН ВЭД только подсказывает: проверьте каждую пометку по перечням и у налоговой службы.',
    en: 'An HS code only hints: check every mark against the lists and with the tax service.',
  },
  row: { ru: 'Строка', en: 'Row' },
  typed: { ru: 'Код в списке', en: 'Code in the list' },
  code: { ru: 'Код ТН ВЭД', en: 'HS code' },
  name: { ru: 'Наименование', en: 'Name' },
  vat: { ru: 'НДС', en: 'VAT' },
  count: { ru: 'Строк в группе', en: 'Lines in the group' },
  vatCounts: { ru: '{standard} обычный: {a}; {reduced} возможен: {b}', en: '{standard} ordinary: {a}; {reduced} possible: {b}' },
  own: { ru: 'ваше значение', en: 'your own value' },
} as const satisfies Record<string, LocalizedText>;

/** Categories with a column of their own; the two rates share one. */
const ownColumn = ['invalid-code', 'outside-spot', 'traceable', 'excisable'] as const satisfies readonly AuditCategory[];

/** Title of a category as of the audit, its rate filled in. */
export function categoryTitle(audit: Audit, category: AuditCategory, language: Language): string {
  const rate = audit.rates[category];
  const title = fillText(categoryTitles[category], language, rate ? { rate } : {});
  return title.replace(/\s*\{rate\}/, '');
}

/** The audit as a table of a sheet of its own: a row for every line, a column for every category, the grounds below. */
export function auditTable(audit: Audit, language: Language): TableToWrite {
  const date = momentText(audit.asOf, language);
  const text = (localized: LocalizedText, data = {}): string => fillText(localized, language, data);
  const column = (header: string, width: number): TableColumn => ({ header, width, format: '@' });
  return {
    sheet: text(words.sheet),
    title: [
      audit.list ? text(words.title, { sheet: audit.list.sheet, date }) : text(words.titleOfList, { date }),
      text(words.hint),
    ],
    columns: [
      { header: text(words.row), width: 9, format: '0' },
      column(text(words.typed), 16),
      column(text(words.code), 14),
      column(text(words.name), 40),
      ...ownColumn.map((category) => column(categoryTitle(audit, category, language), 44)),
      column(text(words.vat), 44),
    ],
    rows: audit.goods.map((goods) => rowOf(goods, language)),
    totals: [
      [
        text(words.count),
        null,
        null,
        null,
        ...ownColumn.map((category): CellInput => String(audit.summary[category])),
        vatCount(audit, language),
      ],
    ],
    notes: notesOf(audit, language),
  };
}

function rowOf(goods: AuditedGoods, language: Language): CellInput[] {
  const said = (categories: readonly AuditCategory[]): CellInput =>
    goods.entries
      .filter(({ category }) => categories.includes(category))
      .map(({ text, data }) => fillText(text, language, data))
      .join(' ') || null;
  return [
    goods.row,
    goods.typed,
    goods.code ?? null,
    goods.name ?? null,
    ...ownColumn.map((category) => said([category])),
    said(['reduced-vat', 'standard-vat']),
  ];
}

function vatCount({ summary, rates }: Audit, language: Language): CellInput {
  const { 'standard-vat': standard, 'reduced-vat': reduced } = rates;
  if (!standard || !reduced) return null;
  return fillText(words.vatCounts, language, {
    standard,
    reduced,
    a: summary['standard-vat'],
    b: summary['reduced-vat'],
  });
}

/** One line for every ground of the categories that occur: what it says, how sure it is, where it was read. */
function notesOf(audit: Audit, language: Language): string[] {
  const notes = new Set<string>();
  for (const category of auditCategories) {
    if (audit.summary[category] === 0) continue;
    for (const ground of audit.grounds[category]) {
      const sure = ground.overridden ? words.own[language] : confidenceWords[ground.confidence][language];
      const places = ground.sources.map(({ title, url }) => (url ? `${title}, ${url}` : title)).join('; ');
      const said = [ground.text[language].replace(/\.$/, ''), ground.note?.[language]].filter(Boolean).join('. ');
      notes.add(`${categoryTitle(audit, category, language)}: ${said} (${ground.id}; ${sure}). ${places}`.trim());
    }
  }
  return [...notes];
}
