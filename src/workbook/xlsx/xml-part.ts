import { SaxesParser } from 'saxes';
import { damaged, megabytes, tooLarge } from './faults';

/** What a reader of an XML part does with its pieces. Names of elements come without their namespace prefix. */
export interface XmlReader {
  /** Attributes have their names as written; those of workbooks have no prefix but `r:id`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Character data, entities resolved; may come in several pieces. */
  text?(text: string): void;
  close(name: string): void;
}

/** An XML part being read, chunk by chunk. Both methods throw `WorkbookFault`. */
export interface XmlPart {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** A cell holds 32,767 characters; nothing in a workbook needs a longer piece. */
const longestPiece = 4 * 1024 * 1024;
const deepest = 256;
const knownEncoding = /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i;

/**
 * Reads a part in UTF-8 or UTF-16 by saxes, under limits saxes has not: depth, and characters without a
 * tag or a text. A document type is refused whole: it is the door of every entity attack and no workbook
 * has one.
 */
export function readXmlPart(reader: XmlReader): XmlPart {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let decoder: TextDecoder | undefined;
  let depth = 0;
  let sinceEvent = 0;

  parser.on('error', (error) => {
    throw damaged('xml', error);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !knownEncoding.test(encoding)) throw damaged('xml', `encoding ${encoding}`);
  });
  parser.on('doctype', () => {
    throw damaged('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    depth++;
    if (depth > deepest) throw damaged('xml', 'nested too deep');
    reader.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth--;
    reader.close(localName(name));
  });
  if (reader.text) {
    const text = reader.text.bind(reader);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const decode = (chunk?: Uint8Array): string => {
    // No text in UTF-8 begins with a byte of UTF-16's marks; the decoder takes the mark away.
    decoder ??= new TextDecoder(chunk?.[0] === 0xff ? 'utf-16le' : chunk?.[0] === 0xfe ? 'utf-16be' : 'utf-8', { fatal: true });
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (error) {
      throw damaged('xml', error);
    }
  };

  return {
    push(chunk) {
      if (chunk.length === 0) return;
      sinceEvent += chunk.length;
      parser.write(decode(chunk));
      if (sinceEvent > longestPiece) throw tooLarge('piece', megabytes(longestPiece));
    },
    end() {
      parser.write(decode()).close();
    },
  };
}

function localName(name: string): string {
  // Nearly all names of a sheet, too short for a prefix.
  if (name.length < 3) return name;
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

/**
 * The text as a string of its own. What saxes hands out may be a view into the chunk it was cut from and
 * would keep all of the chunk in memory.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
