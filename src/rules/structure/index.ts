/**
 * Rules about the sheet as a whole: headers, merged cells, hidden rows. They retell what the reader saw
 * of the structure; what a cell holds is not theirs.
 */
import type { Rule } from '../define-rule';
import { date1904 } from './date-1904';
import { duplicateColumn } from './duplicate-column';
import { hiddenRows } from './hidden-rows';
import { mergedCells } from './merged-cells';
import { missingColumns } from './missing-columns';
import { noGoodsLines } from './no-goods-lines';
import { unknownColumns } from './unknown-columns';

export const structure: readonly Rule[] = [
  duplicateColumn,
  missingColumns,
  mergedCells,
  hiddenRows,
  unknownColumns,
  date1904,
  noGoodsLines,
];
