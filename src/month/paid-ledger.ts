import { depositOfConsignment, type DepositContext } from '../deposit';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { Decimal, zero, type LocalizedText } from '../values';
import type { DepositHeld, DepositLedger } from './deposit-ledger';
import type { MonthNote } from './note';

/** Money paid as a deposit, in roubles, by the key of the consignment. */
export type PaidDeposits = ReadonlyMap<string, Decimal>;

/**
 * Reads what the ledger of the payments says was paid: its JSON (`format: spot-ledger`), or an object that holds
 * it as `ledger`. Undefined when it is neither, or an amount is not one.
 */
export function readPaidDeposits(value: unknown): PaidDeposits | undefined {
  const ledger = isRecord(value) && isRecord(value['ledger']) ? value['ledger'] : value;
  if (!isRecord(ledger) || ledger['format'] !== 'spot-ledger' || !Array.isArray(ledger['lines'])) return undefined;
  const paid = new Map<string, Decimal>();
  for (const line of ledger['lines'] as readonly unknown[]) {
    if (!isRecord(line)) return undefined;
    const { consignment, paid: amount } = line;
    if (typeof consignment !== 'string' || typeof amount !== 'string' || !/^\d{1,15}\.\d{2}$/.test(amount)) return undefined;
    paid.set(consignment, (paid.get(consignment) ?? zero).plus(amount));
  }
  return paid;
}

/**
 * Deposits as the bank tells them: due is what the rows give, paid is what the ledger says, nothing where it has no
 * line. What was paid above the amount due is a deposit too, and counts for VAT.
 */
export function paidLedger(sheet: ShipmentSheet, context: DepositContext, paid: PaidDeposits): DepositLedger {
  const known = new Map<string, DepositHeld>();
  return {
    depositOf(consignment) {
      const held = known.get(consignment.key) ?? heldOf(consignment, sheet, context, paid.get(consignment.key) ?? zero);
      known.set(consignment.key, held);
      return held;
    },
  };
}

function heldOf(consignment: Consignment, sheet: ShipmentSheet, context: DepositContext, paid: Decimal): DepositHeld {
  const due = depositOfConsignment(consignment, context);
  const above = Decimal.max(0, paid.minus(due.total));
  const rows = consignment.lines.map(({ row }) => row);
  const cell = sheet.cellOf(rows[0] ?? sheet.headerRow, 'depositAmount');
  const note = (code: string, kind: MonthNote['kind'], text: LocalizedText, data: MonthNote['data'] = {}): MonthNote => ({
    code,
    kind,
    text,
    data: { shipment: consignment.key, ...data },
    consignment: consignment.key,
    rows,
    column: 'depositAmount',
    cell,
  });
  const { depositAmount } = consignment.values;
  return {
    vat: due.vat.plus(above),
    excise: due.excise,
    paid,
    notes: [
      ...(due.required && !due.complete ? [note('deposit-not-computed', 'problem', texts.notComputed)] : []),
      ...(depositAmount === undefined || depositAmount.equals(paid)
        ? []
        : [
            note('paid-differs', 'doubt', texts.paidDiffers, { stated: depositAmount.toFixed(2), paid: paid.toFixed(2) }),
          ]),
    ],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts = {
  notComputed: {
    ru: 'Перевозка {shipment}: обеспечительный платёж не посчитан до конца, в строках не хватает данных. Заполните их.',
    en: 'Shipment {shipment}: the deposit is not fully computed, the rows lack data. Fill them.',
  },
  paidDiffers: {
    ru: 'Перевозка {shipment}: на листе платёж {stated} ₽, по выписке уплачено {paid} ₽. Взято по выписке.',
    en: 'Shipment {shipment}: the sheet says RUB {stated}, the statement RUB {paid} paid. The statement is used.',
  },
} as const satisfies Record<string, LocalizedText>;
