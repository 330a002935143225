import type { AuditCategory, AuditedGoods } from '../../../src/audit';

export interface AuditFilter {
  /** Categories to show; every one when empty. */
  readonly categories: ReadonlySet<AuditCategory>;
  /** Part of a code, name or cell address. */
  readonly search: string;
}

/** The lines that are in one of the chosen categories and hold the text searched for, in sheet order. */
export function filterAudited(goods: readonly AuditedGoods[], { categories, search }: AuditFilter): readonly AuditedGoods[] {
  const wanted = search.trim().toLowerCase();
  return goods.filter(
    ({ cell, typed, code, name, entries }) =>
      (categories.size === 0 || entries.some(({ category }) => categories.has(category))) &&
      (wanted === '' || `${cell ?? ''} ${typed} ${code ?? ''} ${name ?? ''}`.toLowerCase().includes(wanted)),
  );
}
