import { depositOfConsignment, type DepositContext } from '../deposit';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { Decimal, zero, type LocalizedText } from '../values';
import type { MonthNote } from './note';

/** The deposit that stands behind one consignment, in roubles. */
export interface DepositHeld {
  readonly vat: Decimal;
  readonly excise: Decimal;
  /** What has been paid; undefined where nobody can tell. */
  readonly paid?: Decimal;
  readonly notes: readonly MonthNote[];
}

/** Who knows the deposits: the payments ledger, or the sheet itself. */
export interface DepositLedger {
  depositOf(consignment: Consignment): DepositHeld;
}

/**
 * Deposits as the sheet tells them: the amount of column `depositAmount`, else the computed one; paid when
 * the row has a payment date. A stated amount covers excise first, as it was computed, and VAT with the rest.
 */
export function sheetLedger(sheet: ShipmentSheet, context: DepositContext): DepositLedger {
  const known = new Map<string, DepositHeld>();
  return {
    depositOf(consignment) {
      const before = known.get(consignment.key);
      if (before) return before;
      const held = heldBySheet(consignment, sheet, context);
      known.set(consignment.key, held);
      return held;
    },
  };
}

function heldBySheet(consignment: Consignment, sheet: ShipmentSheet, context: DepositContext): DepositHeld {
  const computed = depositOfConsignment(consignment, context);
  const { depositAmount, paymentDate } = consignment.values;
  const row = consignment.lines[0]?.row ?? sheet.headerRow;
  const cell = sheet.cellOf(row, 'depositAmount');
  const about = { consignment: consignment.key, rows: consignment.lines.map((line) => line.row), cell };
  const isPaid = paymentDate !== undefined;
  const knowsPayments = sheet.hasColumn('paymentDate');
  if (depositAmount === undefined) {
    const notes: MonthNote[] = [];
    if (computed.required && !computed.complete)
      notes.push({ ...about, code: 'deposit-not-computed', kind: 'problem', text: texts.notComputed, column: 'depositAmount' });
    return {
      vat: computed.vat,
      excise: computed.excise,
      ...(knowsPayments || isPaid ? { paid: isPaid ? computed.total : zero } : {}),
      notes,
    };
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
  return {
    vat: depositAmount.minus(excise),
    excise,
    ...(knowsPayments || isPaid ? { paid: isPaid ? depositAmount : zero } : {}),
    notes: [],
  };
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
