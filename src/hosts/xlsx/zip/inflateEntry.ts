import { DamagedError } from '../damagedError';
import { inflateChunks } from './inflateChunks';
import { DEFLATED, type ZipEntry } from './zipEntry';

/** Deflate never packs better than 1032 to 1: a size beyond it is a lie. */
const BEST_RATIO = 1040;

/**
 * The unpacked bytes of an entry.
 * @throws DamagedError when they do not have the size and the CRC that the zip states.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const { name, method, packed, unpackedSize } = entry;
  if (method === DEFLATED && unpackedSize > packed.length * BEST_RATIO) {
    throw new DamagedError(`The zip entry ${name} states a wrong size.`);
  }
  const bytes = new Uint8Array(unpackedSize);
  let at = 0;
  inflateChunks(entry, (chunk) => {
    bytes.set(chunk, at);
    at += chunk.length;
  });
  return bytes;
}
