import { z } from 'zod';
import { createRegulation } from '../src/regulation';
import { Checker, catalogue } from '../src/rules';
import { readRates, readShipments } from '../src/shipment';
import type { CellInput, SheetBlock } from '../src/shipment/model';
import { generateRows, generatedAsOf, generatedBlock, generatedColumns, generatedRates } from '../test/support/generated-rows';
import { mebibytes, print, timed, usedMemory } from './measure';

/**
 * The yardstick: zod's `safeParse` over the same cells, with the patterns a careful hand-written schema of
 * this sheet would have. It reads shapes only: no checksum, no arithmetic, no row beside another.
 */
const text = z.string().trim().min(1).max(1000);
const serial = z.number().min(36526).max(73050);
const amount = z.number().positive();
const country = z.string().regex(/^[A-Z]{2}$/);
const shapes: Partial<Record<(typeof generatedColumns)[number], z.ZodType>> = {
  importDate: serial,
  departureCountry: country,
  importerInn: z.string().regex(/^(\d{10}|\d{12})$/),
  importerKpp: z.string().regex(/^\d{4}[\dA-Z]{2}\d{3}$/),
  supplierTaxId: z.string().regex(/^\d{8,14}$/),
  supplierCountry: country,
  contractDate: serial,
  specificationDate: serial,
  invoiceDate: serial,
  waybillDate: serial,
  carrierTaxId: z.string().regex(/^\d{8,14}$/),
  carrierCountry: country,
  truckPlate: z.string().regex(/^[A-ZА-Я0-9 -]{6,12}$/),
  vehicleCountry: country,
  driverPhone: z.string().regex(/^\+[\d ()-]{9,20}$/),
  lineNumber: z.number().int().positive(),
  hsCode: z.string().regex(/^\d{10}$/),
  quantity: amount,
  netWeight: amount,
  grossWeight: amount,
  unitPrice: amount,
  amount,
  exchangeRate: amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  vatRate: z.number().min(0).max(1),
  exciseQuantity: amount,
  exciseAmount: amount,
  originCountry: country,
  rnpt: z.string().regex(/^\d{4,8}\/\d{6}\/\d{6,8}\/\d{1,3}$/),
  traceableQuantity: amount,
};
const rowSchema = z.object(
  Object.fromEntries(generatedColumns.map((id) => [id, (shapes[id] ?? text).nullable()])),
);

function options(): ConstructorParameters<typeof Checker>[1] {
  return {
    asOf: generatedAsOf,
    regulation: createRegulation().regulation,
    rates: readRates(generatedRates),
    rules: catalogue,
  };
}

function parseAndCheck(block: SheetBlock): Checker {
  const checker = new Checker(readShipments(block), options());
  checker.run();
  return checker;
}

/** Apart from the rest, so that its objects are gone when ours are measured. */
function measureZod(block: SheetBlock): { zod: number; fits: number } {
  const objects = block.rows
    .slice(3)
    .map((cells) => Object.fromEntries(generatedColumns.map((id, index) => [id, cells[index] ?? null])));
  let fits = 0;
  const zod = timed(() => {
    fits = 0;
    for (const row of objects) if (rowSchema.safeParse(row).success) fits += 1;
  });
  return { zod, fits };
}

function measure(count: number): { zod: number; parse: number; rules: number; findings: number; extra: number; edit: number } {
  const block = generatedBlock(generateRows(count, { seed: 7, faultyShare: 0.05 }));
  const { zod, fits } = measureZod(block);
  const parse = timed(() => void readShipments(block));
  const both = timed(() => void parseAndCheck(block));
  const sheet = readShipments(block);
  // Rules remember the sheet they judged last: a small one takes the place of the large one before.
  parseAndCheck(generatedBlock(generateRows(10)));
  const before = usedMemory();
  const checker = new Checker(sheet, options());
  const result = checker.run();
  const extra = usedMemory() - before;
  if (checker.currentSheet().lines.length !== sheet.lines.length) throw new Error('the checker lost lines');
  const line = sheet.lines[Math.floor(sheet.lines.length / 2)];
  const column = generatedColumns.indexOf('quantity');
  let turn = 0;
  const edit = timed(() => {
    turn += 1;
    const cells: CellInput[] = [...(line?.raw ?? [])];
    cells[column] = turn;
    checker.update(new Map([[line?.row ?? 0, cells]]));
  }, 40);
  if (fits === 0 || fits === count) throw new Error('the yardstick schema does not tell faulty rows from good ones');
  return { zod, parse, rules: both - parse, findings: result.findings.length, extra, edit };
}

measure(2_000);
const small = measure(10_000);
const large = measure(100_000);

for (const [count, measured] of [
  [10_000, small],
  [100_000, large],
] as const) {
  const both = measured.parse + measured.rules;
  print(`${count} rows × ${generatedColumns.length} columns, 5 % faulty, ${catalogue.length} rules`, [
    ['zod safeParse alone', `${measured.zod.toFixed(0)} ms`],
    ['reading the cells', `${measured.parse.toFixed(0)} ms`],
    ['rules', `${measured.rules.toFixed(0)} ms, ${measured.findings} findings`],
    ['reading plus rules', `${both.toFixed(0)} ms, ${((count / both) * 1000).toFixed(0)} rows/s, ${(both / measured.zod).toFixed(2)} × zod (aim: 4)`],
    ['memory over the rows read', `${mebibytes(measured.extra)} (aim: 200 MB)`],
    ['check again after one edited cell', `${measured.edit.toFixed(3)} ms, 1/${(both / measured.edit).toFixed(0)} of the full check (aim: 1/200 at 10000 rows)`],
  ]);
}
print('growth', [
  ['time of 100000 rows over 10000', `${((large.parse + large.rules) / (small.parse + small.rules)).toFixed(2)} × (aim: 12)`],
]);
