import { DamagedError } from '../damagedError';

const END_SIGNATURE = 0x06054b50;
const LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const LONGEST_COMMENT = 0xffff;

/** Where the central directory stands; `shift` is what precedes the zip in the file, usually 0 bytes. */
export interface ZipDirectory {
  readonly offset: number;
  readonly count: number;
  readonly shift: number;
}

/** @throws DamagedError when there is none, as in a file whose end is missing. */
export function findDirectory(view: DataView): ZipDirectory {
  const end = findEnd(view);
  const directory = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_SIGNATURE) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 <= locator && view.getUint32(end64, true) === END64_SIGNATURE) {
      directory.count = Number(view.getBigUint64(end64 + 32, true));
      directory.size = Number(view.getBigUint64(end64 + 40, true));
      directory.offset = Number(view.getBigUint64(end64 + 48, true));
      directoryEnd = end64;
    }
  }
  const start = directoryEnd - directory.size;
  if (start < 0 || start < directory.offset) throw new DamagedError('The zip directory is not where its end says.');
  return { offset: start, count: directory.count, shift: start - directory.offset };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new DamagedError('The zip has no directory.');
}
