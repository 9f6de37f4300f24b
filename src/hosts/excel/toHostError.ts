import { HostError, type HostErrorCode } from '../hostError';

/** What Excel's own error codes mean to people; a code that is not here is `unexpected`. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'workbook-read-only',
  ItemNotFound: 'workbook-changed',
  ItemAlreadyExists: 'workbook-changed',
  InvalidReference: 'workbook-changed',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  RequestAborted: 'connection-lost',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/**
 * A failure as a sentence. Only Excel's code and the name of the call go into it, never what a cell holds; the failure
 * itself is kept as the cause.
 */
export function toHostError(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  if (!isOfficeError(cause)) return new HostError('unexpected', cause instanceof Error ? cause.name : '', { cause });
  const code = codes[cause.code] ?? 'unexpected';
  const place = cause.debugInfo?.errorLocation ?? '';
  if (code === 'unsupported') return new HostError(code, place, { cause });
  if (code === 'unexpected')
    return new HostError(code, place === '' ? cause.code : `${place}, ${cause.code}`, { cause });
  return new HostError(code, '', { cause });
}

/** Whether Excel itself says what failed: then it tells how far it came. */
export function isAnswered(cause: unknown): cause is OfficeExtension.Error {
  return isOfficeError(cause) && toHostError(cause).code !== 'connection-lost';
}

/** Whether a failure is Excel's own, with one of the codes when any are given. */
export function isOfficeError(cause: unknown, ...wanted: readonly string[]): cause is OfficeExtension.Error {
  return cause instanceof OfficeExtension.Error && (wanted.length === 0 || wanted.includes(cause.code));
}
