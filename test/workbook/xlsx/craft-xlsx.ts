import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of an xlsx file as text; what is not given is a plain default with one sheet. */
export interface CraftedWorkbook {
  /** Inner XML of `sheetData`. */
  readonly cells?: string;
  /** XML after `sheetData`, such as `mergeCells`. */
  readonly afterCells?: string;
  readonly sheetXml?: string | Uint8Array;
  readonly sharedStrings?: string;
  /** Inner XML of `sheets`. */
  readonly sheets?: string;
  readonly workbookProperties?: string;
  /** Parts to add or to replace; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Bytes of an xlsx file written by hand, so that a test can say exactly what stands in it. */
export function craftXlsx(workbook: CraftedWorkbook = {}): Uint8Array {
  const sheetXml =
    workbook.sheetXml ??
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${workbook.cells ?? ''}</sheetData>${workbook.afterCells ?? ''}</worksheet>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${documentRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${documentRelations}">${workbook.workbookProperties ?? ''}<sheets>${workbook.sheets ?? '<sheet name="Лист1" sheetId="1" r:id="r1"/>'}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${documentRelations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${documentRelations}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${workbook.sharedStrings ?? ''}</sst>`,
    ...workbook.parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** XML of a row of inline strings. */
export function textRow(row: number, texts: readonly string[]): string {
  return `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`).join('')}</row>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A compound file (xls, or xlsx behind a password) as far as anyone looks: its signature and stream names. */
export function craftCompoundFile(...streamNames: readonly string[]): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = streamNames.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le'));
  return Buffer.concat([signature, Buffer.alloc(504), ...names, Buffer.alloc(512)]);
}
