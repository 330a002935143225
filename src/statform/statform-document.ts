import { z } from 'zod';
import { noteText } from '../month';
import { moneyText, type Language } from '../values';
import type { Statforms } from './statforms';

/** The statistical forms of a month as JSON: what each holds and what keeps it from being written. */
export const statformSchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  due: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable(),
  forms: z.array(
    z.object({
      number: z.int().positive(),
      status: z.enum(['to-file', 'late', 'filed']),
      filedNumber: z.string().nullable(),
      /** What the customs service answered, as the rows have it. */
      receipt: z
        .object({ number: z.string(), date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable(), status: z.string().nullable() })
        .nullable(),
      supplier: z.string(),
      contract: z.string(),
      currency: z.string(),
      rows: z.array(z.int().positive()).min(1),
      documentId: z.string().length(36).nullable(),
      annuls: z.string().nullable(),
      total: z.string().nullable(),
      valueRub: z.string().nullable(),
      valueUsd: z.string().nullable(),
      /** File with the XML; null while something mandatory is missing. */
      file: z.string().nullable(),
      notes: z.array(z.object({ kind: z.string(), text: z.string().min(1) })),
    }),
  ),
  notes: z.array(z.object({ kind: z.string(), text: z.string().min(1) })),
});

export type StatformDocument = z.infer<typeof statformSchema>;

/** `fileOf` names the XML file of a form by its number. */
export function statformDocument(
  statforms: Statforms,
  language: Language,
  fileOf: (number: number) => string,
): StatformDocument {
  const notes = (list: Statforms['notes']): StatformDocument['notes'] =>
    list.map((note) => ({ kind: note.kind, text: noteText(note, language) }));
  return {
    month: statforms.month,
    due: statforms.due.ok ? statforms.due.date : null,
    forms: statforms.forms.map(({ fields, ...form }) => ({
      number: form.number,
      status: form.status,
      filedNumber: form.receipt?.number ?? null,
      receipt: form.receipt ? { number: form.receipt.number, date: form.receipt.date ?? null, status: form.receipt.status ?? null } : null,
      supplier: form.supplier,
      contract: form.contract,
      currency: form.currency,
      rows: [...form.rows],
      documentId: fields?.documentId ?? null,
      annuls: fields?.previousNumber ?? null,
      total: fields ? moneyText(fields.total) : null,
      valueRub: fields ? moneyText(fields.goods.reduce((sum, goods) => sum.plus(goods.valueRub), fields.total.times(0))) : null,
      valueUsd: fields ? moneyText(fields.goods.reduce((sum, goods) => sum.plus(goods.valueUsd), fields.total.times(0))) : null,
      file: fields ? fileOf(form.number) : null,
      notes: notes(form.notes),
    })),
    notes: notes(statforms.notes),
  };
}
