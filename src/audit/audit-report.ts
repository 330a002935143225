import { fillText, type Language, type Moment } from '../values';
import type { Source } from '../regulation';
import type { Audit, AuditedGoods } from './audit';
import { auditCategories, type AuditCategory } from './categories';
import { categoryTitle } from './audit-table';

/** An audit as data with its texts in one language: what `spot audit --json` prints. */
export interface AuditReport {
  readonly file?: string;
  readonly sheet?: string;
  readonly asOf: Moment;
  /** How the column of codes was found, and where. */
  readonly codes?: { readonly foundBy: 'header' | 'contents'; readonly cell: string };
  readonly rows: number;
  readonly summary: Readonly<Record<AuditCategory, number>>;
  readonly categories: readonly ReportedCategory[];
  readonly goods: readonly ReportedGoods[];
}

export interface ReportedCategory {
  readonly category: AuditCategory;
  readonly title: string;
  readonly count: number;
  readonly grounds: readonly {
    readonly id: string;
    readonly text: string;
    readonly confidence: string;
    readonly sources: readonly Source[];
    readonly note?: string;
    readonly overridden: boolean;
  }[];
}

export interface ReportedGoods {
  readonly row: number;
  readonly cell?: string;
  readonly typed: string;
  readonly code: string | null;
  readonly suggestion?: string;
  readonly name?: string;
  readonly categories: readonly { readonly category: AuditCategory; readonly message: string }[];
}

/** The report of an audit in one language. */
export function auditReport(audit: Audit, language: Language, file?: string): AuditReport {
  const { list, asOf, goods, summary } = audit;
  return {
    ...(file === undefined ? {} : { file }),
    ...(list ? { sheet: list.sheet } : {}),
    asOf,
    ...(list ? { codes: { foundBy: list.foundBy, cell: list.codeCell } } : {}),
    rows: goods.length,
    summary,
    categories: auditCategories.map((category) => ({
      category,
      title: categoryTitle(audit, category, language),
      count: summary[category],
      grounds: audit.grounds[category].map(({ id, text, confidence, sources, note, overridden }) => ({
        id,
        text: text[language],
        confidence,
        sources,
        ...(note ? { note: note[language] } : {}),
        overridden,
      })),
    })),
    goods: goods.map((line) => reportedGoods(line, language)),
  };
}

function reportedGoods({ row, cell, typed, code, suggestion, name, entries }: AuditedGoods, language: Language): ReportedGoods {
  return {
    row,
    ...(cell === undefined ? {} : { cell }),
    typed,
    code: code ?? null,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(name === undefined ? {} : { name }),
    categories: entries.map(({ category, text, data }) => ({ category, message: fillText(text, language, data) })),
  };
}
