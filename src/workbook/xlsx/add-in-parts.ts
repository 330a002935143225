import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where Excel keeps what add-ins remember in a workbook (MS-OWEXML 2.1): their settings, and which panes are open. */
const folder = 'xl/webextensions/';
const packageRelations = '_rels/.rels';
const contentTypes = '[Content_Types].xml';

/**
 * Puts the parts of add-ins from the workbook as it was read into the one exceljs wrote, which does not know them: what
 * the pane remembers in the workbook (filings, payments, silenced findings) must survive a command that writes cells.
 */
export function keepAddInParts(read: Uint8Array, written: Uint8Array): Uint8Array {
  const before = unzipSync(read, { filter: ({ name }) => name.startsWith(folder) || name === packageRelations || name === contentTypes });
  const own = Object.keys(before).filter((name) => name.startsWith(folder));
  if (own.length === 0) return written;
  const parts = unzipSync(written);
  for (const name of own) parts[name] = before[name] ?? new Uint8Array();
  const relations = tagsOf(before[packageRelations], 'Relationship').filter((tag) => attribute(tag, 'Target').replace(/^\//, '').startsWith(folder));
  const relationsThere = text(parts[packageRelations]);
  const added = relations.map((tag, index) => {
    let id = `addIn${index + 1}`;
    while (relationsThere.includes(`"${id}"`)) id += '_';
    return `<Relationship Id="${id}" Type="${attribute(tag, 'Type')}" Target="${attribute(tag, 'Target')}"/>`;
  });
  parts[packageRelations] = withInside(relationsThere, 'Relationships', added);
  const typesThere = text(parts[contentTypes]);
  const overrides = tagsOf(before[contentTypes], 'Override').filter(
    (tag) => attribute(tag, 'PartName').startsWith(`/${folder}`) && !typesThere.includes(`"${attribute(tag, 'PartName')}"`),
  );
  parts[contentTypes] = withInside(
    typesThere,
    'Types',
    overrides.map((tag) => `<Override PartName="${attribute(tag, 'PartName')}" ContentType="${attribute(tag, 'ContentType')}"/>`),
  );
  return zipSync(parts);
}

function text(bytes: Uint8Array | undefined): string {
  return bytes ? strFromU8(bytes) : '';
}

function tagsOf(bytes: Uint8Array | undefined, name: string): readonly string[] {
  return text(bytes).match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

function withInside(xml: string, root: string, tags: readonly string[]): ReturnType<typeof strToU8> {
  return strToU8(xml.replace(`</${root}>`, `${tags.join('')}</${root}>`));
}
