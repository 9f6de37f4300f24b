import { inflateSync } from 'fflate';
import { DamagedError } from '../damagedError';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntry';

/** Deflate never packs better than 1032 to 1: a size beyond it is a lie. */
const BEST_RATIO = 1040;

/**
 * The unpacked bytes of an entry.
 * @throws DamagedError when they do not have the size and the CRC that the zip states.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.unpackedSize || crc32(bytes) !== entry.crc) {
    throw new DamagedError(`The zip entry ${entry.name} is corrupt.`);
  }
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new DamagedError(`The zip entry ${entry.name} is packed in an unknown way.`);
  if (entry.unpackedSize > entry.packed.length * BEST_RATIO)
    throw new DamagedError(`${entry.name} states a wrong size.`);
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.unpackedSize) });
  } catch (cause) {
    throw new DamagedError(`The zip entry ${entry.name} is corrupt.`, { cause });
  }
}
