import { z } from 'zod';
import type { LocalizedText } from '../values';

/** A name XML allows, without a prefix. */
const xmlName = z.string().regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u);

/** A figure of the form: its element or attribute in XML, and its line code on paper where that is known. */
const field = z.object({ xml: xmlName, line: z.string().min(1).nullable() });

const section = z.object({
  xml: xmlName,
  kbk: field,
  tax: field,
  deposit: field,
  payable: field,
  excess: field,
});

/**
 * How the declaration is written: names of XML elements and attributes, line codes, encoding. All of it is
 * data, so that the published format replaces the provisional one without a change in code.
 */
export const formatProfileSchema = z.object({
  /** `provisional-…` while the format is not the published one; the documents then say so. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: z.object({ ru: z.string().min(1), en: z.string().min(1) }),
  encoding: z.enum(['UTF-8', 'windows-1251']),
  root: z.object({
    xml: xmlName,
    namespace: z.string().optional(),
    format: xmlName,
    form: xmlName,
    month: xmlName,
    inn: xmlName,
    kpp: xmlName,
    name: xmlName,
  }),
  section1: section,
  section3: section,
  section4: z.object({
    xml: xmlName,
    row: z.object({
      xml: xmlName,
      regNumber: field,
      regDate: field,
      importDate: field,
      acceptanceDate: field,
      depositKbk: field,
      vat: section,
      excise: section,
    }),
  }),
});

export type FormatProfile = z.infer<typeof formatProfileSchema>;

export type FormatProfileReading =
  | { readonly ok: true; readonly profile: FormatProfile }
  | { readonly ok: false; readonly text: LocalizedText };

/** Reads a format profile of the user's own; what does not fit is named by its place. */
export function readFormatProfile(value: unknown): FormatProfileReading {
  const parsed = formatProfileSchema.safeParse(value);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const place = parsed.error.issues[0]?.path.map(String).join(' → ') ?? '';
  return {
    ok: false,
    text: {
      ru: `Описание формата не подходит${place ? `: ${place}` : ''}. Возьмите за образец встроенное.`,
      en: `The format profile does not fit${place ? `: ${place}` : ''}. Take the built-in one as a sample.`,
    },
  };
}

/** Whether a profile stands in for a format that is not published. */
export function isProvisional(profile: FormatProfile): boolean {
  return profile.id.startsWith('provisional');
}
