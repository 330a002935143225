/**
 * Small XML documents as trees, read by saxes under limits of our own. Document type declarations are refused,
 * so no entity but the five of XML itself and character references is ever resolved.
 */
import { SaxesParser } from 'saxes';

/** An element as read. Namespaces are kept as prefixes of names; comments and instructions are skipped. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The element's own text, its pieces joined. */
  readonly text: string;
}

export type XmlFault = 'doctype' | 'not-xml' | 'too-large' | 'too-deep';

export type XmlReading =
  | { readonly ok: true; readonly root: XmlNode }
  | { readonly ok: false; readonly fault: XmlFault; readonly line: number };

/** Bounds of what is read: a receipt or a DOPP stays far below them. */
export const xmlLimits = { characters: 20_000_000, depth: 50, elements: 500_000 } as const;

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Ends the reading; saxes would go on after a fault. */
class Refusal extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault);
  }
}

/** Reads a document from its text, already decoded. */
export function readXml(text: string): XmlReading {
  if (text.length > xmlLimits.characters) return { ok: false, fault: 'too-large', line: 1 };
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenNode[] = [];
  let elements = 0;
  let root: XmlNode | undefined;
  parser.on('error', () => {
    throw new Refusal('not-xml');
  });
  parser.on('doctype', () => {
    throw new Refusal('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > xmlLimits.elements) throw new Refusal('too-large');
    if (open.length >= xmlLimits.depth) throw new Refusal('too-deep');
    const node: OpenNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (piece: string): void => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, fault: refusal.fault, line: parser.line };
  }
  return root ? { ok: true, root } : { ok: false, fault: 'not-xml', line: 1 };
}
