import { CellError, type CellInput } from '../../src/shipment/model';
import { runBatch } from './batch';
import { HostError, itemNotFound } from './host-error';
import type { Calculate, Counters, HostState, ModelChange } from './host-state';
import { writeEntries } from './model/cells';
import { addressOf, readAddress } from './model/rectangle';
import type { Culture } from './model/typed-value';
import type { WorkbookModel } from './model/workbook-model';
import { findSheet } from './objects/worksheet';
import {
  actionType,
  eventMessageCategory,
  eventType,
  workbookTarget,
  type ClientLibrary,
  type EventEntry,
  type RequestBody,
  type RequestExecutor,
  type RequestMessage,
  type ResponseBody,
  type ResponseMessage,
} from './protocol';

/** Bytes of one request or response, as on the web. */
export const payloadLimit = 5 * 1024 * 1024;

/** Troubles a test can cause. All are off at first. */
export interface Faults {
  /** Bytes of one request or response; lower it to meet the limit early. */
  payloadLimit: number;
  /** The person is typing in a cell: every request is refused. */
  cellEditMode: boolean;
  /** The workbook is gone: closed, or the session has ended. */
  workbookLost: boolean;
  /** Milliseconds every round trip takes. */
  syncDelay: number;
  /** Error codes the next requests end with, one each, without doing anything. */
  nextErrors: string[];
}

export interface HostOptions {
  /** How entries are read and numbers shown; Russian when not given. */
  readonly culture?: Culture;
  /** Value of a formula an add-in or a person writes; `#NAME?` without it. */
  readonly calculate?: Calculate;
}

export interface ExcelHost {
  /** Puts this workbook behind the client library that lives in `global`. */
  install(global: ClientLibrary): void;
  readonly model: WorkbookModel;
  readonly counters: Counters;
  readonly faults: Faults;
  resetCounters(): void;
  /** Calls back after each change of the model; the answer stops it. */
  onModelChange(listener: (change: ModelChange) => void): () => void;
  /** Types a value into a cell as a person does: texts are read as entries, events are sent. */
  userEdit(sheet: string, cell: string, value: CellInput): void;
  /** Selects cells as a person does. */
  userSelect(sheet: string, address: string): void;
}

const noCounts = (): Counters => ({
  syncs: 0,
  cleanups: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  cellsRead: 0,
  cellsWritten: 0,
});

/** An Excel in memory for the given workbook. */
export function createExcelHost(model: WorkbookModel, options: HostOptions = {}): ExcelHost {
  const counters = noCounts();
  const faults: Faults = { payloadLimit, cellEditMode: false, workbookLost: false, syncDelay: 0, nextErrors: [] };
  const listeners = new Set<(change: ModelChange) => void>();
  let send: (entry: EventEntry) => void = () => undefined;

  const state: HostState = {
    model,
    culture: options.culture ?? 'ru-RU',
    calculate: options.calculate ?? (() => new CellError('#NAME?')),
    counters,
    references: new Map(),
    changed(change) {
      for (const entry of eventsOf(model, change)) send(entry);
      for (const listener of listeners) listener(change);
    },
  };

  const executor: RequestExecutor = {
    async executeAsync(_customData, _flags, message) {
      if (faults.syncDelay > 0) await new Promise((resolve) => setTimeout(resolve, faults.syncDelay));
      return answer(state, faults, message);
    },
  };

  return {
    model,
    counters,
    faults,
    install(global) {
      const { OfficeExtension } = global;
      const session = sessionFor(global, executor);
      OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
      OfficeExtension.SessionBase._overrideSession = session;
      // Events come after the request that caused them, as in Excel, and none of a workbook that was put aside.
      send = (entry) =>
        void setTimeout(() => {
          if (OfficeExtension.SessionBase._overrideSession !== session) return;
          OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
        }, 0);
    },
    resetCounters: () => void Object.assign(counters, noCounts()),
    onModelChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    userEdit(sheetName, cell, value) {
      const sheet = findSheet(model, sheetName);
      const area = readAddress(cell);
      if (!sheet || !area) throw itemNotFound(`${sheetName}!${cell}`);
      const typed = value === null ? '' : value instanceof CellError ? value.code : value;
      writeEntries(state, sheet, area, typed, 'user');
    },
    userSelect(sheetName, address) {
      const sheet = findSheet(model, sheetName);
      const area = readAddress(address);
      if (!sheet || !area) throw itemNotFound(`${sheetName}!${address}`);
      model.activeSheetId = sheet.id;
      model.selection = [area];
      state.changed({ kind: 'selection', sheetId: sheet.id, areas: [area], by: 'user' });
    },
  };
}

/** The session the library asks for a request executor and for its events. */
function sessionFor(global: ClientLibrary, executor: RequestExecutor): object {
  const { OfficeExtension } = global;
  class HostSession extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }> {
      return Promise.resolve({ url: 'https://excel-host.invalid/workbook', headers: {} });
    }
    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
    getEventRegistration(controlId: string): object {
      return OfficeExtension.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  return new HostSession();
}

/** Carries a request over the border as text, as the network does, so that nothing is shared with the add-in. */
function answer(state: HostState, faults: Faults, message: RequestMessage): ResponseMessage {
  const { counters } = state;
  const requestText = JSON.stringify(message.Body);
  const requestBytes = byteLength(requestText);
  const request = JSON.parse(requestText) as RequestBody;
  if (isCleanup(request)) counters.cleanups += 1;
  else counters.syncs += 1;
  counters.actions += request.Actions.length;
  counters.requestBytes += requestBytes;
  counters.largestRequest = Math.max(counters.largestRequest, requestBytes);

  const next = faults.nextErrors.shift();
  if (next) return refusal(next, 400);
  if (faults.workbookLost) return refusal('InvalidOrTimedOutSession', 404);
  if (faults.cellEditMode) return refusal('InvalidOperationInCellEditMode', 400);
  if (requestBytes > faults.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded', 413);

  let body: ResponseBody;
  try {
    body = runBatch(state, request);
  } catch (error) {
    return refusal(error instanceof HostError ? error.code : 'GeneralException', 500);
  }
  const responseText = JSON.stringify(body);
  const responseBytes = byteLength(responseText);
  counters.responseBytes += responseBytes;
  counters.largestResponse = Math.max(counters.largestResponse, responseBytes);
  if (responseBytes > faults.payloadLimit) return refusal('ResponsePayloadSizeLimitExceeded', 413);
  const answered = JSON.parse(responseText) as ResponseBody;
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: answered };
}

function refusal(code: string, status: number): ResponseMessage {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: `The host refused: ${code}.`, Headers: {}, Body: null };
}

/** After a run the library lets go of the ranges it kept: a round trip no code of the add-in asked for. */
function isCleanup({ Actions }: RequestBody): boolean {
  const work = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return work.length > 0 && work.every(({ Name }) => Name === '_RemoveReference');
}

/** Length in UTF-8, without building the bytes. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x800 || surrogate ? 1 : 2;
  }
  return bytes;
}

function eventsOf(model: WorkbookModel, change: ModelChange): readonly EventEntry[] {
  if (!model.sheets.some((sheet) => sheet.id === change.sheetId)) return [];
  const address = change.areas.map(addressOf).join(',');
  const shared = { messageCategory: eventMessageCategory };
  if (change.kind === 'values') {
    const message = JSON.stringify({
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: change.by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: change.sheetId,
      address,
    });
    return [workbookTarget, change.sheetId].map((targetId) => ({
      ...shared,
      messageType: eventType.dataChanged,
      targetId,
      message,
    }));
  }
  if (change.kind !== 'selection') return [];
  const message = JSON.stringify({ worksheetId: change.sheetId, address });
  return [
    { ...shared, messageType: eventType.workbookSelectionChanged, targetId: '', message },
    { ...shared, messageType: eventType.selectionChanged, targetId: workbookTarget, message },
    { ...shared, messageType: eventType.selectionChanged, targetId: change.sheetId, message },
  ];
}
