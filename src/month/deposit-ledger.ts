import { depositOfConsignment, type ConsignmentDeposit, type DepositContext } from '../deposit';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { Decimal, zero, type CalendarDate, type LocalizedText } from '../values';
import type { MonthNote } from './note';

/** The deposit that stands behind one consignment, in roubles. */
export interface DepositHeld {
  readonly vat: Decimal;
  readonly excise: Decimal;
  /** What has been paid; undefined where nobody can tell. */
  readonly paid?: Decimal;
  /** The day of the last payment that `paid` counts, where it is known. */
  readonly paidOn?: CalendarDate;
  readonly notes: readonly MonthNote[];
}

/** Who knows the deposits: the payments ledger, or the sheet itself. */
export interface DepositLedger {
  /** What stands behind a consignment; with `until` only payments made up to that day, and those without a date, count as paid. */
  depositOf(consignment: Consignment, until?: CalendarDate): DepositHeld;
}

/**
 * Deposits as the sheet tells them: the amount of column `depositAmount`, else the computed one; paid when
 * the row has a payment date. A stated amount covers excise first, as it was computed, and VAT with the rest.
 */
export function sheetLedger(sheet: ShipmentSheet, context: DepositContext): DepositLedger {
  const computed = rememberedDeposits(context);
  return {
    depositOf: (consignment, until) => heldBySheet(consignment, sheet, computed(consignment), until),
  };
}

/** The deposit of each consignment, computed once. */
export function rememberedDeposits(context: DepositContext): (consignment: Consignment) => ConsignmentDeposit {
  const known = new WeakMap<Consignment, ConsignmentDeposit>();
  return (consignment) => {
    const before = known.get(consignment);
    if (before) return before;
    const deposit = depositOfConsignment(consignment, context);
    known.set(consignment, deposit);
    return deposit;
  };
}

function heldBySheet(
  consignment: Consignment,
  sheet: ShipmentSheet,
  computed: ConsignmentDeposit,
  until: CalendarDate | undefined,
): DepositHeld {
  const { depositAmount, paymentDate } = consignment.values;
  const row = consignment.lines[0]?.row ?? sheet.headerRow;
  const cell = sheet.cellOf(row, 'depositAmount');
  const about = { consignment: consignment.key, rows: consignment.lines.map((line) => line.row), cell };
  const isPaid = paymentDate !== undefined && (until === undefined || paymentDate <= until);
  const paidOf = (amount: Decimal): Pick<DepositHeld, 'paid' | 'paidOn'> => {
    if (isPaid) return { paid: amount, paidOn: paymentDate };
    return sheet.hasColumn('paymentDate') || paymentDate !== undefined ? { paid: zero } : {};
  };
  if (depositAmount === undefined) {
    const notes: MonthNote[] = [];
    if (computed.required && !computed.complete)
      notes.push({ ...about, code: 'deposit-not-computed', kind: 'problem', text: texts.notComputed, column: 'depositAmount' });
    return { vat: computed.vat, excise: computed.excise, ...paidOf(computed.total), notes };
  }
  if (depositAmount.isNegative())
    return {
      vat: zero,
      excise: zero,
      paid: zero,
      notes: [
        {
          ...about,
          code: 'deposit-negative',
          kind: 'problem',
          text: texts.negative,
          data: { amount: depositAmount.toString() },
          column: 'depositAmount',
        },
      ],
    };
  const excise = Decimal.min(depositAmount, computed.taxes.excise);
  return { vat: depositAmount.minus(excise), excise, ...paidOf(depositAmount), notes: [] };
}

const texts = {
  notComputed: {
    ru: 'Обеспечительный платёж не указан и не посчитан до конца: в строках не хватает данных. Впишите сумму платежа.',
    en: 'The deposit is neither stated nor fully computed: the rows lack data. Type the amount of the deposit.',
  },
  negative: {
    ru: 'Обеспечительный платёж {amount} меньше нуля: не учтён. Впишите уплаченную сумму.',
    en: 'The deposit {amount} is below zero: it does not count. Type the amount paid.',
  },
} as const satisfies Record<string, LocalizedText>;
