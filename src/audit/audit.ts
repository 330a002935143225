import { parseHsCode } from '../identifiers';
import type { ParameterValue, Regulation } from '../regulation';
import { hintFor } from '../rules/goods/headings';
import { shownDate, shownPercent } from '../rules/shown';
import { CellError, type CellInput, type SheetBlock } from '../shipment/model';
import { calendarDate, dateOf, type Language, type LocalizedText, type Moment, type TextData } from '../values';
import { auditCategories, type AuditCategory } from './categories';
import { groundsOf, type AuditGround } from './grounds';
import { codeText, readGoods, type GoodsList, type ListedGoods, type NoGoodsList } from './read-goods';

export interface AuditOptions {
  readonly asOf: Moment;
  readonly regulation: Regulation;
}

/** Why a line is in a category. */
export interface AuditEntry {
  readonly category: AuditCategory;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

/** A line of the list with what it was sorted into. */
export interface AuditedGoods {
  readonly row: number;
  readonly cell?: string;
  /** The code as it stands in the list. */
  readonly typed: string;
  readonly name?: string;
  /** The full code; absent where it could not be read. */
  readonly code?: string;
  /** What to type instead, where the code was not plain: a lost zero put back. */
  readonly suggestion?: string;
  /** In the order of the categories. */
  readonly entries: readonly AuditEntry[];
}

export interface Audit {
  readonly asOf: Moment;
  /** Where the goods were found; absent for lines that come from no sheet. */
  readonly list?: Omit<GoodsList, 'goods'>;
  readonly goods: readonly AuditedGoods[];
  /** Lines per category; a line in several counts in each. */
  readonly summary: Readonly<Record<AuditCategory, number>>;
  /** What each category rests on. */
  readonly grounds: Readonly<Record<AuditCategory, readonly AuditGround[]>>;
  /** The rates of the two VAT categories in words; absent where none is known on the date. */
  readonly rates: Readonly<Partial<Record<AuditCategory, LocalizedText>>>;
  /** Why the sheet holds no list of goods. */
  readonly problem?: NoGoodsList;
}

/** Lines sorted between two steps. */
const linesPerStep = 500;

/**
 * Sorts a list of goods by its HS codes: a block of a sheet, in which the codes are found by header or by
 * contents, or lines as they are. Linear in the lines; a line that cannot be read is sorted as such and hides
 * no other.
 */
export function auditGoods(source: SheetBlock | readonly ListedGoods[], options: AuditOptions): Audit {
  const steps = auditGoodsInSteps(source, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `auditGoods` in small steps, so that a page stays alive; yields the share done, 0 to 1. */
export function* auditGoodsInSteps(
  source: SheetBlock | readonly ListedGoods[],
  options: AuditOptions,
): Generator<number, Audit> {
  const read = 'rows' in source ? readGoods(source) : undefined;
  const problem = read && !('goods' in read) ? read : undefined;
  const list = read && 'goods' in read ? read : undefined;
  const lines = 'rows' in source ? (list?.goods ?? []) : source;
  const sort = createSorter(options);
  const goods: AuditedGoods[] = [];
  const counted: Record<AuditCategory, number> = emptyRecord(() => 0);
  for (const line of lines) {
    if (goods.length % linesPerStep === 0) yield goods.length / lines.length;
    const sorted = audited(line, sort(line.hsCode));
    for (const { category } of sorted.entries) counted[category] += 1;
    goods.push(sorted);
  }
  return {
    asOf: options.asOf,
    ...(list ? { list: withoutGoods(list) } : {}),
    goods,
    summary: counted,
    grounds: emptyRecord((category) => groundsOf(category, options.regulation, options.asOf)),
    rates: ratesOf(options),
    ...(problem ? { problem } : {}),
  };
}

function emptyRecord<Value>(valueOf: (category: AuditCategory) => Value): Record<AuditCategory, Value> {
  return Object.fromEntries(auditCategories.map((category) => [category, valueOf(category)])) as Record<
    AuditCategory,
    Value
  >;
}

function withoutGoods({ sheet, foundBy, codeCell, nameCell }: GoodsList): Omit<GoodsList, 'goods'> {
  return { sheet, foundBy, codeCell, ...(nameCell === undefined ? {} : { nameCell }) };
}

function audited({ row, cell, hsCode, name }: ListedGoods, sorted: SortedCode): AuditedGoods {
  return {
    row,
    ...(cell === undefined ? {} : { cell }),
    typed: codeText(hsCode),
    ...(name === undefined ? {} : { name }),
    ...sorted,
  };
}

type SortedCode = Pick<AuditedGoods, 'code' | 'suggestion' | 'entries'>;

/** Sorts one code; the answers are kept, because lists repeat their codes. */
function createSorter(options: AuditOptions): (cell: CellInput) => SortedCode {
  const law = lawOn(options);
  const known = new Map<string, SortedCode>();
  return (cell) => {
    if (cell instanceof CellError)
      return { entries: [{ category: 'invalid-code', text: errorValue, data: { value: cell.code } }] };
    const text = codeText(cell);
    const before = known.get(text);
    if (before) return before;
    const sorted = sortCode(text, law);
    known.set(text, sorted);
    return sorted;
  };
}

const errorValue: LocalizedText = {
  ru: 'В ячейке ошибка {value}, кода нет. Исправьте формулу или введите код.',
  en: 'The cell holds the error {value} and no code. Correct the formula or type the code.',
};

function sortCode(typed: string, law: Law): SortedCode {
  const parsed = parseHsCode(typed);
  if (!parsed.ok) return { entries: [invalid(parsed.reason)] };
  const code = parsed.value;
  const entries = [
    ...(parsed.doubtful ? [invalid(parsed.doubtful)] : []),
    ...outsideSpot(code, law),
    ...traceable(code, law),
    ...excisable(code, law),
    ...vat(code, law),
  ];
  return { code, ...(code === typed ? {} : { suggestion: code }), entries };
}

function invalid({ text, data }: { readonly text: LocalizedText; readonly data?: TextData }): AuditEntry {
  return { category: 'invalid-code', text, ...(data ? { data } : {}) };
}

/** The parameters the sorting needs, as of one date. */
interface Law {
  readonly excluded: ParameterValue<'hs.excluded'> | undefined;
  readonly exclusions: ParameterValue<'scope.exclusions'> | undefined;
  readonly traceable: ParameterValue<'hs.traceable'> | undefined;
  readonly rnptFrom: LocalizedText | undefined;
  readonly excise: ParameterValue<'hs.excise'> | undefined;
  readonly exciseRates: ParameterValue<'excise.rates'> | undefined;
  readonly reduced: ParameterValue<'hs.reduced-vat'> | undefined;
  readonly rates: Audit['rates'];
}

function lawOn(options: AuditOptions): Law {
  const { regulation, asOf } = options;
  const from = regulation.on('stage.rnpt', asOf)?.value;
  return {
    excluded: regulation.on('hs.excluded', asOf)?.value,
    exclusions: regulation.on('scope.exclusions', asOf)?.value,
    traceable: regulation.on('hs.traceable', asOf)?.value,
    rnptFrom: from === undefined || from <= dateOf(asOf) ? undefined : shownDate(calendarDate(from)),
    excise: regulation.on('hs.excise', asOf)?.value,
    exciseRates: regulation.on('excise.rates', asOf)?.value,
    reduced: regulation.on('hs.reduced-vat', asOf)?.value,
    rates: ratesOf(options),
  };
}

function ratesOf({ regulation, asOf }: AuditOptions): Audit['rates'] {
  const reduced = regulation.on('vat.reduced', asOf)?.value;
  const standard = regulation.on('vat.standard', asOf)?.value;
  return {
    ...(reduced === undefined ? {} : { 'reduced-vat': shownPercent(reduced) }),
    ...(standard === undefined ? {} : { 'standard-vat': shownPercent(standard) }),
  };
}

function outsideSpot(code: string, law: Law): AuditEntry[] {
  const hint = hintFor(law.excluded, code);
  if (!hint) return [];
  const what = law.exclusions && Object.hasOwn(law.exclusions, hint.exclusion) ? law.exclusions[hint.exclusion] : undefined;
  return [
    {
      category: 'outside-spot',
      text: {
        ru: 'Позиция {prefix}: {what}. Такие товары в СПОТ не входят; сверьтесь с налоговой службой, прежде чем везти без ДОПП.',
        en: 'Heading {prefix}: {what}. Such goods are outside SPOT; ask the tax service before carrying them without a DOPP.',
      },
      data: { prefix: hint.prefix, what: what?.title ?? { ru: 'исключение', en: 'an exclusion' } },
    },
  ];
}

const traceableNow: LocalizedText = {
  ru: 'Позиция {prefix}: {title}. Проверьте товар в перечне налоговой службы; если он прослеживается, получите РНПТ до подачи ДОПП.',
  en: 'Heading {prefix}: {title}. Check the goods in the tax service’s list; if they are traceable, obtain the RNPT before filing the DOPP.',
};
const traceableLater: LocalizedText = {
  ru: 'Позиция {prefix}: {title}. Проверьте товар в перечне налоговой службы; если он прослеживается, с {from} РНПТ получают до подачи ДОПП.',
  en: 'Heading {prefix}: {title}. Check the goods in the tax service’s list; if they are traceable, from {from} the RNPT is obtained before filing the DOPP.',
};

function traceable(code: string, law: Law): AuditEntry[] {
  const hint = hintFor(law.traceable, code);
  if (!hint) return [];
  const data = { prefix: hint.prefix, title: hint.title };
  return [
    law.rnptFrom
      ? { category: 'traceable', text: traceableLater, data: { ...data, from: law.rnptFrom } }
      : { category: 'traceable', text: traceableNow, data },
  ];
}

function excisable(code: string, law: Law): AuditEntry[] {
  const hint = hintFor(law.excise, code);
  if (!hint) return [];
  const titles = hint.categories.flatMap((category) => {
    const rate = law.exciseRates && Object.hasOwn(law.exciseRates, category) ? law.exciseRates[category] : undefined;
    return rate ? [rate.title] : [];
  });
  return [
    titles.length > 0
      ? {
          category: 'excisable',
          text: {
            ru: 'Позиция {prefix}: возможны {kinds}. Укажите вид подакцизного товара и базу акциза или убедитесь, что товар не подакцизный.',
            en: 'Heading {prefix}: perhaps {kinds}. State the excise category and base, or make sure that the goods are not excisable.',
          },
          data: { prefix: hint.prefix, kinds: kindsOf(titles) },
        }
      : {
          category: 'excisable',
          text: {
            ru: 'Позиция {prefix}: товар бывает подакцизным; ставок на эту дату нет.',
            en: 'Heading {prefix}: such goods may be excisable; there are no rates for this date.',
          },
          data: { prefix: hint.prefix },
        },
  ];
}

/** Titles as a list within a sentence; they hold commas themselves. */
function kindsOf(titles: readonly LocalizedText[]): LocalizedText {
  const list = (language: Language): string =>
    titles.map((title) => title[language].charAt(0).toLowerCase() + title[language].slice(1)).join('; ');
  return { ru: list('ru'), en: list('en') };
}

const reducedGroups = {
  food: { ru: 'продовольствие', en: 'food' },
  children: { ru: 'детские товары', en: 'children’s goods' },
  medical: { ru: 'медицинские товары', en: 'medical goods' },
  print: { ru: 'периодика и книги', en: 'periodicals and books' },
} as const;

const reducedWhole: LocalizedText = {
  ru: 'Позиция {prefix}: {group}. Ставка {rate} возможна; решает российский перечень.',
  en: 'Heading {prefix}: {group}. The rate of {rate} is possible; the Russian list decides.',
};
const reducedPart: LocalizedText = {
  ru: 'Позиция {prefix}: {group}. Ставка {rate} возможна для части позиции; решает российский перечень.',
  en: 'Heading {prefix}: {group}. The rate of {rate} is possible for a part of the heading; the Russian list decides.',
};
const standard: LocalizedText = {
  ru: 'Признаков льготы по коду нет: ставка {rate}.',
  en: 'Nothing in the code points to a reduced rate: {rate}.',
};

function vat(code: string, law: Law): AuditEntry[] {
  const hint = hintFor(law.reduced, code);
  const rate = law.rates[hint ? 'reduced-vat' : 'standard-vat'];
  if (!rate) return [];
  return hint
    ? [
        {
          category: 'reduced-vat',
          text: hint.part ? reducedPart : reducedWhole,
          data: { prefix: hint.prefix, group: reducedGroups[hint.group], rate },
        },
      ]
    : [{ category: 'standard-vat', text: standard, data: { rate } }];
}
