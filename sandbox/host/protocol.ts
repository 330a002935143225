/**
 * The messages Microsoft's client library exchanges with Excel, as far as this host understands them.
 * Names and numbers are the library's own (excel-web-16.00.debug.js, version 1.1.110).
 */
export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Per argument the id of the object path it stands for, 0 for a plain value, an array for an array of these. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: RequestBody;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

export interface RequestExecutor {
  executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** Category of messages that carry events of the workbook. */
export const eventMessageCategory = 65536;

/** `messageType` of the events this host sends. */
export const eventType = { workbookSelectionChanged: 2, dataChanged: 10, selectionChanged: 14 } as const;

/** Target of events that are listened to for the whole workbook. */
export const workbookTarget = 'Workbook';

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** The seam of the client library: what `install` needs of the global object the library made. */
export interface ClientLibrary {
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession?: object };
    readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
  };
}
