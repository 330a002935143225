/** An element of an XML document to write. Undefined children are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlChild[];
}

export type XmlChild = XmlElement | string | undefined;

/** An element by its qualified name. A text is trimmed of nothing and escaped when written. */
export function element(
  name: string,
  children: XmlChild | readonly XmlChild[] = [],
  attributes: Readonly<Record<string, string | undefined>> = {},
): XmlElement {
  return { name, attributes, children: Array.isArray(children) ? children : [children as XmlChild] };
}

/** An XML document with its declaration; `comment` stands above the root. Lines end in LF. */
export function xmlDocument(
  root: XmlElement,
  { encoding = 'UTF-8', comment }: { readonly encoding?: string; readonly comment?: string } = {},
): string {
  const lines = [`<?xml version="1.0" encoding="${encoding}"?>`];
  if (comment !== undefined) lines.push(`<!-- ${clean(comment).replace(/--+/g, '—').replace(/-$/, '')} -->`);
  write(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function write(node: XmlElement, indent: string, lines: string[]): void {
  const attributes = Object.entries(node.attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, ' ')}"`)
    .join('');
  const children = node.children.filter((child): child is XmlElement | string => child !== undefined);
  const texts = children.filter((child) => typeof child === 'string');
  if (children.length === 0) lines.push(`${indent}<${node.name}${attributes}/>`);
  else if (texts.length === children.length)
    lines.push(`${indent}<${node.name}${attributes}>${escape(texts.join(''))}</${node.name}>`);
  else {
    lines.push(`${indent}<${node.name}${attributes}>`);
    for (const child of children) if (typeof child !== 'string') write(child, `${indent}  `, lines);
    lines.push(`${indent}</${node.name}>`);
  }
}

/** Characters XML 1.0 cannot hold, and halves of surrogate pairs. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function clean(text: string): string {
  return text.replace(impossible, '');
}

function escape(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
