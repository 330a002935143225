import { notInWindows1251 } from '../../identifiers';
import { momentText, parseIsoMoment } from '../../values';
import { encodeText, encodeUtf8 } from '../../values/encoding';
import type { Dopp } from '../model';
import type { DoppFormatProfile, ProfileElement } from './format-profile';

export interface WriteOptions {
  /** Makes the file name unique; letters, digits and hyphens. */
  readonly guid: string;
  /** Name and version of the program as the file states it. */
  readonly program?: string;
}

/** A DOPP as an XML file. */
export interface DoppXmlFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The place in the model that each line of the text was written from, `goods.2`; by line from 1. */
  readonly places: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Writes a DOPP by a format profile. What the model does not hold is left out; characters the encoding lacks
 * become character references, so nothing is lost.
 */
export function doppXml(dopp: Dopp, format: DoppFormatProfile, { guid, program = 'SPOT' }: WriteOptions): DoppXmlFile {
  const fileName = format.fileName
    .replace('{inn}', dopp.applicant.inn ?? '')
    .replace('{kpp}', dopp.applicant.kpp ?? '')
    .replace('{date}', dopp.header.preparedOn.slice(0, 10).replaceAll('-', ''))
    .replace('{guid}', guid);
  const constants = { fileName, program, format: format.id };
  const lines: string[] = [`<?xml version="1.0" encoding="${format.encoding}"?>`];
  const places: string[] = [''];
  const put = (line: string, place: string): void => {
    lines.push(line);
    places.push(place);
  };
  if (format.comment !== undefined) put(`<!-- ${format.comment.replace(/--+/g, '—').replace(/\s+/g, ' ')} -->`, '');

  const write = (element: ProfileElement, context: unknown, place: string, indent: string): void => {
    if (element.each !== undefined) {
      const items = valueAt(context, element.each);
      if (!Array.isArray(items)) return;
      for (const [index, item] of items.entries())
        writeOne(element, item, joined(place, `${element.each}.${index}`), indent);
    } else if (element.at !== undefined) {
      const inner = valueAt(context, element.at);
      if (inner !== undefined) writeOne(element, inner, joined(place, element.at), indent);
    } else writeOne(element, context, place, indent);
  };
  const writeOne = (element: ProfileElement, context: unknown, place: string, indent: string): void => {
    const attributes = (element.attributes ?? []).flatMap((attribute) => {
      const value =
        'constant' in attribute
          ? attribute.constant.replace(/\{(fileName|program|format)\}/g, (_, key: keyof typeof constants) => constants[key])
          : written(valueAt(context, attribute.path), attribute);
      return value === undefined ? [] : [` ${attribute.name}="${escaped(value, format)}"`];
    });
    const head = `${indent}<${element.name}${attributes.join('')}`;
    if (element.text) {
      const value = written(valueAt(context, element.text.path), element.text);
      if (value !== undefined) put(`${head}>${escaped(value, format)}</${element.name}>`, place);
      return;
    }
    const before = lines.length;
    put(`${head}>`, place);
    for (const child of element.children ?? []) write(child, context, place, `${indent}  `);
    if (lines.length > before + 1) put(`${indent}</${element.name}>`, place);
    else lines[before] = `${head}/>`;
  };
  write(format.root, dopp, '', '');

  const text = `${lines.join('\n')}\n`;
  return { name: `${fileName}.xml`, text, bytes: encoded(text, format), places };
}

/** The value at a path of the model; `.` is the value itself. */
export function valueAt(context: unknown, path: string): unknown {
  if (path === '.') return context;
  let value: unknown = context;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Values)[key];
  }
  return value;
}

function joined(place: string, path: string): string {
  return place === '' ? path : `${place}.${path}`;
}

function written(
  value: unknown,
  { as = 'text', codes }: { readonly as?: string | undefined; readonly codes?: Readonly<Record<string, string>> | undefined },
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (as === 'flag') return value === true ? '1' : '0';
  const text = String(value);
  if (as === 'date') {
    const moment = parseIsoMoment(text);
    return moment ? momentText(moment, 'ru') : text;
  }
  return codes?.[text] ?? text;
}

/** Characters XML 1.0 cannot hold, and halves of surrogate pairs. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escaped(value: string, { encoding }: DoppFormatProfile): string {
  const safe = value
    .replace(impossible, '')
    .replace(/[&<>"\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
  if (encoding === 'utf-8') return safe;
  const strange = new Set(notInWindows1251(safe).map(({ character }) => character));
  return strange.size === 0
    ? safe
    : [...safe].map((character) => (strange.has(character) ? `&#${character.codePointAt(0)};` : character)).join('');
}

function encoded(text: string, { encoding }: DoppFormatProfile): Uint8Array {
  if (encoding === 'utf-8') return encodeUtf8(text);
  const result = encodeText(text, 'windows-1251');
  // Values are escaped above; only names or the comment of a user's own profile can hold other characters.
  return result.ok ? result.bytes : encodeUtf8(text.replace('encoding="windows-1251"', 'encoding="utf-8"'));
}
