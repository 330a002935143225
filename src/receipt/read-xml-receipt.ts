import type { XmlNode } from '../dopp';
import type { ReceiptFields } from './model';
import { fieldsOf } from './read-text';

type Field = Parameters<Parameters<typeof fieldsOf>[0]>[0] | 'qr';

/**
 * Names of attributes and elements a receipt may hold a value under. The format of the receipt is not
 * published: these are the names sibling forms use, so a value found this way is shown, never assumed.
 */
const names: readonly (readonly [Field, RegExp])[] = [
  ['doppNumber', /^(РегНом(ер)?|НомДОПП|НомерДОПП|НомРег)$/i],
  ['doppDate', /^(РегДата|ДатаРег|ДатаДОПП)$/i],
  ['status', /^(Статус|СтатусДОПП|НаимСтатус)$/i],
  ['plannedImport', /^(ДатаВвоз(а|План)?|ПланДатаВвоза)$/i],
  ['importerInn', /^(ИНН|ИННЮЛ|ИННФЛ|ИННЗаявит)$/i],
  ['truck', /^(РегЗнак|НомТС|ГосНомер)$/i],
  ['trailer', /^(НомПрицеп|РегЗнакПрицеп)$/i],
  ['specNumber', /^(НомСпец(иф)?|НомСпецификации)$/i],
  ['specDate', /^(ДатаСпец(иф)?|ДатаСпецификации)$/i],
  ['qr', /^(QR|QRКод|Ссылка|ВизуалСсылка|URL)$/i],
];

/** What an XML receipt says, wherever in it the values stand. */
export function readXmlReceipt(root: XmlNode): ReceiptFields {
  const values = new Map<Field, string[]>();
  const keep = (name: string, value: string): void => {
    const field = names.find(([, pattern]) => pattern.test(name.replace(/^.*:/, '')))?.[0];
    if (field === undefined || value.trim() === '') return;
    values.set(field, [...(values.get(field) ?? []), value.trim()]);
  };
  const walk = (node: XmlNode): void => {
    for (const [name, value] of Object.entries(node.attributes)) keep(name, value);
    if (node.children.length === 0) keep(node.name, node.text);
    for (const child of node.children) walk(child);
  };
  walk(root);
  const qr = values.get('qr')?.[0];
  return { ...fieldsOf((field) => values.get(field) ?? []), ...(qr === undefined ? {} : { qr }) };
}
