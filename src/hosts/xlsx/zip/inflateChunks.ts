import { DamagedError } from '../damagedError';
import { crc32 } from './crc32';
import { inflateRaw } from './inflateRaw';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

/**
 * Unpacks an entry piece by piece, so that neither its bytes nor those of a zip bomb ever stand in memory as a whole.
 * @param tell gets bytes that are good only until it returns.
 * @throws DamagedError when they do not have the size and the CRC that the zip states. It is known at the end only:
 * what was told before is void then.
 */
export function inflateChunks(entry: ZipEntry, tell: (bytes: Uint8Array) => void): void {
  const { name, method, packed, unpackedSize } = entry;
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > unpackedSize) throw new DamagedError(`The zip entry ${name} is larger than it states.`);
    crc = crc32(bytes, crc);
    tell(bytes);
  };
  if (method === STORED) take(packed);
  else if (method === DEFLATED) inflateRaw(packed, take);
  else throw new DamagedError(`The zip entry ${name} is packed in an unknown way.`);
  if (size !== unpackedSize || crc !== entry.crc) throw new DamagedError(`The zip entry ${name} is corrupt.`);
}
