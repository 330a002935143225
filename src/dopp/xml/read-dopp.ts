import { dateFromParts, momentOf, type LocalizedText } from '../../values';
import type { Dopp } from '../model';
import { readDopp, type DoppReading } from '../read-json';
import { decodeXml } from './decode-xml';
import type { DoppFormatProfile, ProfileElement } from './format-profile';
import { readXml, type XmlFault, type XmlNode } from './read-xml';

type Target = Record<string, unknown>;

/**
 * Reads a DOPP from XML written by the same format profile; the model comes back as it was. A document with
 * a type declaration is refused, so no entity of its own is ever resolved.
 */
export function readDoppXml(bytes: Uint8Array, format: DoppFormatProfile): DoppReading {
  const text = decodeXml(bytes);
  if (text === undefined) return { ok: false, text: xmlFaults['not-xml'], data: { line: 1 } };
  const reading = readXml(text);
  if (!reading.ok) return { ok: false, text: xmlFaults[reading.fault], data: { line: reading.line } };
  const { root } = reading;
  if (root.name !== format.root.name)
    return { ok: false, text: otherRoot, data: { root: root.name, expected: format.root.name, format: format.id } };
  const target: Target = { format: 'spot-dopp' };
  fill(format.root, root, target);
  return readDopp(target satisfies Partial<Record<keyof Dopp, unknown>>);
}

/** What to say of an XML file that cannot be read. `{line}` is where. */
export const xmlFaults: Readonly<Record<XmlFault, LocalizedText>> = {
  doctype: {
    ru: 'В файле XML есть объявление типа документа (DOCTYPE), строка {line}. Такие файлы не читаются: через них можно подставить чужие данные. Возьмите файл прямо из кабинета.',
    en: 'The XML file has a document type declaration (DOCTYPE), line {line}. Such files are not read, as foreign data can be slipped in through them. Take the file straight from the cabinet.',
  },
  'not-xml': {
    ru: 'Файл XML повреждён, строка {line}. Скачайте его ещё раз.',
    en: 'The XML file is damaged, line {line}. Download it again.',
  },
  'too-large': {
    ru: 'Файл XML слишком велик для квитанции или ДОПП. Проверьте, тот ли это файл.',
    en: 'The XML file is too large for a receipt or a DOPP. Check that it is the right file.',
  },
  'too-deep': {
    ru: 'В файле XML слишком много вложенных элементов, строка {line}. Проверьте, тот ли это файл.',
    en: 'The XML file has too many nested elements, line {line}. Check that it is the right file.',
  },
};

const otherRoot: LocalizedText = {
  ru: 'Файл начинается с «{root}», а формат {format} — с «{expected}». Выберите формат, по которому файл записан.',
  en: 'The file begins with “{root}”, the format {format} with “{expected}”. Choose the format the file was written by.',
};

function fill(element: ProfileElement, node: XmlNode, target: Target): void {
  for (const attribute of element.attributes ?? []) {
    if ('constant' in attribute) continue;
    const value = node.attributes[attribute.name];
    if (value !== undefined) setAt(target, attribute.path, read(value, attribute));
  }
  for (const child of element.children ?? []) {
    const nodes = node.children.filter(({ name }) => name === child.name);
    if (child.each !== undefined) setAt(target, child.each, nodes.map((item) => itemOf(child, item)));
    else if (nodes[0]) {
      if (child.text) setAt(target, child.text.path, read(nodes[0].text, child.text));
      else if (child.at !== undefined) {
        const inner: Target = {};
        fill(child, nodes[0], inner);
        setAt(target, child.at, inner);
      } else fill(child, nodes[0], target);
    }
  }
}

function itemOf(element: ProfileElement, node: XmlNode): unknown {
  if (element.text?.path === '.') return read(node.text, element.text);
  const item: Target = {};
  if (element.text) setAt(item, element.text.path, read(node.text, element.text));
  fill(element, node, item);
  return item;
}

function setAt(target: Target, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let place = target;
  for (const key of keys) {
    const inner = place[key];
    const next: Target = typeof inner === 'object' && inner !== null ? (inner as Target) : {};
    place[key] = next;
    place = next;
  }
  place[last] = value;
}

const datePattern = /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2}))?$/;

function read(
  value: string,
  { as = 'text', codes }: { readonly as?: string | undefined; readonly codes?: Readonly<Record<string, string>> | undefined },
): unknown {
  if (as === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (as === 'flag') return value === '1' ? true : value === '0' ? false : value;
  if (as === 'date') {
    const match = datePattern.exec(value);
    const date = match && dateFromParts(Number(match[3]), Number(match[2]), Number(match[1]));
    if (!match || !date) return value;
    return match[4] === undefined ? date : momentOf(date, Number(match[4]) * 60 + Number(match[5]));
  }
  return Object.entries(codes ?? {}).find(([, code]) => code === value)?.[0] ?? value;
}
