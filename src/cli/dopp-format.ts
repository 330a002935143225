import { readFile } from 'node:fs/promises';
import { placeOfName, provisionalDoppFormat, readDoppFormatProfile, cellOfPlace, type DoppFormatProfile, type DoppXmlFile } from '../dopp';
import { parseJsonWithComments } from '../profile';
import type { ShipmentSheet } from '../shipment/model';
import { doppXmlFile, type BuiltConsignment } from '../use-cases';
import { fillText, type Language } from '../values';
import { UserFault, type CommandArguments, type CommandOption } from './command';
import { harmless } from './terminal';

/** Options of commands that write DOPPs as XML. */
export const doppFormatOptions = {
  xml: { type: 'boolean', help: { ru: 'записать и XML', en: 'write XML too' } },
  format: { type: 'string', value: 'FILE', help: { ru: 'описание формата XML (JSON)', en: 'description of the XML format (JSON)' } },
  xsd: { type: 'string', value: 'FILE', help: { ru: 'проверить XML по этой схеме', en: 'validate the XML against this schema' } },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** How a command writes XML; undefined when it writes none. */
export interface XmlOutput {
  readonly format: DoppFormatProfile;
  readonly schema?: Uint8Array;
}

/** A violation of the schema with the cell to correct; empty where no cell holds the value. */
export interface CellViolation {
  readonly line: number;
  readonly cell: string;
  readonly text: string;
}

export interface DoppXml {
  readonly file: DoppXmlFile;
  readonly violations: readonly CellViolation[];
}

/** Reads format and schema; each of them asks for XML by itself. */
export async function readXmlOutput(args: CommandArguments): Promise<XmlOutput | undefined> {
  const [format, xsd] = [args.text('format'), args.text('xsd')];
  if (!args.flag('xml') && format === undefined && xsd === undefined) return undefined;
  const schema = xsd === undefined ? undefined : await readSchema(xsd);
  return { format: format === undefined ? provisionalDoppFormat : await readFormat(format), ...(schema ? { schema } : {}) };
}

/** The XML of a consignment's DOPP, and what the schema does not allow in it. */
export async function xmlOf(
  { dopp, consignment }: BuiltConsignment,
  { format, schema }: XmlOutput,
  sheet: ShipmentSheet,
  language: Language,
): Promise<DoppXml> {
  const file = doppXmlFile(dopp, format);
  if (!schema) return { file, violations: [] };
  const { validateDopp } = await import('../dopp/xsd/validate');
  const result = validateDopp(file, schema, (place, name) => placeOfName(format, place, name));
  if (!result.ok) throw new UserFault(result.text, wholeSchema, result.data, 'xsd');
  return {
    file,
    violations: result.violations.map(({ line, place, text, data }) => ({
      line,
      cell: cellOfPlace(place, dopp, consignment, sheet)?.cell ?? '',
      text: fillText(text, language, data),
    })),
  };
}

async function readFormat(file: string): Promise<DoppFormatProfile> {
  const parsed = parseJsonWithComments(new TextDecoder().decode(await bytesOf(file)));
  if (!parsed.ok) throw new UserFault(parsed.text, sampleFormat, {}, 'format');
  const reading = readDoppFormatProfile(parsed.value);
  if (!reading.ok) throw new UserFault(reading.text, sampleFormat, {}, 'format');
  return reading.profile;
}

async function readSchema(file: string): Promise<Uint8Array> {
  const bytes = await bytesOf(file);
  const { schemaProblem } = await import('../dopp/xsd/validate');
  const problem = schemaProblem(bytes);
  if (problem) throw new UserFault(problem.text, wholeSchema, problem.data, 'xsd');
  return bytes;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UserFault(notRead, checkName, { file: harmless(file) }, 'missing');
  }
}

const sampleFormat = {
  ru: 'Образец описания: spot schema dopp-format. Без --format берётся он же.',
  en: 'For a sample see spot schema dopp-format; without --format it is what is used.',
};
const wholeSchema = {
  ru: 'Ключ --xsd берёт схему XSD одним файлом.',
  en: '--xsd takes an XSD schema in one file.',
};
const notRead = { ru: 'Файл «{file}» не прочитан: его нет или он недоступен.', en: 'The file “{file}” was not read: it is missing or not accessible.' };
const checkName = { ru: 'Проверьте имя файла.', en: 'Check the name of the file.' };
