import type { IncidentReport } from '../incident-record';
import { openDocument } from './document';
import type { CardFonts } from './fonts';
import { Column, drawItems, grey, nameWidthOf, pointsPerMillimetre, type Item } from './layout';
import { drawCode } from './qr-code';

const page = { width: 210 * pointsPerMillimetre, height: 297 * pointsPerMillimetre };
const margin = 20 * pointsPerMillimetre;

/** The report to the client on A4 pages, with selectable text and embedded fonts. */
export async function reportPdf(report: IncidentReport, fonts: CardFonts): Promise<Uint8Array> {
  const { pdf, faces } = await openDocument(fonts, { title: report.title, language: report.language });
  const column = new Column(margin, page.width - 2 * margin, margin);
  column.write(report.title, faces.bold, 16);
  column.space(10);
  const nameWidth = nameWidthOf(report.rows.map(({ name }) => name), faces, 11, column.width);
  for (const { name, value } of report.rows) {
    column.row(name, value, { faces, size: 11, nameWidth });
    column.space(2);
  }
  for (const { heading, lines } of report.parts) {
    column.space(12);
    column.write(heading, faces.bold, 12);
    column.space(2);
    for (const line of lines) column.write(`— ${line}`, faces.regular, 11);
  }
  if (report.foot !== '') {
    column.space(20);
    column.write(report.foot, faces.regular, 9, grey);
  }
  for (const items of pagesOf(column.items)) drawItems(pdf.addPage([page.width, page.height]), items, drawCode);
  return pdf.save();
}

/** What does not fit on a page goes on at the top of the next. */
function pagesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const room = page.height - 2 * margin;
  const pages: Item[][] = [];
  for (const item of items) {
    const index = Math.max(0, Math.ceil((item.top - margin - room) / room));
    (pages[index] ??= []).push({ ...item, top: item.top - index * room });
  }
  return pages.length === 0 ? [[]] : [...pages].map((one) => one ?? []);
}
