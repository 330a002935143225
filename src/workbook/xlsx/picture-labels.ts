import { strToU8, unzipSync, zipSync } from 'fflate';
import { relationshipsPart, resolveTarget } from './workbook-parts';
import { attribute, partText, tagsOf } from './xml-tags';

/** What a picture is called and what it shows. */
export interface PictureLabel {
  readonly name: string;
  readonly description: string;
}

/** The labels of the pictures of each sheet, in the order of its drawing. */
export type PictureLabels = ReadonlyMap<string, readonly (PictureLabel | undefined)[]>;

/**
 * Labels of the pictures of a workbook. exceljs keeps pictures and their places, but neither reads nor writes
 * their names and descriptions.
 */
export function readPictureLabels(bytes: Uint8Array): PictureLabels {
  const parts = unzipSync(bytes, { filter: ({ name }) => describesPictures(name) });
  return new Map(
    [...drawingParts(parts)].map(([sheet, part]): [string, readonly PictureLabel[]] => {
      const labels: PictureLabel[] = [];
      eachPicture(partText(parts[part]), (tag) => {
        labels.push({ name: attribute(tag, 'name'), description: attribute(tag, 'descr') });
        return tag;
      });
      return [sheet, labels];
    }),
  );
}

/** Writes the labels into a workbook that exceljs wrote. */
export function labelPictures(bytes: Uint8Array, labels: PictureLabels): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [sheet, part] of drawingParts(parts)) {
    let index = 0;
    const xml = eachPicture(partText(parts[part]), (tag) => {
      const label = labels.get(sheet)?.[index];
      index += 1;
      if (!label) return tag;
      return withAttribute(withAttribute(tag, 'descr', label.description), 'name', label.name);
    });
    parts[part] = strToU8(xml);
  }
  return zipSync(parts);
}

function describesPictures(name: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/|worksheets\/_rels\/|drawings\/[^/]+\.xml$)/.test(name);
}

/** The drawing part of each sheet that has one. */
function drawingParts(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const relations = (part: string): readonly string[] => tagsOf(parts[relationshipsPart(part)], 'Relationship');
  const workbook = 'xl/workbook.xml';
  const sheetParts = new Map(relations(workbook).map((tag) => [attribute(tag, 'Id'), resolveTarget(workbook, attribute(tag, 'Target'))]));
  const found = new Map<string, string>();
  for (const tag of tagsOf(parts[workbook], 'sheet')) {
    const sheetPart = sheetParts.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '');
    if (sheetPart === undefined) continue;
    const drawing = relations(sheetPart).find((relation) => attribute(relation, 'Type').endsWith('/drawing'));
    if (drawing) found.set(attribute(tag, 'name'), resolveTarget(sheetPart, attribute(drawing, 'Target')));
  }
  return found;
}

/** Rewrites the naming tag of each anchored picture; what is no picture, exceljs does not keep. */
function eachPicture(xml: string, rewrite: (tag: string) => string): string {
  return xml.replace(/<xdr:pic\b[^>]*>[\s\S]*?<xdr:cNvPr\b[^>]*>/g, (head) =>
    head.replace(/<xdr:cNvPr\b[^>]*>$/, (tag) => rewrite(tag)),
  );
}

function withAttribute(tag: string, name: string, value: string): string {
  const escaped = value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const bare = tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
  return bare.replace(/^<xdr:cNvPr/, () => `<xdr:cNvPr ${name}="${escaped}"`);
}
