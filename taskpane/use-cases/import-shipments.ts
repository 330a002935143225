import { columnOf, columnTitle } from '../../src/shipment';
import { fillText, parseIsoMoment, serialFromMoment, type Language, type LocalizedText } from '../../src/values';
import { WorkbookFault, type TableToWrite } from '../../src/workbook';
import type { CellInput } from '../../src/shipment/model';
import type { SheetRequest } from '../services';
import { readConnection } from './connection';
import { faultText } from './connection-faults';
import type { StatusSurroundings } from './status-surroundings';
import { callOf } from './track';
import type { ImportedShipments } from './tracking';

/** Writes the source's shipments to a sheet of their own, under headers the product knows; no other sheet is touched. */
export async function importShipmentsToSheet(
  { workbook, clock, storage, connect }: StatusSurroundings,
  request: Pick<SheetRequest, 'profile' | 'signal'> & { readonly language: Language },
): Promise<ImportedShipments> {
  const { language } = request;
  const connection = readConnection(request.profile, storage);
  const found = connection && (await connect(connection));
  if (!found?.connector.listShipments) return { rows: 0, problems: [{ text: faultText('not-configured') }] };
  const answer = await found.connector.listShipments(callOf(request.signal));
  if (!answer.ok) return { rows: 0, problems: [{ text: faultText(answer.fault, found.adapter) }] };
  if (request.signal.aborted) throw new WorkbookFault('cancelled');
  const { columns, rows } = answer.value;
  const problems = answer.value.problems.map(({ path }) => ({ text: texts.unreadable, data: { path } }));
  if (rows.length === 0) return { rows: 0, problems: [...problems, { text: texts.nothing }] };

  const [date = '', time = ''] = clock.now().split('T');
  const sheet = fillText(texts.sheet, language, { moment: `${date.slice(8)}.${date.slice(5, 7)} ${time.replace(':', '-')}`.trim() });
  const table: TableToWrite = {
    sheet,
    title: [],
    columns: columns.map((id) => {
      const { type, width } = columnOf(id);
      const format = type === 'date' ? 'dd.mm.yyyy' : type === 'moment' ? 'dd.mm.yyyy hh:mm' : isNumber(type) ? undefined : '@';
      return { header: columnTitle(id)[language], width, ...(format ? { format } : {}) };
    }),
    rows: rows.map((row) => columns.map((id) => cellOf(row[id], columnOf(id).type))),
  };
  await workbook.writeTable(table, { ifExists: 'refuse' });
  return { sheet, rows: rows.length, problems };
}

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

function isNumber(type: string): boolean {
  return numbers.has(type);
}

function cellOf(value: string | number | undefined, type: string): CellInput {
  if (value === undefined) return null;
  const moment = (type === 'date' || type === 'moment') && typeof value === 'string' ? parseIsoMoment(value) : undefined;
  if (moment) return serialFromMoment(moment);
  return isNumber(type) ? value : String(value);
}

const texts = {
  sheet: { ru: 'Перевозки {moment}', en: 'Shipments {moment}' },
  nothing: { ru: 'Источник не нашёл перевозок по условию из файла соответствия.', en: 'The source found no shipments that fit the condition of the mapping file.' },
  unreadable: { ru: 'Не прочитано и пропущено: {path}', en: 'Not readable and left out: {path}' },
} as const satisfies Record<string, LocalizedText>;
