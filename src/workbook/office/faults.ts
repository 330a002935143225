import { WorkbookFault, type FaultCode } from '../port';

const faultCodes: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
};

/** The code of an error Office.js rejects with. */
export function officeErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True when less at a time would pass. */
export function isPayloadError(error: unknown): boolean {
  return faultCodes[officeErrorCode(error) ?? ''] === 'too-large';
}

/** The fault a failure of Office.js means; its own text stays in `detail`. */
export function asFault(error: unknown, sheet?: string): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const code = faultCodes[officeErrorCode(error) ?? ''] ?? 'host-failed';
  return new WorkbookFault(code, sheet === undefined ? {} : { sheet }, error);
}

/** Runs one job in Excel; whatever fails comes out as a fault. */
export async function inExcel<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  sheet?: string,
): Promise<T> {
  try {
    return await Excel.run(job);
  } catch (error) {
    throw asFault(error, sheet);
  }
}
