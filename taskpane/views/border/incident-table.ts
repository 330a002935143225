import { differenceText, type IncidentRecord } from '../../../src/handover';
import { momentText, serialFromMoment, type Language } from '../../../src/values';
import type { TableToWrite } from '../../../src/workbook/port';
import type { Translate } from '../../texts';

/** The log as a table for a sheet of its own, the latest first. */
export function incidentTable(records: readonly IncidentRecord[], language: Language, t: Translate): TableToWrite {
  const text = (header: string, width: number): TableToWrite['columns'][number] => ({ header, width, format: '@' });
  const moment = (header: string): TableToWrite['columns'][number] => ({ header, width: 17, format: 'dd.mm.yyyy hh:mm' });
  return {
    sheet: t('border.logSheet'),
    title: [t('border.logTitle')],
    columns: [
      moment(t('border.colWhen')),
      text(t('border.colShipment'), 16),
      text(t('border.colTruck'), 22),
      text(t('border.colDopp'), 16),
      text(t('border.colStatus'), 16),
      text(t('border.colQr'), 10),
      text(t('border.colHanded'), 17),
      text(t('border.colWhat'), 50),
      text(t('border.colDifferences'), 50),
      text(t('border.colRemark'), 40),
    ],
    rows: records.map((record) => [
      serialFromMoment(record.at),
      record.key,
      [record.truckPlate, record.trailerPlate].filter((plate) => plate !== undefined).join(' / '),
      record.doppNumber ?? null,
      record.status ?? null,
      t(record.qrPresent ? 'border.yes' : 'border.no'),
      record.handedOver === undefined ? null : momentText(record.handedOver, language),
      record.what,
      record.differences.map((difference) => differenceText(difference, language)).join('; '),
      record.remark,
    ]),
  };
}
