import { z } from 'zod';
import type { DeclarationSection, ListedSupply, Section4, Section4Row, TaxFigures } from './section4';
import { noteText } from '../month';
import { moneyText, type Language } from '../values';

const money = z.string().regex(/^-?\d+\.\d{2}$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const kbk = z.string().regex(/^\d{20}$/);

const taxFigures = z.object({ tax: money, deposit: money, payable: money, excess: money });

const row = z.object({
  kind: z.enum(['deposit', 'no-deposit', 'no-dopp']),
  shipment: z.string(),
  doppNumber: z.string().nullable(),
  doppDate: moment.nullable(),
  importDate: moment.nullable(),
  acceptanceDates: z.array(date).min(1),
  rows: z.array(z.int().positive()).min(1),
  vat: taxFigures,
  excise: taxFigures,
  usedBefore: money,
  carried: money,
  complete: z.boolean(),
});

const figure = z.object({ exact: money, roubles: z.string().regex(/^-?\d+(\.\d{1,2})?$/), difference: money });
const section = z.object({
  kbk: kbk.nullable(),
  tax: figure,
  deposit: figure,
  payable: figure,
  excess: figure,
  taxOutsideSection4: money,
  coveredAcross: money,
});

const supply = z.object({
  shipment: z.string(),
  doppNumber: z.string().nullable(),
  rows: z.array(z.int().positive()),
  cell: z.string(),
  amount: money.nullable(),
});

/**
 * Section 4 as JSON: money in roubles as decimal strings, dates `yyyy-mm-dd`, moments in Moscow time.
 * The shape is ours: the tax service's format is not public.
 */
export const section4Schema = z.object({
  form: z.string(),
  format: z.literal('provisional'),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  asOf: moment,
  due: date.nullable(),
  depositKbk: kbk.nullable(),
  complete: z.boolean(),
  section4: z.object({ rows: z.array(row), totals: z.object({ vat: taxFigures, excise: taxFigures }) }),
  otherRows: z.array(row),
  section1: section,
  section3: section,
  lists: z.object({
    notAccepted: z.array(supply),
    withoutDopp: z.array(supply),
    depositsNotUsed: z.array(supply),
    acceptedTwice: z.array(supply),
    depositGreaterThanPaid: z.array(supply),
  }),
  notes: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['problem', 'doubt', 'note']),
      text: z.string().min(1),
      rows: z.array(z.int()),
      cell: z.string().nullable(),
    }),
  ),
});

export type Section4Document = z.infer<typeof section4Schema>;

/** Section 4 as JSON data. `form` is the KND code. */
export function section4Document(section4: Section4, form: string, language: Language): Section4Document {
  const { lists } = section4;
  return {
    form,
    format: 'provisional',
    month: section4.month,
    asOf: section4.asOf,
    due: section4.due.ok ? section4.due.date : null,
    depositKbk: section4.depositKbk ?? null,
    complete: section4.complete,
    section4: {
      rows: section4.rows.map(rowDocument),
      totals: { vat: figures(section4.totals.vat), excise: figures(section4.totals.excise) },
    },
    otherRows: section4.otherRows.map(rowDocument),
    section1: sectionDocument(section4.section1),
    section3: sectionDocument(section4.section3),
    lists: {
      notAccepted: lists.notAccepted.map(supplyDocument),
      withoutDopp: lists.withoutDopp.map(supplyDocument),
      depositsNotUsed: lists.depositsNotUsed.map(supplyDocument),
      acceptedTwice: lists.acceptedTwice.map(supplyDocument),
      depositGreaterThanPaid: lists.depositGreaterThanPaid.map(supplyDocument),
    },
    notes: section4.notes.map((note) => ({
      code: note.code,
      kind: note.kind,
      text: noteText(note, language),
      rows: [...(note.rows ?? [])],
      cell: note.cell ?? null,
    })),
  };
}

function figures({ tax, deposit, payable, excess }: TaxFigures): z.infer<typeof taxFigures> {
  return { tax: moneyText(tax), deposit: moneyText(deposit), payable: moneyText(payable), excess: moneyText(excess) };
}

function rowDocument(source: Section4Row): z.infer<typeof row> {
  return {
    kind: source.kind,
    shipment: source.consignment,
    doppNumber: source.doppNumber ?? null,
    doppDate: source.doppDate ?? null,
    importDate: source.importDate ?? null,
    acceptanceDates: [...source.acceptanceDates],
    rows: [...source.rows],
    vat: figures(source.vat),
    excise: figures(source.excise),
    usedBefore: moneyText(source.usedBefore),
    carried: moneyText(source.carried),
    complete: source.complete,
  };
}

function sectionDocument(source: DeclarationSection): z.infer<typeof section> {
  const one = ({ exact, roubles, difference }: DeclarationSection['tax']): z.infer<typeof figure> => ({
    exact: moneyText(exact),
    roubles: roubles.toFixed(),
    difference: moneyText(difference),
  });
  return {
    kbk: source.kbk ?? null,
    tax: one(source.tax),
    deposit: one(source.deposit),
    payable: one(source.payable),
    excess: one(source.excess),
    taxOutsideSection4: moneyText(source.taxOutsideSection4),
    coveredAcross: moneyText(source.coveredAcross),
  };
}

function supplyDocument({ consignment, doppNumber, rows, cell, amount }: ListedSupply): z.infer<typeof supply> {
  return {
    shipment: consignment,
    doppNumber: doppNumber ?? null,
    rows: [...rows],
    cell,
    amount: amount ? moneyText(amount) : null,
  };
}
