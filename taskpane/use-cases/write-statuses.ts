import type { ItemFault, StatusRecord } from '../../src/connector';
import { readShipments } from '../../src/shipment';
import type { LocalizedText } from '../../src/values';
import type { SheetRequest } from '../services';
import { readConnection } from './connection';
import { faultText } from './connection-faults';
import type { StatusSurroundings } from './status-surroundings';
import { callOf } from './track';
import type { WrittenStatuses } from './tracking';

/** Tells the source what the status columns say of every consignment that has a number or a status. */
export async function writeStatusesToSource({ workbook, storage, connect }: StatusSurroundings, request: SheetRequest): Promise<WrittenStatuses> {
  const connection = readConnection(request.profile, storage);
  const found = connection && (await connect(connection));
  if (!found?.connector.writeStatuses) return { written: 0, missed: [], fault: faultText('not-configured') };
  const sheet = readShipments(await workbook.readSheet(request.sheet, { signal: request.signal, onProgress: request.onProgress }));
  const records = sheet.consignments.flatMap(({ shipment, values }): StatusRecord[] => {
    const { doppNumber, doppDate, doppStatus, qr, handedOver, acknowledged, crossedAt, incident } = values;
    if (shipment === undefined || (doppNumber === undefined && doppStatus === undefined)) return [];
    const told = { doppNumber, doppDate, status: doppStatus, qr, handedOver, acknowledged, crossedAt, incident };
    return [{ shipment, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) }];
  });
  if (records.length === 0) return { written: 0, missed: [] };
  const answer = await found.connector.writeStatuses(records, callOf(request.signal));
  if (!answer.ok) return { written: 0, missed: [], fault: faultText(answer.fault, found.adapter) };
  return {
    written: answer.value.filter(({ ok }) => ok).length,
    missed: answer.value.flatMap((item) => (item.ok ? [] : [{ key: item.key, why: reasons[item.fault] }])),
  };
}

const other: LocalizedText = { ru: 'источник не принял запись', en: 'the source did not take it' };
const reasons: Readonly<Record<ItemFault, LocalizedText>> = {
  'not-found': { ru: 'в источнике нет такой перевозки', en: 'the source has no such shipment' },
  unreadable: { ru: 'запись в источнике не читается', en: 'the source’s record cannot be read' },
  conflict: other,
  invalid: other,
  'not-allowed': other,
  failed: other,
};
