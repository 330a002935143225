import Papa from 'papaparse';

/**
 * A table of the exchange folder: the first line names the fields as in JSON, semicolon or comma between, quotes doubled
 * within quotes (RFC 4180). Empty cells are left out. Undefined without a header.
 */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const { data } = Papa.parse<string[]>(text, { delimiter: firstLine.includes(';') ? ';' : ',' });
  const [header, ...rows] = data;
  if (!header || header.every((name) => name.trim() === '')) return undefined;
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(header.flatMap((name, index) => (row[index]?.trim() ? [[name.trim(), row[index].trim()]] : []))));
}

/** What a spreadsheet would take for a formula; a signed number or a phone is none. */
const formula = /^[=@\t\r]|^[+-](?![\d\s(),.-]*$)/;

/**
 * A table as text for programs and for Excel: byte order mark, semicolons, quotes where they are needed. A text that a
 * spreadsheet would calculate gets an apostrophe before it.
 */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((line) => [...line]);
  return `\uFEFF${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
