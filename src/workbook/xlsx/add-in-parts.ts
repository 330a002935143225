import { strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, partText, tagsOf } from './xml-tags';

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
  const relationsThere = partText(parts[packageRelations]);
  const added = relations.map((tag, index) => {
    let id = `addIn${index + 1}`;
    while (relationsThere.includes(`"${id}"`)) id += '_';
    return tag.replace(/\sId="[^"]*"/, ` Id="${id}"`);
  });
  parts[packageRelations] = withInside(relationsThere, 'Relationships', added);
  const typesThere = partText(parts[contentTypes]);
  const overrides = tagsOf(before[contentTypes], 'Override').filter(
    (tag) => attribute(tag, 'PartName').startsWith(`/${folder}`) && !typesThere.includes(`"${attribute(tag, 'PartName')}"`),
  );
  parts[contentTypes] = withInside(typesThere, 'Types', overrides);
  return zipSync(parts);
}

/** Tags as they were typed, each closed in itself and without a prefix, put before the end of the root. */
function withInside(xml: string, root: string, tags: readonly string[]): ReturnType<typeof strToU8> {
  const closed = tags.map((tag) => tag.replace(/^<\w+:/, '<').replace(/\s*\/?>$/, '/>')).join('');
  return strToU8(xml.replace(`</${root}>`, () => `${closed}</${root}>`));
}
