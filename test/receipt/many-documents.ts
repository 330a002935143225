import ExcelJS from 'exceljs';
import { columnTitle, type ColumnId } from '../../src/shipment';
import { dateFromParts, serialFromMoment } from '../../src/values';
import { doppLikePdf, fontNames, layouts, orders, platings, spellings, type DoppLike, type DoppLikeShape } from './dopp-like-pdf';

/** Numbers that are the same on every run (Lehmer). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Documents that differ in everything, as the cabinet might give them for as many trucks. */
export function manyDocuments(count: number): readonly DoppLike[] {
  return Array.from({ length: count }, (_, index) => {
    const [truckPlate, trailerPlate] = (
      [
        [`К${pad(100 + index, 3)}АА77`, `ЕК${pad(1000 + index, 4)}77`],
        [`${pad(100 + index, 3)}ABE13`, `${pad(index % 100, 2)}C${index < 100 ? 'DA' : 'DB'}13`],
        [`AE ${pad(4000 + index, 4)}-5`, `A ${pad(2000 + index, 4)} B-5`],
      ] as const
    )[index % 3] ?? ['', ''];
    return {
      doppNumber: `77${pad(260000 + index, 6)}`,
      doppDate: `${pad(1 + (index % 27), 2)}.11.2026`,
      status: 'Обеспечен',
      inn: '7701000121',
      truckPlate,
      trailerPlate,
      specifications: [{ number: `С-${index}/26`, date: '20.11.2026' }, ...(index % 4 === 0 ? [{ number: `${5000 + index}`, date: '21.11.2026' }] : [])],
      plannedImport: `${pad(1 + (index % 27), 2)}.12.2026`,
      qr: `https://example.test/dopp?id=${pad(index * 7919, 12)}`,
    };
  });
}

/** How document number `index` is printed: every layout, order, spelling and font in turn. */
export function shapeOf(index: number): DoppLikeShape {
  return {
    layout: layouts[index % layouts.length] ?? 'beside',
    order: orders[Math.floor(index / 2) % orders.length] ?? 'as-read',
    spelling: spellings[Math.floor(index / 3) % spellings.length] ?? 'spaced',
    plating: platings[Math.floor(index / 5) % platings.length] ?? 'apart',
    font: fontNames[Math.floor(index / 7) % fontNames.length] ?? 'DejaVuSans',
    size: 8 + (index % 4),
    code: 70 + (index % 5) * 15,
    rasterised: index % 12 === 11,
    ...(index % 24 === 23 ? { tilt: (index % 7) - 3 } : {}),
  };
}

/** A page that is a picture: nothing but its code can be read. */
export function photoOf(document: DoppLike): Promise<Uint8Array> {
  return doppLikePdf(document, { ...shapeOf(0), rasterised: true }, numbers(1));
}

export const brokenPdf: Uint8Array = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<');

/** A PDF that opens with a password only: its check value fits none that can be guessed. */
export const encryptedPdf: Uint8Array = new TextEncoder().encode(
  [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj',
    `4 0 obj << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> endobj`,
    `trailer << /Root 1 0 R /Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>] >>`,
    '%%EOF',
  ].join('\n'),
);

const planColumns: readonly ColumnId[] = [
  'shipment', 'importDate', 'importerInn', 'specificationNumber', 'truckPlate', 'trailerPlate', 'hsCode', 'goodsName', 'doppNumber', 'doppDate', 'doppStatus', 'qr',
];

/** A workbook with a row for each document and nothing of the cabinet in it yet. */
export async function planOf(documents: readonly DoppLike[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Отгрузки');
  sheet.addRow(planColumns.map((id) => columnTitle(id).ru));
  documents.forEach((document, index) => {
    const [day = 1, month = 1, year = 2026] = document.plannedImport.split('.').map(Number);
    const date = dateFromParts(year, month, day);
    const row = sheet.addRow([
      `SH-${pad(index, 4)}`, date ? serialFromMoment(date) : null, document.inn, document.specifications[0]?.number, document.truckPlate, document.trailerPlate, '0702000000', 'Томаты',
    ]);
    row.getCell(2).numFmt = 'dd.mm.yyyy';
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
