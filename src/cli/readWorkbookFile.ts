import { readFileSync, statSync } from 'node:fs';
import { HostError } from '../hosts/hostError';

/** The bytes of a workbook file. @throws HostError with the sentence people read. */
export function readWorkbookFile(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new HostError('not-a-workbook', path);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HostError(isMissing ? 'file-missing' : 'file-unreadable', path, { cause: error });
  }
}
