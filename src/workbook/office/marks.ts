import type { CellMark } from '../port';
import { addressChunks, joinCells } from './address';
import { inExcel } from './faults';
import { WorkbookFault } from '../port';

type Severity = CellMark['severity'];

/** Strongest first: a cell marked twice shows the stronger. */
const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface MarkStyle {
  readonly fill: string;
  /** A second sign beside the colour, for those who do not see it. */
  readonly font?: 'bold' | 'italic';
}

const styles: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: '#FFB3B3', font: 'bold' },
  warning: { fill: '#FFE699' },
  info: { fill: '#BDD7EE', font: 'italic' },
};

/**
 * The rule of every mark: true in any cell, since N of a text is zero, and telling a mark from the user's own
 * formats, also after a restart, in another workbook, or on copied cells.
 */
const markRule = '=N("SPOT")=0';

/** Longest address of range areas is 8,192 characters. */
const addressLimit = 8_000;

/** Replaces the marks of a sheet. A mark is a conditional format: the cells' own formats are not touched. */
export function mark(sheetName: string, marks: readonly CellMark[]): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const earlier = loadFormats(sheet);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault('no-such-sheet', { sheet: sheetName });
    deleteMarks(earlier);
    for (const { severity, cells } of bySeverity(marks)) {
      for (const address of addressChunks(joinCells(cells), addressLimit)) addMark(sheet, address, styles[severity]);
    }
    await context.sync();
  }, sheetName);
}

/** Removes our marks, and nothing else, from one sheet or from all. */
export function clearMarks(sheetName?: string): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (sheetName === undefined) {
      worksheets.load({ id: true });
      await context.sync();
    }
    const sheets = sheetName === undefined ? worksheets.items : [worksheets.getItemOrNullObject(sheetName)];
    const formats = sheets.map(loadFormats);
    await context.sync();
    for (const one of formats) deleteMarks(one);
    await context.sync();
  }, sheetName);
}

function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

function deleteMarks(formats: Excel.ConditionalFormatCollection): void {
  if (formats.isNullObject) return;
  for (const format of formats.items) {
    if (format.type === Excel.ConditionalFormatType.custom && isMarkRule(format.customOrNullObject.rule.formula)) {
      format.delete();
    }
  }
}

/** Excel may give a formula back with other spaces or case than it was given. */
function isMarkRule(formula: string): boolean {
  return formula.replaceAll(' ', '').toUpperCase() === markRule;
}

function addMark(sheet: Excel.Worksheet, address: string, { fill, font }: MarkStyle): void {
  const format = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = markRule;
  format.custom.format.fill.color = fill;
  if (font === 'bold') format.custom.format.font.bold = true;
  if (font === 'italic') format.custom.format.font.italic = true;
}

function bySeverity(marks: readonly CellMark[]): readonly { severity: Severity; cells: readonly string[] }[] {
  const strongest = new Map<string, Severity>();
  for (const { cell, severity } of marks) {
    const known = strongest.get(cell);
    if (!known || severities.indexOf(severity) < severities.indexOf(known)) strongest.set(cell, severity);
  }
  return severities.map((severity) => ({
    severity,
    cells: [...strongest].filter(([, found]) => found === severity).map(([cell]) => cell),
  }));
}
