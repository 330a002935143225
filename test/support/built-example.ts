import { exampleProfile, readProfile } from '../../src/profile';
import { createRegulation } from '../../src/regulation';
import { readRates, readShipments } from '../../src/shipment';
import type { SheetBlock, ShipmentSheet } from '../../src/shipment/model';
import { buildDocuments, type BuiltBatch } from '../../src/use-cases';
import { parseIsoMoment, type Moment } from '../../src/values';
import { readWorkbookSheet } from './read-workbook';

export interface BuiltExample {
  readonly sheet: ShipmentSheet;
  readonly batch: BuiltBatch;
}

/** A moment written in a test. */
export function at(text: string): Moment {
  const moment = parseIsoMoment(text);
  if (!moment) throw new Error(`No moment: ${text}`);
  return moment;
}

/** Reads a block and builds the documents of its consignments, with the example profile. */
export function built(block: SheetBlock, rates?: SheetBlock, asOf = at('2026-11-23T10:00')): BuiltExample {
  const { profile } = readProfile(exampleProfile);
  const { regulation } = createRegulation();
  const sheet = readShipments(block);
  return { sheet, batch: buildDocuments({ sheet, rates: readRates(rates), asOf, regulation, profile }) };
}

/** The sample workbook with everything that is built from it. */
export async function builtExample(): Promise<BuiltExample> {
  const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
  if (!block) throw new Error('The sample workbook has no shipment sheet');
  return built(block, await readWorkbookSheet('examples/shipments.xlsx', 'Курсы'));
}
