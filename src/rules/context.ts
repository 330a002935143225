import type { Moment } from '../values';
import type { Regulation } from '../regulation';
import type { Consignment, GoodsLine, RateTable, ShipmentSheet } from '../shipment/model';

/** What a rule may know besides the cells it reads. */
export interface RuleContext {
  /** The moment the sheet is judged at: today and now, or the day the user chose. */
  readonly asOf: Moment;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly sheet: ShipmentSheet;
  consignmentOf(line: GoodsLine): Consignment;
}
