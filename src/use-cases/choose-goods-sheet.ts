import { readGoods } from '../audit';
import { isRatesSheet } from '../shipment';
import { headRows, type SheetsToChooseFrom } from './choose-sheets';

/**
 * The sheet to audit: the first visible one among whose first rows HS codes are found; without such a one the
 * first visible sheet that holds anything, so that the audit says what is missing.
 */
export async function chooseGoodsSheet(workbook: SheetsToChooseFrom): Promise<string | undefined> {
  const candidates = workbook.sheets.filter((sheet) => !sheet.hidden && !isRatesSheet(sheet.name));
  let filled: string | undefined;
  for (const { name } of candidates) {
    const block = await workbook.head(name, headRows);
    if (block.rows.length === 0) continue;
    filled ??= name;
    if ('goods' in readGoods(block)) return name;
  }
  return filled ?? candidates[0]?.name ?? workbook.sheets[0]?.name;
}
