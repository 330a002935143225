import type { LocalizedText, TextData } from '../values';
import { doppModel, type Dopp } from './model';

/** A document read back, or the sentence that says why it could not be. */
export type DoppReading =
  | { readonly ok: true; readonly dopp: Dopp }
  | { readonly ok: false; readonly text: LocalizedText; readonly data: TextData };

/** Checks a value against the model; the first place that does not fit is named by its path. */
export function readDopp(value: unknown): DoppReading {
  const parsed = doppModel.safeParse(value);
  if (parsed.success) return { ok: true, dopp: parsed.data };
  const place = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
  return {
    ok: false,
    text: {
      ru: 'Это не ДОПП в нашем формате spot-dopp 1.0: не подходит {place}. Возьмите файл, который записала надстройка или spot build.',
      en: 'This is not a DOPP of our format spot-dopp 1.0: {place} does not fit. Take a file written by the add-in or by spot build.',
    },
    data: { place: place === '' ? { ru: 'документ в целом', en: 'the document as a whole' } : place },
  };
}

/** Reads a DOPP from the text of its JSON file. */
export function readDoppJson(text: string): DoppReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return readDopp(value);
}

/** The JSON file of a DOPP: keys in the order of the model, two spaces, LF at the end. */
export function doppJson(dopp: Dopp): string {
  return `${JSON.stringify(dopp, undefined, 2)}\n`;
}
