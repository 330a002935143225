import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../shipment';
import type { CellInput } from '../../shipment/model';
import type { TableToWrite } from '../port';
import type { TableChart } from './write-tables';

/** A chart with its place in the workbook. Rows of the sheet count from 1. */
export interface PlacedChart extends TableChart {
  /** Name of the sheet its table stands on. */
  readonly dataSheet: string;
  /** Row of the first name. */
  readonly firstRow: number;
  /** Corner of the chart on the sheet of charts, from 0. */
  readonly atColumn: number;
  readonly atRow: number;
  readonly table: TableToWrite;
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Columns and rows of the sheet one chart takes, with the space around it. */
export const chartColumns = 8;
export const chartRows = 17;

/** Colours of the series, the first the month's own: dark enough on white, and apart in grey print. */
const colours = ['0F6CBD', 'A19F9D'];

/**
 * Adds bar charts to one sheet of a workbook that exceljs wrote; exceljs itself has no charts. Parts of the package
 * as in ECMA-376: the charts, a drawing that holds them, their relationships and content types.
 */
export function addCharts(bytes: Uint8Array, sheetNumber: number, charts: readonly PlacedChart[]): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const put = (path: string, content: string): void => void (parts[path] = strToU8(content));
  const types = [override('/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml')];
  const relations: string[] = [];
  const anchors = charts.map((chart, index) => {
    const name = `chart${index + 1}.xml`;
    put(`xl/charts/${name}`, chartXml(chart));
    types.push(override(`/xl/charts/${name}`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'));
    relations.push(relation(`rId${index + 1}`, `${officeRelations}/chart`, `../charts/${name}`));
    return anchorXml(chart, index);
  });
  put('xl/drawings/drawing1.xml', `${head}<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}">${anchors.join('')}</xdr:wsDr>`);
  put('xl/drawings/_rels/drawing1.xml.rels', relationships(relations));
  const relationsPath = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  const link = relation('rIdChart', `${officeRelations}/drawing`, '../drawings/drawing1.xml');
  const known = text(relationsPath);
  put(relationsPath, known === '' ? relationships([link]) : known.replace('</Relationships>', `${link}</Relationships>`));
  const sheetPath = `xl/worksheets/sheet${sheetNumber}.xml`;
  put(sheetPath, withDrawing(text(sheetPath)));
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
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    '<xdr:twoCellAnchor>',
    corner('from', chart.atColumn, chart.atRow),
    corner('to', chart.atColumn + chartColumns - 1, chart.atRow + chartRows - 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escaped(chart.title)}" descr="${escaped(spoken(chart))}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartSpace}">`,
    `<c:chart xmlns:c="${chartSpace}" xmlns:r="${officeRelations}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** What a screen reader says instead of the picture: every name with its values. */
function spoken(chart: PlacedChart): string {
  const columns = chart.series.map(({ column, name }) => ({ name, values: cells(chart, column) }));
  const rows = cells(chart, chart.names).map((name, row) => {
    const values = columns.map((own) => `${columns.length > 1 ? `${own.name} ` : ''}${String(own.values[row] ?? '—')}`);
    return `${String(name ?? '')}: ${values.join(', ')}`;
  });
  return `${chart.title}. ${rows.join('; ')}`;
}

function chartXml(chart: PlacedChart): string {
  const { title, series, names } = chart;
  return [
    `${head}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${main}" xmlns:r="${officeRelations}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx>${richText(title)}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`,
    `<c:plotArea>${plotLayout}<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...series.map(({ column, name }, index) =>
      [
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
        `<c:spPr>${fill(colours[index % colours.length] ?? '')}</c:spPr><c:invertIfNegative val="0"/>${valueLabels(chart.format)}`,
        `<c:cat>${textData(chart, names)}</c:cat><c:val>${numberData(chart, column)}</c:val></c:ser>`,
      ].join(''),
    ),
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    // The first row of the table stands at the top.
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>',
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="low"/>${line(axisColour)}${textSize(900)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>`,
    // The values stand on the bars; an axis would repeat them.
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>',
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>',
    '</c:plotArea>',
    series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textSize(900)}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

const axisColour = '8A8886';

/** Names left of the bars, room for the values right of the longest. Shares of the chart's width and height. */
const plotLayout = [
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
  '<c:x val="0.37"/><c:y val="0.13"/><c:w val="0.44"/><c:h val="0.74"/></c:manualLayout></c:layout>',
].join('');

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function line(colour: string): string {
  return `<c:spPr><a:ln w="9525">${fill(colour)}</a:ln></c:spPr>`;
}

/** Size in hundredths of a point. */
function textSize(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;
}

function valueLabels(format: string): string {
  return [
    `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textSize(900)}`,
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('');
}

function richText(text: string): string {
  return `<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ru-RU" sz="1200" b="1"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich>`;
}

function reference({ dataSheet, firstRow, count }: PlacedChart, column: number): string {
  const letters = columnLetters(column + 1);
  return escaped(`'${dataSheet.replaceAll("'", "''")}'!$${letters}$${firstRow}:$${letters}$${firstRow + count - 1}`);
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
