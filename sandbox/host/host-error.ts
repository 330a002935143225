/** An error Excel answers with: `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${what} is protected.`, 403);

export const notSupported = (what: string): HostError =>
  new HostError('ApiNotFound', `${what} is not offered by this host.`, 404);

export const rangeTooLarge = (cells: number): HostError =>
  new HostError('RangeExceedsLimit', `The range has ${cells} cells, more than one request may read or write.`);
