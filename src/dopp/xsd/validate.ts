import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import type { LocalizedText, TextData } from '../../values';
import type { DoppXmlFile } from '../xml/write-dopp';

/** Something the schema does not allow. */
export interface SchemaViolation {
  /** Line of the XML file. */
  readonly line: number;
  /** Place in the model the line was written from, `goods.2` or `goods.2.hsCode`; empty for the document as a whole. */
  readonly place: string;
  /** Element or attribute the schema names. */
  readonly name?: string;
  readonly text: LocalizedText;
  readonly data: TextData;
}

export type SchemaCheck =
  | { readonly ok: true; readonly violations: readonly SchemaViolation[] }
  /** The file the user gave is no schema that can be used. */
  | { readonly ok: false; readonly text: LocalizedText; readonly data: TextData };

/** Greatest size of a schema the user loads, in bytes. */
const largestSchema = 10_000_000;

/** Why a file cannot serve as a schema; undefined when it can. */
export function schemaProblem(schema: Uint8Array): { readonly text: LocalizedText; readonly data: TextData } | undefined {
  const result = validateDopp({ name: '', text: '', bytes: smallestDocument, places: [] }, schema);
  return result.ok ? undefined : { text: result.text, data: result.data };
}

/** `<x/>` */
const smallestDocument = Uint8Array.from([0x3c, 0x78, 0x2f, 0x3e]);

/**
 * Checks a DOPP against the XSD the user loaded. Nothing is fetched: a schema that refers to other files is
 * refused with a sentence. `placeOf` names the attribute of the model behind an XML name, where it is known.
 */
export function validateDopp(
  file: DoppXmlFile,
  schema: Uint8Array,
  placeOf: (place: string, name: string) => string | undefined = () => undefined,
): SchemaCheck {
  if (schema.length > largestSchema) return { ok: false, text: schemaTooLarge, data: {} };
  let schemaDocument: XmlDocument | undefined;
  let validator: XsdValidator | undefined;
  try {
    schemaDocument = XmlDocument.fromBuffer(schema);
    validator = XsdValidator.fromDoc(schemaDocument);
  } catch {
    validator?.dispose();
    schemaDocument?.dispose();
    return { ok: false, text: notSchema, data: {} };
  }
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(file.bytes);
    validator.validate(document);
    return { ok: true, violations: [] };
  } catch (fault) {
    if (!(fault instanceof XmlValidateError)) return { ok: false, text: notSchema, data: {} };
    return {
      ok: true,
      violations: fault.details.map(({ line, message }) => {
        const name = /attribute '(?:\{[^}]*\})?([^']+)'/i.exec(message)?.[1] ?? /[Ee]lement '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1];
        const written = file.places[line - 1] ?? '';
        const value = /The value '([^']*)'/.exec(message)?.[1];
        return {
          line,
          place: (name !== undefined ? placeOf(written, name) : undefined) ?? written,
          ...(name === undefined ? {} : { name }),
          ...sentence(message, name, value),
        };
      }),
    };
  } finally {
    document?.dispose();
    validator.dispose();
    schemaDocument.dispose();
  }
}

function sentence(message: string, name = '?', value?: string): { readonly text: LocalizedText; readonly data: TextData } {
  if (/is required but missing/.test(message)) return { text: texts.missing, data: { name } };
  if (/is not expected/.test(message)) return { text: texts.unexpected, data: { name } };
  if (/is not allowed/.test(message)) return { text: texts.notAllowed, data: { name } };
  if (/Missing child element/.test(message)) return { text: texts.missingChild, data: { name } };
  if (value !== undefined) return { text: texts.badValue, data: { name, value } };
  return { text: texts.other, data: { name } };
}

const texts = {
  missing: { ru: 'По схеме нужно «{name}», а его нет. Заполните ячейку.', en: 'The schema requires “{name}” and it is missing. Fill in the cell.' },
  unexpected: { ru: 'По схеме элемента «{name}» здесь быть не должно.', en: 'The schema does not expect the element “{name}” here.' },
  notAllowed: { ru: 'Схема не знает «{name}» в этом месте.', en: 'The schema does not know “{name}” here.' },
  missingChild: { ru: 'По схеме в «{name}» не хватает вложенных данных.', en: 'The schema requires further data inside “{name}”.' },
  badValue: { ru: '«{name}»: значение «{value}» не подходит под схему. Исправьте ячейку.', en: '“{name}”: the value “{value}” does not fit the schema. Correct the cell.' },
  other: { ru: '«{name}» не подходит под схему.', en: '“{name}” does not fit the schema.' },
} as const satisfies Record<string, LocalizedText>;

const notSchema: LocalizedText = {
  ru: 'Это не схема XSD, или она ссылается на другие файлы. Загрузите один файл схемы целиком.',
  en: 'This is no XSD schema, or it refers to other files. Load the schema as one whole file.',
};
const schemaTooLarge: LocalizedText = {
  ru: 'Файл схемы слишком велик. Проверьте, тот ли это файл.',
  en: 'The schema file is too large. Check that it is the right file.',
};
