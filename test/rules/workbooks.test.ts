import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRegulation } from '../../src/regulation';
import { Checker, catalogue, type Finding } from '../../src/rules';
import { readRates, readShipments } from '../../src/shipment';
import type { SheetBlock } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';
import { readXlsx } from '../../src/workbook/xlsx';
import { generateRows, generatedAsOf, generatedBlock, generatedRates } from '../support/generated-rows';

function check(shipments: SheetBlock, rates: SheetBlock, asOf = calendarDate('2026-11-23')): readonly Finding[] {
  return new Checker(readShipments(shipments), {
    asOf,
    regulation: createRegulation().regulation,
    rates: readRates(rates),
    rules: catalogue,
  }).run().findings;
}

async function checkSample(name: string): Promise<readonly Finding[]> {
  const workbook = await readXlsx(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));
  return check(await workbook.block('Отгрузки'), await workbook.block('Курсы'));
}

/** The faults planted in `shipments-messy.xlsx`, row by row, and the cell each must be found at. */
const planted: readonly [fault: string, cell: string][] = [
  ['the HS code is a number that lost its leading zero', 'AA4'],
  ['the supplier BIN has a wrong check digit', 'G5'],
  ['the plate mixes alphabets', 'T6'],
  ['VAT is the old 20 %', 'AK7'],
  ['traceable goods have no RNPT', 'AP8'],
  ['excisable goods have no excise', 'AN9'],
  ['the amount is not quantity × price', 'AH10'],
  ['the gross weight is below the net weight', 'AF11'],
  ['the import date differs within the consignment', 'B12'],
  ['the HS code has eight digits', 'AA13'],
  ['the quantity is negative', 'AC13'],
  ['the importer INN has a wrong check digit', 'D13'],
  ['the RNPT has hyphens', 'AP14'],
  ['the contract is dated after the import', 'J14'],
  ['the country of departure is outside the union', 'C14'],
  ['there is no plate', 'T15'],
  ['the quantity is in words', 'AC15'],
  ['the unit is unknown', 'AD15'],
  ['the currency is unknown', 'AI15'],
];

describe('the sample workbooks', () => {
  it('shipments.xlsx has no errors as of 23 November 2026', async () => {
    const findings = await checkSample('shipments.xlsx');
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each(planted)('shipments-messy.xlsx: %s, found at %s', async (_, cell) => {
    const findings = await checkSample('shipments-messy.xlsx');
    expect(findings.filter((finding) => finding.cell === cell && finding.severity !== 'info').length).toBeGreaterThan(0);
  });

  it('shipments-messy.xlsx: the import of row 12 is too near to file on 23 November', async () => {
    const findings = await checkSample('shipments-messy.xlsx');
    expect(findings.filter((finding) => finding.rule.startsWith('SPOT-T-') && finding.cell === 'B12')).toHaveLength(1);
  });
});

describe('a generated sheet of 2,000 valid rows from all four states', () => {
  it('gives no error on any cell', () => {
    const rows = generateRows(2000, { seed: 42 });
    expect(new Set(rows.map((row) => row.departureCountry))).toEqual(new Set(['BY', 'KZ', 'AM', 'KG']));
    const errors = check(generatedBlock(rows), generatedRates, generatedAsOf).filter((finding) => finding.severity === 'error');
    expect(errors.map(({ rule, cell, data }) => ({ rule, cell, data }))).toEqual([]);
  });

  it('gives errors as soon as faults are planted', () => {
    const rows = generateRows(2000, { seed: 42, faultyShare: 0.05 });
    const errors = check(generatedBlock(rows), generatedRates, generatedAsOf).filter((finding) => finding.severity === 'error');
    expect(errors.length).toBeGreaterThan(50);
  });
});
