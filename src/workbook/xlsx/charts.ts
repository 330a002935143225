import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../shipment';
import type { CellInput } from '../../shipment/model';
import type { TableToWrite } from '../port';
import type { TableChart } from './write-tables';

/** A chart with its place in the workbook. Rows of the sheet count from 1. */
export interface PlacedChart extends TableChart {
  /** The number in `xl/worksheets/sheet<n>.xml`. */
  readonly sheetNumber: number;
  readonly sheetName: string;
  /** Row of the first name. */
  readonly firstRow: number;
  /** Column the chart begins in, from 0. */
  readonly atColumn: number;
  readonly table: TableToWrite;
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Rows of the sheet one chart takes, with the space below it. */
const chartHeight = 20;

/**
 * Adds bar charts to a workbook that exceljs wrote; exceljs itself has no charts. Parts of the package as in
 * ECMA-376: the chart, a drawing per sheet that holds it, their relationships and content types.
 */
export function addCharts(bytes: Uint8Array, charts: readonly PlacedChart[]): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const put = (path: string, content: string): void => void (parts[path] = strToU8(content));
  const types: string[] = [];
  const sheets = new Map<number, PlacedChart[]>();
  for (const chart of charts) sheets.set(chart.sheetNumber, [...(sheets.get(chart.sheetNumber) ?? []), chart]);
  let chartNumber = 0;
  let drawingNumber = 0;
  for (const [sheetNumber, own] of sheets) {
    const sheetPath = `xl/worksheets/sheet${sheetNumber}.xml`;
    const sheet = text(sheetPath);
    if (sheet === '') continue;
    drawingNumber += 1;
    const relations: string[] = [];
    const anchors = own.map((chart, index) => {
      chartNumber += 1;
      put(`xl/charts/chart${chartNumber}.xml`, chartXml(chart));
      types.push(override(`/xl/charts/chart${chartNumber}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'));
      relations.push(relation(`rId${index + 1}`, `${officeRelations}/chart`, `../charts/chart${chartNumber}.xml`));
      return anchorXml(chart, index);
    });
    put(
      `xl/drawings/drawing${drawingNumber}.xml`,
      `${head}<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}">${anchors.join('')}</xdr:wsDr>`,
    );
    put(`xl/drawings/_rels/drawing${drawingNumber}.xml.rels`, relationships(relations));
    types.push(override(`/xl/drawings/drawing${drawingNumber}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'));
    const relationsPath = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
    const link = relation('rIdChart', `${officeRelations}/drawing`, `../drawings/drawing${drawingNumber}.xml`);
    const known = text(relationsPath);
    put(relationsPath, known === '' ? relationships([link]) : known.replace('</Relationships>', `${link}</Relationships>`));
    put(sheetPath, withDrawing(sheet));
  }
  put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', `${types.join('')}</Types>`));
  return zipSync(parts);
}

/** `drawing` stands after the page setup and before legacy drawings and table parts (CT_Worksheet). */
function withDrawing(sheet: string): string {
  const element = `<drawing xmlns:r="${officeRelations}" r:id="rIdChart"/>`;
  const later = /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b/.exec(sheet);
  const at = later ? later.index : sheet.lastIndexOf('</worksheet>');
  return sheet.slice(0, at) + element + sheet.slice(at);
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `${head}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`;
}

function anchorXml(chart: PlacedChart, index: number): string {
  const top = index * chartHeight;
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const title = escaped(chart.title);
  return [
    '<xdr:twoCellAnchor>',
    corner('from', chart.atColumn, top),
    corner('to', chart.atColumn + 10, top + chartHeight - 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${title}" descr="${title}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartSpace}">`,
    `<c:chart xmlns:c="${chartSpace}" xmlns:r="${officeRelations}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function chartXml(chart: PlacedChart): string {
  const { title, series, names } = chart;
  return [
    `${head}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${main}" xmlns:r="${officeRelations}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx>${richText(title)}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`,
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...series.map(({ column, name }, index) =>
      [
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:invertIfNegative val="0"/>`,
        `<c:cat>${textData(chart, names)}</c:cat><c:val>${numberData(chart, column)}</c:val></c:ser>`,
      ].join(''),
    ),
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    // The first row of the table stands at the top.
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>',
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    '<c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>',
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    '<c:axPos val="b"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/>',
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>',
    '</c:plotArea>',
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function richText(text: string): string {
  return `<c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich>`;
}

function reference({ sheetName, firstRow, count }: PlacedChart, column: number): string {
  const letters = columnLetters(column + 1);
  return escaped(`'${sheetName.replaceAll("'", "''")}'!$${letters}$${firstRow}:$${letters}$${firstRow + count - 1}`);
}

function cells({ table, first, count }: PlacedChart, column: number): CellInput[] {
  return Array.from({ length: count }, (_, index) => table.rows[first + index]?.[column] ?? null);
}

function textData(chart: PlacedChart, column: number): string {
  const points = cells(chart, column).map((value, index) => `<c:pt idx="${index}"><c:v>${escaped(String(value ?? ''))}</c:v></c:pt>`);
  return `<c:strRef><c:f>${reference(chart, column)}</c:f><c:strCache><c:ptCount val="${chart.count}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numberData(chart: PlacedChart, column: number): string {
  const points = cells(chart, column).flatMap((value, index) =>
    typeof value === 'number' ? [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  return `<c:numRef><c:f>${reference(chart, column)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${chart.count}"/>${points.join('')}</c:numCache></c:numRef>`;
}

const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escaped(text: string): string {
  return text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
