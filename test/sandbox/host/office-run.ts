import { createExcelHost, createModel, type ExcelHost, type HostOptions, type SheetDescription } from '../../../sandbox/host';
import { loadClientLibrary } from '../../../sandbox/host/load-client-library';

/** A host for these sheets, put behind the client library, whose objects become globals as in a task pane. */
export function openWorkbook(
  sheets: readonly SheetDescription[],
  options: HostOptions & { readonly date1904?: boolean } = {},
): ExcelHost {
  const library = loadClientLibrary();
  const host = createExcelHost(createModel(sheets, { date1904: options.date1904 ?? false }), options);
  host.install(library);
  Object.assign(globalThis, { Excel: library.Excel, OfficeExtension: library.OfficeExtension });
  return host;
}

/** The code of the error a promise rejects with. */
export async function errorCode(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
}
