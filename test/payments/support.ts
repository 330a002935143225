import { depositDue } from '../../src/deadlines';
import { depositOfConsignment } from '../../src/deposit';
import type { DueConsignment } from '../../src/payments';
import { exampleProfile, type CompanyProfile, type Profile } from '../../src/profile';
import { createRegulation, type Regulation } from '../../src/regulation';
import { columnTitle, readRates, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, ShipmentSheet } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';
import { blockOf } from '../support/block';

export type Row = Partial<Record<ColumnId, CellInput>>;

/** Twenty digits that look like a KBK and are not the sample's: invented, as the real one is not public. */
export const inventedKbk = '18210000000010000999';

/** The sample company with a KBK of its own. */
export const payer: Profile = { ...exampleProfile, parameters: { 'deposit.kbk': inventedKbk } };

export function payerWith(
  company: Partial<CompanyProfile>,
  parameters: Readonly<Record<string, unknown>> = {},
): Profile {
  return {
    ...exampleProfile,
    company: { ...exampleProfile.company, ...company },
    parameters: { ...payer.parameters, ...parameters },
  };
}

export function regulationOf({ parameters }: Profile): Regulation {
  const { regulation, problems } = createRegulation(parameters);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return regulation;
}

export interface Due {
  readonly sheet: ShipmentSheet;
  readonly consignments: readonly DueConsignment[];
}

/** Reads rows as a sheet and computes the deposit of each consignment, as the product does. */
export function dueOf(rows: readonly Row[], { profile = payer, asOf = '2026-11-23' } = {}): Due {
  const regulation = regulationOf(profile);
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row) as ColumnId[]))];
  const sheet = readShipments(
    blockOf([ids.map((id) => columnTitle(id).ru), ...rows.map((row) => ids.map((id) => row[id] ?? null))]),
  );
  const context = { asOf: calendarDate(asOf), regulation, rates: readRates(undefined) };
  return {
    sheet,
    consignments: sheet.consignments.map((consignment) => {
      const deposit = depositOfConsignment(consignment, context);
      const { importDate } = consignment.values;
      return {
        consignment,
        deposit,
        ...(importDate === undefined || !deposit.required ? {} : { payment: depositDue(importDate, regulation) }),
      };
    }),
  };
}

/** A row of goods in roubles from Kazakhstan at 22 %: a deposit is due. */
export function goods(shipment: string | null, amount: number | string | null, more: Row = {}): Row {
  return {
    shipment,
    importDate: '2026-11-27',
    departureCountry: 'KZ',
    amount,
    currency: 'RUB',
    vatRate: 0.22,
    ...more,
  };
}
