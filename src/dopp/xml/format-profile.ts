import { z } from 'zod';
import type { LocalizedText } from '../../values';

/** A name XML allows, without a prefix. */
const xmlName = z.string().regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u);

/** Where in the model a value stands, from the element's own place: `header.correction`; `.` is the place itself. */
const modelPath = z.string().regex(/^(\.|[A-Za-z]\w*(\.[A-Za-z]\w*)*)$/);

/**
 * How a value is written. `text`: as it is; `number`: a whole number; `flag`: 1 or 0;
 * `date`: `dd.mm.yyyy`, with ` hh:mm` for a moment. `codes` gives the code for each value of the model.
 */
const value = {
  path: modelPath,
  as: z.enum(['text', 'number', 'flag', 'date']).optional(),
  codes: z.record(z.string(), z.string()).optional(),
};

const attribute = z.union([
  z.strictObject({ name: xmlName, ...value }),
  /** The same text in every document; `{fileName}`, `{program}` and `{format}` are filled in. */
  z.strictObject({ name: xmlName, constant: z.string() }),
]);

export interface ProfileElement {
  readonly name: string;
  /** The object of the model the element stands for; the element is left out when the model has none. */
  readonly at?: string | undefined;
  /** The list of the model whose entries the element repeats for. */
  readonly each?: string | undefined;
  readonly attributes?: readonly z.infer<typeof attribute>[] | undefined;
  /** The value that stands as the element's text; without the value the element is left out. */
  readonly text?: { readonly [Key in keyof typeof value]?: z.infer<(typeof value)[Key]> } & { readonly path: string } | undefined;
  readonly children?: readonly ProfileElement[] | undefined;
}

const profileElement: z.ZodType<ProfileElement> = z.lazy(() =>
  z.strictObject({
    name: xmlName,
    at: modelPath.optional(),
    each: modelPath.optional(),
    attributes: z.array(attribute).optional(),
    text: z.strictObject(value).optional(),
    children: z.array(profileElement).optional(),
  }),
);

/**
 * How a DOPP is written as XML: names and order of elements and attributes, encoding, file name. All of it is
 * data, so that the published format replaces the provisional one without a change in code.
 */
export const formatProfileSchema = z.strictObject({
  /** `provisional-…` while the format is not the published one; the documents then say so. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: z.strictObject({ ru: z.string().min(1), en: z.string().min(1) }),
  encoding: z.enum(['utf-8', 'windows-1251']),
  /** Without its ending; `{inn}`, `{kpp}`, `{date}` (yyyymmdd) and `{guid}` are filled in. */
  fileName: z.string().min(1),
  /** A comment below the XML declaration. */
  comment: z.string().optional(),
  root: profileElement,
});

export type DoppFormatProfile = z.infer<typeof formatProfileSchema>;

export type FormatProfileReading =
  | { readonly ok: true; readonly profile: DoppFormatProfile }
  | { readonly ok: false; readonly text: LocalizedText };

/** Reads a format profile of the user's own; what does not fit is named by its place. */
export function readDoppFormatProfile(data: unknown): FormatProfileReading {
  const parsed = formatProfileSchema.safeParse(data);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const place = parsed.error.issues[0]?.path.map(String).join(' → ') ?? '';
  return {
    ok: false,
    text: {
      ru: `Описание формата ДОПП не подходит${place ? `: ${place}` : ''}. Возьмите за образец встроенное provisional-5.01.`,
      en: `The format profile of the DOPP does not fit${place ? `: ${place}` : ''}. Take the built-in provisional-5.01 as a sample.`,
    },
  };
}

/** Whether a profile stands in for a format that is not published. */
export function isProvisionalFormat(profile: DoppFormatProfile): boolean {
  return profile.id.startsWith('provisional');
}
