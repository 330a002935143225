import { readConnection } from './connection';
import { importShipmentsToSheet } from './import-shipments';
import { forgetItem } from './outbox-view';
import { placeQrPictures } from './qr-pictures';
import { addStatusColumns } from './status-columns';
import type { StatusSurroundings } from './status-surroundings';
import { prepareSubmissions, submitPrepared } from './submit';
import { pollForPane } from './track';
import type { StatusUseCases } from './tracking';
import { writeStatusesToSource } from './write-statuses';

/** Following statuses, over a workbook and the source of the settings. */
export function createStatusUseCases(around: StatusSurroundings): StatusUseCases {
  return {
    poll: (request) => pollForPane(around, request),
    prepareSubmission: (request) => prepareSubmissions(around, request),
    submit: (request, ready) => submitPrepared(around, request, ready),
    forget: ({ profile }, id) => {
      const connection = readConnection(profile, around.storage);
      if (connection) forgetItem(around.storage, connection, id);
      return Promise.resolve();
    },
    placePictures: (request) => placeQrPictures(around, request),
    importShipments: (request) => importShipmentsToSheet(around, request),
    writeStatuses: (request) => writeStatusesToSource(around, request),
    addColumns: ({ sheet, language }) => addStatusColumns(around.workbook, sheet, language),
  };
}
